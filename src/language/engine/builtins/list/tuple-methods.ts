// tuple: its constructor, count and index.

import { sameOrEqual } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { tupleType } from '../../runtime/types.ts';
import { TupleValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { sliceEnd } from '../arguments.ts';
import { asInstance } from '../instance.ts';
import { countOf } from './methods.ts';

defineConstructor(tupleType, 'iterable=?, /', (cls: TypeValue, iterable: Value | undefined) => {
  if (cls === tupleType && iterable instanceof TupleValue && iterable.cls === tupleType) return iterable;
  return asInstance(new TupleValue(iterable === undefined ? [] : itemsOf(iterable)), cls, tupleType);
});

defineMethod(tupleType, 'count', 'self, value, /', (self: TupleValue, value: Value) => countOf(self.items, value));

defineMethod(tupleType, 'index', 'self, value, start=?, stop=?, /', (self: TupleValue, value: Value, start: Value | undefined, stop: Value | undefined) => {
  const count = self.items.length;
  const end = Math.min(sliceEnd(stop, count, count), count);
  for (let index = sliceEnd(start, count, 0); index < end; index++) if (sameOrEqual(self.items[index], value)) return index;
  return raise.valueError('tuple.index(x): x not in tuple');
});
