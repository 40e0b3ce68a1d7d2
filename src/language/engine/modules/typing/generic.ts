// Generic and Protocol: classes with type parameters, and classes known by what they can do.

import { abcMetaType, isVirtualSubclass } from '../../runtime/abstract.ts';
import { findAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { buildClass } from '../../runtime/classes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { GenericAliasValue, argumentsOf } from '../../runtime/generic-alias.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { builtinType, isSubtype, typeName, typeOf } from '../../runtime/types.ts';
import { DictValue, FunctionValue, ListValue, TupleValue, TypeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { parametersOf } from '../../builtins/classes/generic-alias.ts';
import { subclassesOf } from '../abc/abc.ts';
import { pythonClass } from '../python/python-class.ts';
import { AliasValue, asType, requireCount, setGenericClass } from './alias.ts';

setGenericClass(() => (state.kept.get('typing.Generic') as Value | undefined) ?? null);

function isVariable(value: Value): boolean {
  return ['TypeVar', 'ParamSpec', 'TypeVarTuple'].includes(typeName(value)) || (value instanceof AliasValue && value.name === 'Unpack');
}

function subscript(cls: TypeValue, item: Value): Value {
  const given = argumentsOf(item);
  const name = cls.name;
  const isRoot = cls === state.kept.get('typing.Generic') || cls === state.kept.get('typing.Protocol');
  if (isRoot) {
    if (given.length === 0) raise.typeError(`Parameter list to ${name}[...] cannot be empty`);
    if (!given.every(isVariable)) raise.typeError(`Parameters to ${name}[...] must all be type variables or parameter specification variables.`);
    if (new Set(given).size !== given.length) raise.typeError(`Parameters to ${name}[...] must all be unique`);
    return new AliasValue(name, cls, given);
  }
  const declared = cls.lookup('__parameters__');
  const parameters = declared instanceof TupleValue ? declared.items : [];
  if (parameters.length === 0) return raise.typeError(`${reprOf(cls)} is not a generic class`);
  const settled = given.map((value) => (value instanceof ListValue ? value : asType(value, 'Parameters to generic types must be types.')));
  const full = parameters.length === 1 && typeName(parameters[0]) === 'ParamSpec' && !(settled[0] instanceof ListValue) ? [new ListValue(settled)] : settled;
  requireCount(reprOf(cls), parameters, full);
  return new AliasValue(null, cls, full);
}

/** Notes the type parameters of a new class. */
function noteParameters(cls: TypeValue): void {
  const bases = cls.namespace.get('__orig_bases__');
  const items = bases instanceof TupleValue ? bases.items : [];
  const root = items.find((base) => base instanceof AliasValue && (base.name === 'Generic' || base.name === 'Protocol'));
  const used = parametersOf(items.flatMap((base) => (base instanceof AliasValue || base instanceof GenericAliasValue ? base.args : [])));
  const chosen = root instanceof AliasValue ? [...root.args] : used;
  const lacking = used.filter((variable) => !chosen.includes(variable));
  if (root instanceof AliasValue && lacking.length > 0) raise.typeError(`Some type variables (${lacking.map(reprOf).join(', ')}) are not listed in ${root.name ?? ''}[${chosen.map(reprOf).join(', ')}]`);
  if (items.length === 0 && typeName(cls) === 'type' && cls.bases.includes(state.kept.get('typing.Generic') as TypeValue)) raise.typeError('Cannot inherit from plain Generic');
  cls.namespace.set('__parameters__', new TupleValue(chosen));
}

export function genericClasses(): Map<string, Value> {
  const generic = pythonClass({
    name: 'Generic', module: 'typing',
    methods: [['class __class_getitem__', 'cls, params', subscript], ['class __init_subclass__', 'cls, *args, **kwargs', (cls: TypeValue) => { noteParameters(cls); return null; }]],
    attributes: [['__slots__', new TupleValue([])], ['_is_protocol', false]],
  });
  state.kept.set('typing.Generic', generic);
  const protocol = pythonClass({
    name: 'Protocol', module: 'typing', bases: [generic], metaclass: protocolMetaType,
    methods: [
      ['class __init_subclass__', 'cls, *args, **kwargs', (cls: TypeValue) => {
        noteParameters(cls);
        const isProtocol = cls.bases.includes(protocol);
        if (!cls.namespace.has('_is_protocol')) cls.namespace.set('_is_protocol', isProtocol);
        if (!isProtocol) return null;
        for (const base of cls.bases) if (base.module === '__main__' && base.lookup('_is_protocol') !== true) raise.typeError(`Protocols can only inherit from other protocols, got ${reprOf(base)}`);
        if (!cls.namespace.has('__init__')) cls.namespace.set('__init__', protocol.namespace.get('__init__') as Value);
        return null;
      }],
      ['__init__', 'self, *args, **kwargs', (self: Value, args: TupleValue, keywords: DictValue) => {
        const cls = typeOf(self);
        if (cls.namespace.get('_is_protocol') === true) return raise.typeError('Protocols cannot be instantiated');
        const own = cls.mro.map((base) => base.namespace.get('__init__')).find((found) => found !== undefined && found !== protocol.namespace.get('__init__'));
        if (own !== undefined && own instanceof FunctionValue) callValue(own, [self, ...args.items], keywords.map as Map<string, Value>);
        return null;
      }],
    ],
    attributes: [['__slots__', new TupleValue([])], ['_is_protocol', true], ['_is_runtime_protocol', false]],
  });
  state.kept.set('typing.Protocol', protocol);
  return new Map<string, Value>([['Generic', generic], ['Protocol', protocol]]);
}

const protocolMetaType = builtinType('_ProtocolMeta', null, { base: abcMetaType, module: 'typing' });
defineConstructor(protocolMetaType, 'name, bases, namespace, /, **kwargs', (cls: TypeValue, name: string, bases: TupleValue, dict: DictValue, keywords: Map<string, Value>) => (
  buildClass({ name, bases: [...bases.items] as TypeValue[], namespace: new Map(dict.map as Map<string, Value>), metaclass: cls, keywords })
));

const unasked = new Set(`__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__ __subclasshook__ __weakref__ __class_getitem__ __match_args__ _is_protocol _is_runtime_protocol
  __parameters__ __orig_bases__ __orig_class__ __qualname__ __init_subclass__ __firstlineno__`.split(/\s+/));

/** What a value must have to count as one of the protocol. */
function askedOf(cls: TypeValue): string[] {
  const names = new Set<string>();
  for (const base of cls.mro.slice(0, -1)) {
    if (base.module === 'typing' && (base.name === 'Protocol' || base.name === 'Generic')) continue;
    for (const name of base.namespace.keys()) if (!unasked.has(name)) names.add(name);
    const notes = base.namespace.get('__annotations__');
    if (notes instanceof DictValue) for (const name of notes.map.keys()) names.add(name as string);
  }
  return [...names];
}

function hasAll(cls: TypeValue, instance: Value): boolean {
  return askedOf(cls).every((name) => {
    const found = findAttribute(instance, name);
    const isMethod = cls.lookup(name) instanceof FunctionValue;
    return found !== undefined && !(found === null && isMethod);
  });
}

function requireRuntime(cls: TypeValue): boolean {
  if (cls.namespace.get('_is_protocol') !== true) return false;
  if (cls.lookup('_is_runtime_protocol') !== true) raise.typeError('Instance and class checks can only be used with @runtime_checkable protocols');
  return true;
}

defineMethod(protocolMetaType, '__instancecheck__', 'self, instance, /', (self: TypeValue, instance: Value) => {
  const isProtocol = requireRuntime(self);
  if (isSubtype(typeOf(instance), self)) return true;
  return isProtocol ? hasAll(self, instance) : isVirtualSubclass(self, typeOf(instance), subclassesOf);
});
defineMethod(protocolMetaType, '__subclasscheck__', 'self, subclass, /', (self: TypeValue, subclass: Value) => {
  if (!(subclass instanceof TypeValue)) return raise.typeError('issubclass() arg 1 must be a class');
  if (!requireRuntime(self)) return isVirtualSubclass(self, subclass, subclassesOf);
  const asked = askedOf(self);
  if (asked.some((name) => !(self.lookup(name) instanceof FunctionValue))) raise.typeError("Protocols with non-method members don't support issubclass()");
  if (isSubtype(subclass, self)) return true;
  return asked.every((name) => { const found = subclass.lookup(name); return found !== undefined && found !== null; });
});

export function runtimeCheckable(cls: Value): Value {
  if (!(cls instanceof TypeValue) || cls.namespace.get('_is_protocol') !== true) return raise.typeError(`@runtime_checkable can be only applied to protocol classes, got ${reprOf(cls)}`);
  cls.namespace.set('_is_runtime_protocol', true);
  return cls;
}
