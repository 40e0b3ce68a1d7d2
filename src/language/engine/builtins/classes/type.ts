// type(): asking for the type of a value, making a class from parts, and the attributes of classes.

import { defineAttribute } from '../../runtime/attributes.ts';
import { namesOf } from './object.ts';
import { construct } from '../../runtime/call.ts';
import { runSubclasses } from '../../runtime/class-bases.ts';
import { rebase } from '../../runtime/class-changes.ts';
import { buildClass, makeClass } from '../../runtime/classes.ts';
import { ClassMethodValue } from '../../runtime/descriptors.ts';
import { dictOver } from '../../runtime/namespaces.ts';
import { MappingProxyValue } from '../../runtime/mapping-proxy.ts';
import { nativeBinary } from '../../runtime/operators.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { plainRepr } from '../../runtime/show.ts';
import { defineConstructor, defineMethod, makeFunction } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { isSubtype, notImplemented, typeName, typeOf, typeType } from '../../runtime/types.ts';
import { DictValue, ListValue, TupleValue, TypeValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

function namespaceOf(dict: Value): Map<string, Value> {
  if (!(dict instanceof DictValue)) return raise.typeError(`type.__new__() argument 3 must be dict, not ${typeName(dict)}`);
  return new Map([...dict.map].filter((entry): entry is [string, Value] => typeof entry[0] === 'string'));
}

defineConstructor(typeType, '*args, **kwds', (_cls: TypeValue, args: Value[], keywords: Map<string, Value>) => {
  if (args.length === 1 && keywords.size === 0) return typeOf(args[0]);
  if (args.length !== 3) return raise.typeError('type() takes 1 or 3 arguments');
  const [first, bases, dict] = args;
  const { name, items } = checkedParts(first, bases, dict);
  return makeClass(state.depth, { name, bases: items, keywords, namespace: namespaceOf(dict), metaclass: typeType });
});

export function checkedParts(name: Value, bases: Value, dict: Value): { name: string; items: Value[] } {
  const text = textOf(name);
  if (text === undefined) return raise.typeError(`type.__new__() argument 1 must be str, not ${typeName(name)}`);
  if (!(bases instanceof TupleValue)) return raise.typeError(`type.__new__() argument 2 must be tuple, not ${typeName(bases)}`);
  if (!(dict instanceof DictValue)) return raise.typeError(`type.__new__() argument 3 must be dict, not ${typeName(dict)}`);
  return { name: rawText(text), items: [...bases.items] };
}

typeType.namespace.set('__new__', makeFunction('__new__', 'cls, /, *args, **kwargs', (cls: Value, args: Value[], keywords: Map<string, Value>) => {
  if (!(cls instanceof TypeValue)) return raise.typeError(`type.__new__(X): X is not a type object (${typeName(cls)})`);
  if (!isSubtype(cls, typeType)) return raise.typeError(`type.__new__(${cls.name}): ${cls.name} is not a subtype of type`);
  if (args.length !== 3) return cls === typeType && args.length === 1 && keywords.size === 0 ? typeOf(args[0]) : raise.typeError(`type.__new__() takes exactly 3 arguments (${args.length} given)`);
  const [first, bases, dict] = args;
  const { name, items } = checkedParts(first, bases, dict);
  return buildClass({ name, bases: items as TypeValue[], namespace: namespaceOf(dict), metaclass: mostDerived(cls, items), keywords });
}));
typeType.namespace.set('__prepare__', new ClassMethodValue(makeFunction('__prepare__', 'cls, *args, **kwargs', () => new DictValue())));
defineMethod(typeType, '__or__', 'self, value, /', (self: Value, other: Value) => nativeBinary('|', self, other) ?? notImplemented);
defineMethod(typeType, '__ror__', 'self, value, /', (self: Value, other: Value) => nativeBinary('|', other, self) ?? notImplemented);
defineMethod(typeType, '__dir__', 'self, /', (self: Value) => new ListValue(namesOf(self)));
defineMethod(typeType, '__repr__', 'self, /', (self: TypeValue) => textValue(plainRepr(self)));

function mostDerived(cls: TypeValue, bases: readonly Value[]): TypeValue {
  let best = cls;
  for (const base of bases) if (base instanceof TypeValue && isSubtype(base.cls, best)) best = base.cls;
  return best;
}
defineMethod(typeType, '__init__', 'self, *args, **kwargs', () => null);
defineMethod(typeType, '__call__', 'self, *args, **kwargs', (self: TypeValue, args: Value[], keywords: Map<string, Value>) => construct(state.depth, self, args, keywords.size === 0 ? null : keywords));
defineMethod(typeType, 'mro', 'self, /', (self: TypeValue) => new ListValue([...self.mro]));
defineMethod(typeType, '__subclasses__', 'self, /', (self: TypeValue) => new ListValue([...self.subclasses, ...(self.isUser ? [] : runSubclasses(self))]));
defineMethod(typeType, '__instancecheck__', 'self, instance, /', (self: TypeValue, instance: Value) => isSubtype(typeOf(instance), self));
defineMethod(typeType, '__subclasscheck__', 'self, subclass, /', (self: TypeValue, subclass: Value) => subclass instanceof TypeValue && isSubtype(subclass, self));

defineAttribute(typeType, '__name__', (self: TypeValue) => textValue(self.name), (self: TypeValue, value) => { self.name = newName(self, '__name__', value); });
defineAttribute(typeType, '__qualname__', (self: TypeValue) => textValue(self.qualifiedName), (self: TypeValue, value) => { self.qualifiedName = newName(self, '__qualname__', value); });

function newName(self: TypeValue, attribute: string, value: Value): string {
  if (!self.isUser) return raise.typeError(`cannot set '${attribute}' attribute of immutable type '${self.name}'`);
  const text = textOf(value);
  return text === undefined ? raise.typeError(`can only assign string to ${self.name}.${attribute}, not '${typeName(value)}'`) : rawText(text);
}

defineAttribute(typeType, '__module__', (self: TypeValue) => self.module, (self: TypeValue, value) => {
  if (typeof value === 'string') self.module = value;
  self.namespace.set('__module__', value);
  self.cache.clear();
});
defineAttribute(typeType, '__mro__', (self: TypeValue) => new TupleValue([...self.mro]));
defineAttribute(typeType, '__bases__', (self: TypeValue) => new TupleValue([...self.bases]), (self: TypeValue, value: Value) => {
  if (!self.isUser) return raise.typeError(`cannot set '__bases__' attribute of immutable type '${self.name}'`);
  if (!(value instanceof TupleValue)) return raise.typeError(`can only assign tuple to ${self.name}.__bases__, not ${typeName(value)}`);
  rebase(self, value.items as TypeValue[]);
  return undefined;
});
defineAttribute(typeType, '__base__', (self: TypeValue) => self.bases[0] ?? null);
defineAttribute(typeType, '__doc__', (self: TypeValue) => self.namespace.get('__doc__') ?? documentationOf(self));

export function documentationOf(type: TypeValue): Value {
  return type.isUser ? null : `The type ${type.name}.`;
}

defineAttribute(typeType, '__flags__', () => 0);
defineAttribute(typeType, '__basicsize__', () => 16);
defineAttribute(typeType, '__text_signature__', () => null);
defineAttribute(typeType, '__dict__', (self: TypeValue) => new MappingProxyValue(dictOver(self.namespace)));
defineAttribute(typeType, '__annotations__', (self: TypeValue) => {
  const own = self.namespace.get('__annotations__');
  if (own !== undefined) return own;
  if (!self.isUser) return raise.attributeError(`type object '${self.name}' has no attribute '__annotations__'`);
  const made = new DictValue();
  self.namespace.set('__annotations__', made);
  return made;
});
