// Questions about objects: hash, id, type, isinstance, issubclass, callable, getattr and its family, slice, object.

import { checkStop } from '../../runtime/state.ts';
import { deleteAttribute, defineAttribute, findAttribute, getAttribute, setAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineFunction, defineMethod } from '../../runtime/define.ts';
import { hashOf, identityOf } from '../../runtime/hash.ts';
import { raise } from '../../runtime/raise.ts';
import { sliceIndices } from '../../runtime/slice-indices.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { truthOf } from '../../runtime/truth.ts';
import { isSubtype, objectType, sliceType, specialMethod, typeName, typeOf, typeType } from '../../runtime/types.ts';
import { BuiltinValue, FunctionValue, InstanceValue, MethodValue, SliceValue, TupleValue, TypeValue, rawText } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { requireInt } from '../arguments.ts';

defineFunction('hash', 'obj, /', (value: Value) => hashOf(value));

defineFunction('id', 'obj, /', (value: Value) => {
  if (typeof value === 'object' && value !== null) return identityOf(value);
  // Values that are not objects are told apart by what they are.
  if (value === null) return 0x55a000000010;
  if (typeof value === 'boolean') return value ? 0x55a000000030 : 0x55a000000050;
  return 0x55b000000000 + (Math.abs(Number(hashOf(value))) % 0xffffffff) * 16;
});

defineFunction('callable', 'obj, /', (value: Value) => {
  if (value instanceof FunctionValue || value instanceof BuiltinValue || value instanceof MethodValue || value instanceof TypeValue) return true;
  return typeof value === 'object' && value !== null && specialMethod(value.cls, '__call__') !== undefined;
});

defineFunction('isinstance', 'obj, class_or_tuple, /', (value: Value, wanted: Value) => isInstance(value, wanted));

/** isinstance(value, wanted) for a type, a tuple of types, or a union. */
export function isInstance(value: Value, wanted: Value): boolean {
  if (wanted instanceof TypeValue) {
    if (wanted.cls !== typeType) {
      // Not even a class of classes is asked about its very own instances.
      if (typeOf(value) === wanted) return true;
      const check = specialMethod(wanted.cls, '__instancecheck__');
      if (check !== undefined) return truthOf(callValue(check, [wanted, value]));
    }
    return isSubtype(typeOf(value), wanted) || saysItIs(value, wanted);
  }
  const members = membersOf(wanted);
  const check = members === undefined ? specialMethod(typeOf(wanted), '__instancecheck__') : undefined;
  if (check !== undefined) return truthOf(callValue(check, [wanted, value]));
  if (members !== undefined) return members.some((member) => isInstance(value, member));
  if (basesOf(wanted) === undefined) return raise.typeError('isinstance() arg 2 must be a type, a tuple of types, or a union');
  const cls = findAttribute(value, '__class__');
  return cls !== undefined && isBelow(cls, wanted);
}

/** A class may say that its instances are of another one. */
function saysItIs(value: Value, wanted: TypeValue): boolean {
  if (!typeOf(value).isUser || typeOf(value).lookup('__class__') === undefined) return false;
  const said = findAttribute(value, '__class__');
  return said instanceof TypeValue && isSubtype(said, wanted);
}

defineFunction('issubclass', 'cls, class_or_tuple, /', isSubclass);

/** The classes above what only says it is one, by a tuple `__bases__`. */
function basesOf(value: Value): readonly Value[] | undefined {
  const bases = value instanceof TypeValue ? new TupleValue(value.bases) : findAttribute(value, '__bases__');
  return bases instanceof TupleValue ? bases.items : undefined;
}

function isBelow(cls: Value, wanted: Value): boolean {
  checkStop();
  return cls === wanted || (basesOf(cls) ?? []).some((base) => isBelow(base, wanted));
}

function isSubclass(cls: Value, wanted: Value): boolean {
  if (wanted instanceof TypeValue) {
    const check = wanted.cls === typeType ? undefined : specialMethod(wanted.cls, '__subclasscheck__');
    if (check !== undefined) return truthOf(callValue(check, [wanted, cls]));
    if (cls instanceof TypeValue) return isSubtype(cls, wanted);
    return basesOf(cls) === undefined ? raise.typeError('issubclass() arg 1 must be a class') : isBelow(cls, wanted);
  }
  const members = membersOf(wanted);
  const check = members === undefined ? specialMethod(typeOf(wanted), '__subclasscheck__') : undefined;
  if (check !== undefined) return truthOf(callValue(check, [wanted, cls]));
  if (members !== undefined) return members.some((member) => isSubclass(cls, member));
  if (basesOf(cls) === undefined) return raise.typeError('issubclass() arg 1 must be a class');
  return basesOf(wanted) === undefined ? raise.typeError('issubclass() arg 2 must be a class, a tuple of classes, or a union') : isBelow(cls, wanted);
}

// The types in a tuple or in `A | B`; None stands for its type.
function membersOf(wanted: Value): readonly Value[] | undefined {
  if (wanted instanceof TupleValue) return wanted.items;
  if (typeof wanted !== 'object' || wanted === null || typeName(wanted) !== 'UnionType') return undefined;
  const members = findAttribute(wanted, '__args__');
  return members instanceof TupleValue ? members.items.map((member) => (member === null ? typeOf(null) : member)) : undefined;
}

function attributeName(name: Value): string {
  const text = textOf(name);
  return text === undefined ? raise.typeError(`attribute name must be string, not '${typeName(name)}'`) : rawText(text);
}

defineFunction('getattr', 'object, name, default=?, /', (object: Value, name: Value, fallback: Value | undefined) => {
  const text = attributeName(name);
  if (fallback === undefined) return getAttribute(object, text);
  const found = findAttribute(object, text);
  return found === undefined ? fallback : found;
});

defineFunction('hasattr', 'obj, name, /', (object: Value, name: Value) => findAttribute(object, attributeName(name)) !== undefined);

defineFunction('setattr', 'obj, name, value, /', (object: Value, name: Value, value: Value) => {
  setAttribute(object, attributeName(name), value);
  return null;
});

defineFunction('delattr', 'obj, name, /', (object: Value, name: Value) => {
  deleteAttribute(object, attributeName(name));
  return null;
});

defineConstructor(objectType, '*args, **kwargs', (_cls: TypeValue, args: Value[], keywords: Map<string, Value>) => (args.length > 0 || keywords.size > 0 ? raise.typeError('object() takes no arguments') : new InstanceValue()));

defineConstructor(sliceType, 'start, stop=?, step=None, /', (_cls: TypeValue, start: Value, stop: Value | undefined, step: Value) => {
  return stop === undefined ? new SliceValue(null, start, null) : new SliceValue(start, stop, step);
});
defineAttribute(sliceType, 'start', (self: SliceValue) => self.start);
defineAttribute(sliceType, 'stop', (self: SliceValue) => self.stop);
defineAttribute(sliceType, 'step', (self: SliceValue) => self.step);
defineMethod(sliceType, 'indices', 'self, length, /', (self: SliceValue, length: Value) => {
  const count = requireInt(length);
  return count < 0 ? raise.valueError('length should not be negative') : new TupleValue(sliceIndices(self, count));
});
