// What every object has: object's own methods and `__class__`, `__dict__`, `__doc__`.

import { defineAttribute, deletePlainAttribute, hasFields, plainAttribute, setPlainAttribute } from '../../runtime/attributes.ts';
import { makeFunction, defineMethod } from '../../runtime/define.ts';
import { allocate } from '../../runtime/classes.ts';
import { plainEquals } from '../../runtime/compare.ts';
import { ClassMethodValue } from '../../runtime/descriptors.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { hashOf, identityOf } from '../../runtime/hash.ts';
import { dictOver } from '../../runtime/namespaces.ts';
import { raise } from '../../runtime/raise.ts';
import { formatOf, plainRepr, reprOf, strOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { notImplemented, objectType, typeName, typeOf } from '../../runtime/types.ts';
import { DictValue, InstanceValue, ListValue, ModuleValue, TypeValue, rawText, textValue } from '../../runtime/values.ts';
import type { ObjectValue, Text, Value } from '../../runtime/values.ts';

objectType.namespace.set('__new__', makeFunction('__new__', 'cls, *args, **kwargs', (cls: Value, args: Value[], keywords: Map<string, Value>) => {
  if (!(cls instanceof TypeValue)) return raise.typeError(`object.__new__(X): X is not a type object (${typeName(cls)})`);
  return cls.isUser ? allocate(state.depth, cls, args, keywords.size === 0 ? null : keywords) : cls === objectType ? new InstanceValue() : raise.typeError(`object.__new__(${cls.name}) is not safe, use ${cls.name}.__new__()`);
}));
defineMethod(objectType, '__init__', 'self, *args, **kwargs', () => null);
objectType.namespace.set('__init_subclass__', new ClassMethodValue(makeFunction('__init_subclass__', 'cls, /', () => null)));
defineMethod(objectType, '__repr__', 'self, /', (self: Value) => textValue(typeof self === 'object' && self !== null ? plainRepr(self) : reprOf(self)));
defineMethod(objectType, '__str__', 'self, /', (self: Value) => textValue(typeOf(self).isNative ? strOf(self) : reprOf(self)));
defineMethod(objectType, '__format__', 'self, format_spec, /', (self: Value, specification: Text) => {
  const text = rawText(specification);
  if (text !== '' && typeOf(self).isUser) raise.typeError(`unsupported format string passed to ${typeName(self)}.__format__`);
  return textValue(typeOf(self).isUser ? strOf(self) : formatOf(self, text));
});
defineMethod(objectType, '__eq__', 'self, other, /', (self: Value, other: Value) => (self === other || plainEquals(self, other) ? true : notImplemented));
defineMethod(objectType, '__ne__', 'self, other, /', (self: Value, other: Value) => (self === other || plainEquals(self, other) ? false : notImplemented));
defineMethod(objectType, '__hash__', 'self, /', (self: Value) => (typeof self === 'object' && self !== null && typeOf(self).isUser ? identityOf(self) : hashOf(self)));
for (const name of ['__lt__', '__le__', '__gt__', '__ge__']) defineMethod(objectType, name, 'self, other, /', () => notImplemented);
defineMethod(objectType, '__getattribute__', 'self, name, /', (self: Value, name: string) => {
  const found = plainAttribute(self, name);
  return found === undefined ? raise.attributeError(`'${typeName(self)}' object has no attribute '${name}'`) : found;
});
defineMethod(objectType, '__setattr__', 'self, name, value, /', (self: Value, name: string, value: Value) => {
  setPlainAttribute(self, name, value);
  return null;
});
defineMethod(objectType, '__delattr__', 'self, name, /', (self: Value, name: string) => {
  deletePlainAttribute(self, name);
  return null;
});
defineMethod(objectType, '__dir__', 'self, /', (self: Value) => new ListValue(namesOf(self)));

defineAttribute(objectType, '__class__', (self: Value) => typeOf(self), (self: Value, value) => {
  if (typeof self !== 'object' || self === null || !(value instanceof TypeValue) || !typeOf(self).isUser || !value.isUser) raise.typeError('__class__ assignment only supported for mutable types or ModuleType subclasses');
  Object.setPrototypeOf(self, (value as TypeValue).prototype);
});
defineAttribute(objectType, '__doc__', () => null);
defineAttribute(objectType, '__dict__', (self: Value) => {
  if (self instanceof ModuleValue) return dictOver(self.attributes);
  if (!hasFields(self)) return raise.attributeError(`'${typeName(self)}' object has no attribute '__dict__'`);
  return dictOf(fieldsOf(self as ObjectValue));
});

function dictOf(entries: Map<string, Value>): DictValue {
  const dict = new DictValue();
  for (const [name, value] of entries) dictSet(dict, name, value);
  return dict;
}

/** The attributes of an instance itself, in the order they were set. */
export function fieldsOf(value: ObjectValue): Map<string, Value> {
  const fields = new Map<string, Value>();
  for (const key of Object.keys(value)) {
    if (key.startsWith('$')) fields.set(key.slice(1), Object.getOwnPropertyDescriptor(value, key)?.value as Value);
  }
  return fields;
}

/** The names dir() lists. */
export function namesOf(value: Value): string[] {
  const names = new Set<string>();
  if (value instanceof ModuleValue) return [...value.attributes.keys()].filter((name) => typeof name === 'string').toSorted();
  const types = value instanceof TypeValue ? value.mro : typeOf(value).mro;
  for (const type of types) for (const name of type.namespace.keys()) names.add(name);
  if (hasFields(value)) for (const name of fieldsOf(value as ObjectValue).keys()) names.add(name);
  return [...names].toSorted();
}

