// The dunder methods of the builtin types, for programs that name them: `int.__add__`, `super().__getitem__(i)`.
// Operators never look here: the runtime knows the builtin types itself (see `specialMethod`).

import { compareValue, plainEquals, plainOrder } from '../../runtime/compare.ts';
import type { Ordering } from '../../runtime/compare.ts';
import { defineMethod } from '../../runtime/define.ts';
import { plainHash } from '../../runtime/hash.ts';
import { nativeBinary, plainAbsolute, plainInPlace, plainUnary } from '../../runtime/operators.ts';
import type { Operator } from '../../runtime/operators.ts';
import { plainFormat, plainRepr, strOf } from '../../runtime/show.ts';
import { plainTruth, truthOf } from '../../runtime/truth.ts';
import * as types from '../../runtime/types.ts';
import { ComplexValue, DictValue, FloatValue, FrozenSetValue, ListValue, RangeValue, SetValue, SliceValue, TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { ObjectValue, Text, TypeValue, Value } from '../../runtime/values.ts';
import { hashOf } from '../../runtime/hash.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { isSet } from '../../runtime/sets.ts';
import { raise } from '../../runtime/raise.ts';
import { reprText } from '../../text/repr.ts';
import { toDouble, truncate } from '../../numbers/int.ts';
import { plainDivmod } from '../functions/numbers.ts';
import { BytesValue } from '../../runtime/values.ts';

const { intType, boolType, floatType, complexType, strType, bytesType, bytearrayType, listType, tupleType, dictType, setType, frozensetType, rangeType, sliceType, noneType } = types;
const { notImplemented } = types;

/** True where an operator of `type` takes `other`: a float does not add itself to a list. */
function accepts(type: TypeValue, other: Value): boolean {
  if (type === intType || type === boolType) return numberOf(other) !== undefined && !(other instanceof FloatValue);
  if (type === floatType) return numberOf(other) !== undefined;
  if (type === complexType) return numberOf(other) !== undefined || other instanceof ComplexValue;
  if (type === setType || type === frozensetType) return isSet(other);
  if (type === dictType) return other instanceof DictValue;
  return true;
}

const operators: Record<string, Operator> = {
  add: '+', sub: '-', mul: '*', truediv: '/', floordiv: '//', mod: '%', pow: '**', lshift: '<<', rshift: '>>', and: '&', or: '|', xor: '^',
};

function binarySlots(type: TypeValue, names: string, mirrored: string): void {
  for (const name of names.split(' ')) {
    const parameters = name === 'pow' ? 'self, value, mod=None, /' : 'self, value, /';
    defineMethod(type, `__${name}__`, parameters, (self: Value, other: Value) => (accepts(type, other) ? nativeBinary(operators[name], asOwn(type, self), other) : undefined) ?? refused(type, name, other));
  }
  for (const name of mirrored.split(' ').filter((part) => part !== '')) {
    const parameters = name === 'pow' ? 'self, value, mod=None, /' : 'self, value, /';
    defineMethod(type, `__r${name}__`, parameters, (self: Value, other: Value) => (accepts(type, other) ? nativeBinary(operators[name], other, asOwn(type, self)) : undefined) ?? notImplemented);
  }
}

// An int stays an int when it meets a float: the float is the one to answer.
function asOwn(type: TypeValue, self: Value): Value {
  return type === floatType && !(self instanceof FloatValue) ? new FloatValue(toDouble(numberOf(self) as number)) : self;
}

// Sequences have no way to say "not me".
function refused(type: TypeValue, name: string, other: Value): Value {
  if (name === 'add' && (type === listType || type === tupleType || type === strType)) return raise.typeError(`can only concatenate ${type.name} (not "${types.typeName(other)}") to ${type.name}`);
  if (name === 'add' && type === bytesType) return raise.typeError(`can't concat ${types.typeName(other)} to bytes`);
  return notImplemented;
}

const numeric = 'add sub mul truediv floordiv mod pow';
binarySlots(intType, `${numeric} lshift rshift and or xor`, `${numeric} lshift rshift and or xor`);
binarySlots(boolType, 'and or xor', 'and or xor');
binarySlots(floatType, numeric, numeric);
binarySlots(complexType, 'add sub mul truediv pow', 'add sub mul truediv pow');
for (const type of [strType, bytesType, bytearrayType]) binarySlots(type, 'add mul mod', 'mul mod');
for (const type of [listType, tupleType]) binarySlots(type, 'add mul', 'mul');
binarySlots(dictType, 'or', 'or');
for (const type of [setType, frozensetType]) binarySlots(type, 'sub and or xor', 'sub and or xor');

const changing: [TypeValue, string][] = [[listType, 'add mul'], [bytearrayType, 'add mul'], [dictType, 'or'], [setType, 'sub and or xor']];
for (const [type, names] of changing) {
  for (const name of names.split(' ')) {
    defineMethod(type, `__i${name}__`, 'self, value, /', (self: Value, other: Value) => (accepts(type, other) ? plainInPlace(operators[name], self, other) : undefined) ?? notImplemented);
  }
}

for (const type of [intType, floatType, complexType]) {
  defineMethod(type, '__neg__', 'self, /', (self: Value) => plainUnary('-', self));
  defineMethod(type, '__pos__', 'self, /', (self: Value) => plainUnary('+', self));
  defineMethod(type, '__abs__', 'self, /', (self: Value) => plainAbsolute(self));
}
defineMethod(intType, '__invert__', 'self, /', (self: Value) => plainUnary('~', self));
for (const type of [intType, floatType]) {
  defineMethod(type, '__divmod__', 'self, value, /', (self: Value, other: Value) => (accepts(type, other) ? plainDivmod(asOwn(type, self), other) : undefined) ?? notImplemented);
  defineMethod(type, '__rdivmod__', 'self, value, /', (self: Value, other: Value) => (accepts(type, other) ? plainDivmod(other, asOwn(type, self)) : undefined) ?? notImplemented);
  defineMethod(type, '__float__', 'self, /', (self: Value) => new FloatValue(toDouble(numberOf(self) as number)));
  for (const name of ['__floor__', '__ceil__', '__trunc__']) {
    const turn = name === '__floor__' ? Math.floor : name === '__ceil__' ? Math.ceil : Math.trunc;
    defineMethod(type, name, 'self, /', (self: Value) => (self instanceof FloatValue ? truncate(Number.isFinite(self.v) ? turn(self.v) : self.v) : numberOf(self) as Value));
  }
}

for (const type of [intType, floatType, complexType, rangeType, noneType]) {
  defineMethod(type, '__bool__', 'self, /', (self: Value) => (typeof self === 'object' && self !== null ? plainTruth(self) ?? true : truthOf(self)));
}

const orderings: [string, Ordering][] = [['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']];
const comparing = [intType, floatType, complexType, strType, bytesType, listType, tupleType, dictType, setType, frozensetType, rangeType, sliceType];
types.bytearrayType.namespace.set('__hash__', null);
for (const type of comparing) {
  defineMethod(type, '__eq__', 'self, value, /', (self: Value, other: Value) => (comparable(type, other) ? plainEquals(self, other) : notImplemented));
  defineMethod(type, '__ne__', 'self, value, /', (self: Value, other: Value) => (comparable(type, other) ? !plainEquals(self, other) : notImplemented));
  for (const [name, operator] of orderings) {
    defineMethod(type, name, 'self, value, /', (self: Value, other: Value) => {
      if (type === sliceType && other instanceof SliceValue && self instanceof SliceValue) return compareValue(operator, new TupleValue([self.start, self.stop, self.step]), new TupleValue([other.start, other.stop, other.step]));
      return (comparable(type, other) ? plainOrder(operator, self, other) : undefined) ?? notImplemented;
    });
  }
  if ([listType, dictType, setType, sliceType].includes(type)) type.namespace.set('__hash__', null);
  else defineMethod(type, '__hash__', 'self, /', (self: Value) => (typeof self === 'object' && self !== null ? plainHash(self) : hashOf(self)));
  if (type !== strType) defineMethod(type, '__repr__', 'self, /', (self: Value) => textValue(typeof self === 'object' && self !== null ? plainRepr(self) : strOf(self)));
}

function comparable(type: TypeValue, other: Value): boolean {
  if (type === intType || type === floatType || type === complexType) return accepts(type, other);
  if (type === strType) return textOf(other) !== undefined;
  if (type === listType) return other instanceof ListValue;
  if (type === tupleType) return other instanceof TupleValue;
  if (type === dictType) return other instanceof DictValue;
  if (type === setType || type === frozensetType) return other instanceof SetValue || other instanceof FrozenSetValue;
  if (type === bytesType) return other instanceof BytesValue;
  return type === rangeType ? other instanceof RangeValue : other instanceof SliceValue;
}

defineMethod(strType, '__repr__', 'self, /', (self: Value) => textValue(reprText(rawText(textOf(self) as Text))));
defineMethod(strType, '__str__', 'self, /', (self: Value) => textOf(self) as Text);
defineMethod(boolType, '__repr__', 'self, /', (self: Value) => strOf(self));
defineMethod(noneType, '__repr__', 'self, /', () => 'None');
for (const type of [intType, floatType, complexType, strType]) {
  defineMethod(type, '__format__', 'self, format_spec, /', (self: Value, specification: Value) => {
    const text = textOf(specification);
    if (text === undefined) return raise.typeError(`__format__() argument must be str, not ${types.typeName(specification)}`);
    return textValue(plainFormat(self as ObjectValue, rawText(text)));
  });
}

defineMethod(types.notImplementedType, '__bool__', 'self, /', () => true);
