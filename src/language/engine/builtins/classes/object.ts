// What every object has: object's own methods and `__class__`, `__dict__`, `__doc__`.

import { computedAttributes, defineAttribute, deletePlainAttribute, fieldsOf, hasFields, placesOf, plainAttribute, setPlainAttribute } from '../../runtime/attributes.ts';
import { makeFunction, defineMethod } from '../../runtime/define.ts';
import { allocate } from '../../runtime/call.ts';
import { instanceConstructor } from '../../runtime/instance-kinds.ts';
import { liveDict, replaceDict } from '../../runtime/live-dict.ts';
import { callValue } from '../../runtime/call.ts';
import { plainEquals } from '../../runtime/compare.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { truthOf } from '../../runtime/truth.ts';
import { ClassMethodValue } from '../../runtime/descriptors.ts';
import { dictFrom } from '../../runtime/dicts.ts';
import { hashOf, identityOf } from '../../runtime/hash.ts';
import { dictOver } from '../../runtime/namespaces.ts';
import { raise } from '../../runtime/raise.ts';
import { formatOf, plainRepr, reprOf, strOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { isSubtype, moduleType, notImplemented, objectType, typeName, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, FunctionValue, InstanceValue, ListValue, MethodValue, ModuleValue, TupleValue, TypeValue, rawText, textValue } from '../../runtime/values.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import { rawTextOf } from '../arguments.ts';

objectType.namespace.set('__new__', makeFunction('__new__', 'cls, *args, **kwargs', (cls: Value, args: Value[], keywords: Map<string, Value>) => {
  if (!(cls instanceof TypeValue)) return raise.typeError(`object.__new__(X): X is not a type object (${typeName(cls)})`);
  if (cls === objectType) return args.length > 0 || keywords.size > 0 ? raise.typeError('object() takes no arguments') : new InstanceValue();
  const isPlain = cls.isUser && instanceConstructor(cls) === InstanceValue;
  return isPlain ? allocate(state.depth, cls, args, keywords.size === 0 ? null : keywords) : raise.typeError(`object.__new__(${cls.name}) is not safe, use ${cls.name}.__new__()`);
}));
defineMethod(objectType, '__init__', 'self, /, *args, **kwargs', (self: Value, args: Value[], keywords: Map<string, Value>) => {
  if (args.length === 0 && keywords.size === 0) return null;
  const type = typeOf(self);
  const initialize = type.lookup('__init__');
  if (!(initialize instanceof BuiltinValue)) raise.typeError('object.__init__() takes exactly one argument (the instance to initialize)');
  return type.lookup('__new__') === objectType.namespace.get('__new__') ? raise.typeError(type === objectType ? 'object.__init__() takes exactly one argument (the instance to initialize)' : `${type.name}() takes no arguments`) : null;
});
objectType.namespace.set('__init_subclass__', new ClassMethodValue(makeFunction('__init_subclass__', 'cls, /, *args, **kwargs', (cls: TypeValue, args: Value[], keywords: Map<string, Value>) => (
  args.length > 0 || keywords.size > 0 ? raise.typeError(`${cls.qualifiedName}.__init_subclass__() takes no ${args.length > 0 ? 'arguments (1 given)' : 'keyword arguments'}`) : null
))));
objectType.namespace.set('__subclasshook__', new ClassMethodValue(makeFunction('__subclasshook__', 'cls, object, /', () => notImplemented)));
defineMethod(objectType, '__repr__', 'self, /', (self: Value) => textValue(typeof self === 'object' && self !== null ? plainRepr(self) : reprOf(self)));
defineMethod(objectType, '__str__', 'self, /', (self: Value) => textValue(typeOf(self).isNative ? strOf(self) : reprOf(self)));
defineMethod(objectType, '__format__', 'self, format_spec, /', (self: Value, specification: Value) => {
  const text = rawTextOf(specification, '__format__() argument must be str, not ');
  if (text !== '' && typeOf(self).isUser) raise.typeError(`unsupported format string passed to ${typeName(self)}.__format__`);
  return textValue(typeOf(self).isUser ? strOf(self) : formatOf(self, text));
});
defineMethod(objectType, '__eq__', 'self, other, /', (self: Value, other: Value) => (self === other || (typeOf(self).isNative && plainEquals(self, other)) ? true : notImplemented));
defineMethod(objectType, '__ne__', 'self, other, /', (self: Value, other: Value) => {
  const equal = callValue(typeOf(self).lookup('__eq__') as Value, [self, other]);
  return equal === notImplemented ? equal : !truthOf(equal);
});
defineMethod(objectType, '__hash__', 'self, /', (self: Value) => (typeof self === 'object' && self !== null ? identityOf(self) : hashOf(self)));
for (const name of ['__lt__', '__le__', '__gt__', '__ge__']) defineMethod(objectType, name, 'self, other, /', () => notImplemented);
defineMethod(objectType, '__getattribute__', 'self, name, /', (self: Value, given: Value) => {
  const name = textName(given);
  const found = plainAttribute(self, name);
  if (found !== undefined) return found;
  return raise.attributeError(self instanceof TypeValue ? `type object '${self.name}' has no attribute '${name}'` : `'${typeName(self)}' object has no attribute '${name}'`);
});
defineMethod(objectType, '__setattr__', 'self, name, value, /', (self: Value, name: string, value: Value) => {
  setPlainAttribute(self, textName(name), value);
  return null;
});
defineMethod(objectType, '__delattr__', 'self, name, /', (self: Value, name: string) => {
  deletePlainAttribute(self, textName(name));
  return null;
});
defineMethod(objectType, '__getstate__', 'self, /', (self: Value) => {
  const fields = hasFields(self) ? dictFrom(fieldsOf(self as ObjectValue)) : null;
  const places = hasFields(self) ? placesOf(self as ObjectValue) : new Map<string, Value>();
  const own = fields !== null && fields.map.size > 0 ? fields : null;
  return places.size === 0 ? own : new TupleValue([own, dictFrom(places)]);
});
defineMethod(objectType, '__dir__', 'self, /', (self: Value) => new ListValue(namesOf(self)));

function textName(name: Value): string {
  const text = textOf(name);
  return text === undefined ? raise.typeError(`attribute name must be string, not '${typeName(name)}'`) : rawText(text);
}

defineAttribute(objectType, '__class__', (self: Value) => typeOf(self), (self: Value, value) => {
  if (!(value instanceof TypeValue)) return raise.typeError(`__class__ must be set to a class, not '${typeName(value)}' object`);
  const type = typeOf(self);
  if (self instanceof ModuleValue && isSubtype(value, moduleType) && instanceConstructor(value) === instanceConstructor(type)) return void Object.setPrototypeOf(self, value.prototype);
  if (typeof self !== 'object' || self === null || !type.isUser || !value.isUser) return raise.typeError('__class__ assignment only supported for mutable types or ModuleType subclasses');
  if (self instanceof TypeValue) return void ((self as { cls: TypeValue }).cls = value);
  if (instanceConstructor(type) !== instanceConstructor(value) || type.hasDict !== value.hasDict) return raise.typeError(`__class__ assignment: '${value.name}' object layout differs from '${type.name}'`);
  Object.setPrototypeOf(self, value.prototype);
  return undefined;
});
defineAttribute(objectType, '__doc__', (self: Value) => (typeOf(self).isUser || self instanceof ModuleValue ? null : `The type ${typeOf(self).name}.`));
defineAttribute(objectType, '__dict__', (self: Value) => {
  if (self instanceof ModuleValue) return dictOver(self.attributes);
  if (!hasFields(self) || !typeOf(self).hasDict) return undefined as unknown as Value;
  return liveDict(self as ObjectValue);
}, (self: Value, value) => {
  if (!hasFields(self) || !typeOf(self).hasDict) return raise.attributeError(`'${typeName(self)}' object has no attribute '__dict__'`);
  replaceDict(self as ObjectValue, value);
  return undefined;
});

export { fieldsOf } from '../../runtime/attributes.ts';

/** The names dir() lists. */
export function namesOf(value: Value): string[] {
  const names = new Set<string>();
  if (value instanceof ModuleValue) return [...value.attributes.keys()].filter((name) => typeof name === 'string').toSorted();
  for (const type of value instanceof TypeValue ? value.mro : typeOf(value).mro) {
    for (const name of type.namespace.keys()) names.add(name);
    for (const name of computedAttributes.get(type)?.keys() ?? []) if (name !== '__dict__') names.add(name);
    if (type.isUser && type.hasDict) names.add('__dict__').add('__weakref__');
  }
  const target = value instanceof MethodValue ? value.target : value;
  if (target instanceof FunctionValue) for (const name of target.attributes?.keys() ?? []) names.add(name);
  if (hasFields(value)) for (const name of fieldsOf(value as ObjectValue).keys()) names.add(name);
  // A namespace that is a dict of the program may have any keys.
  return [...names].filter((name) => typeof name === 'string').toSorted();
}

