// The dunder methods of the builtin containers and numbers that are no operators, for programs that name them.

import { allowBrackets } from '../generic-type.ts';
import { defineMethod } from '../../runtime/define.ts';
import { nativeCursor } from '../../runtime/iterate.ts';
import { plainLength, plainSize } from '../../runtime/length.ts';
import { intOf } from '../../runtime/numeric.ts';
import { plainContains, textOf } from '../../runtime/sequence-operators.ts';
import { plainDeleteItem, plainGetItem, plainSetItem } from '../../runtime/subscript.ts';
import * as types from '../../runtime/types.ts';
import { BytesValue, ComplexValue, FloatValue, TupleValue } from '../../runtime/values.ts';
import type { Cursor, Int, ListValue, ObjectValue, RangeValue, Text, TypeValue, Value } from '../../runtime/values.ts';
import { plainRound } from '../functions/numbers.ts';
import { iteratorFrom } from '../functions/iterators.ts';
import { reversedList, reversedRange } from '../iterator-walks.ts';

const { intType, floatType, complexType, strType, bytesType, bytearrayType, listType, tupleType, dictType, setType, frozensetType, rangeType, typeType } = types;

const containers = [strType, bytesType, bytearrayType, listType, tupleType, dictType, setType, frozensetType, rangeType];
for (const type of containers) {
  defineMethod(type, '__len__', 'self, /', (self: Value) => plainSize(self));
  defineMethod(type, '__iter__', 'self, /', (self: Value) => iteratorFrom(self, nativeCursor(self) as Cursor));
  defineMethod(type, '__contains__', 'self, key, /', (self: Value, element: Value) => plainContains(self, element) ?? false);
}
for (const type of [strType, bytesType, bytearrayType, listType, tupleType, dictType, rangeType]) {
  defineMethod(type, '__getitem__', 'self, key, /', (self: Value, index: Value) => plainGetItem(self, index));
}
for (const type of [listType, bytearrayType, dictType]) {
  defineMethod(type, '__setitem__', 'self, key, value, /', (self: Value, index: Value, value: Value) => {
    plainSetItem(self, index, value);
    return null;
  });
  defineMethod(type, '__delitem__', 'self, key, /', (self: Value, index: Value) => {
    plainDeleteItem(self, index);
    return null;
  });
}

defineMethod(listType, '__reversed__', 'self, /', (self: ListValue) => reversedList(self));
defineMethod(rangeType, '__reversed__', 'self, /', (self: RangeValue) => reversedRange(self));

for (const type of [intType, floatType]) {
  defineMethod(type, '__round__', 'self, ndigits=None, /', (self: Value, digits: Value) => plainRound(self, digits));
}
const newArguments: [TypeValue, (self: never) => Value][] = [
  [intType, (self: Value) => intOf(self) as Int], [floatType, (self: FloatValue) => new FloatValue(self.v)], [strType, (self: Value) => textOf(self) as Text],
  [bytesType, (self: BytesValue) => new BytesValue(self.bytes)], [tupleType, (self: TupleValue) => new TupleValue(self.items)], [complexType, (self: ComplexValue) => new ComplexValue(self.real, self.imaginary)],
];
for (const [type, content] of newArguments) {
  defineMethod(type, '__getnewargs__', 'self, /', (self: Value) => (self instanceof ComplexValue ? new TupleValue([new FloatValue(self.real), new FloatValue(self.imaginary)]) : new TupleValue([content(self as never)])));
}
defineMethod(complexType, '__complex__', 'self, /', (self: ComplexValue) => new ComplexValue(self.real, self.imaginary));
defineMethod(bytesType, '__bytes__', 'self, /', (self: BytesValue) => new BytesValue(self.bytes));

allowBrackets(listType, tupleType, dictType, setType, frozensetType);

// Sizes are those of CPython on a 64-bit machine, roughly: only that they grow with the content matters to programs.
const sizes: [TypeValue, (self: never) => number][] = [
  [types.objectType, () => 16], [intType, () => 28], [strType, (self: Value) => 49 + plainLength(self)], [listType, (self: ListValue) => 56 + 8 * self.items.length],
  [dictType, (self: ObjectValue) => 64 + 104 * plainLength(self)], [setType, (self: ObjectValue) => 216 + 16 * plainLength(self)], [frozensetType, (self: ObjectValue) => 216 + 16 * plainLength(self)], [typeType, () => 1064],
];
for (const [type, size] of sizes) defineMethod(type, '__sizeof__', 'self, /', (self: Value) => size(self as never));
