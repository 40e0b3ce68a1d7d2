// The operators of Counter. Sums, differences, unions and intersections keep only counts above zero.

import { compareValue, equals, lessThan } from '../../runtime/compare.ts';
import type { Ordering } from '../../runtime/compare.ts';
import { defineMethod } from '../../runtime/define.ts';
import { dictClear, dictHas, dictSet, dictUpdate } from '../../runtime/dicts.ts';
import { binary } from '../../runtime/operators.ts';
import { truthOf } from '../../runtime/truth.ts';
import { notImplemented } from '../../runtime/types.ts';
import type { Value } from '../../runtime/values.ts';
import { CounterValue, countOf, counterType } from './counter.ts';
import { entriesOf } from './entries.ts';

function isPositive(count: Value): boolean {
  return truthOf(compareValue('>', count, 0));
}

type Combine = (left: Value, right: Value) => Value;
const operators: [string, Combine][] = [
  ['add', (left, right) => binary('+', left, right)],
  ['sub', (left, right) => binary('-', left, right)],
  ['or', (left, right) => (lessThan(left, right) ? right : left)],
  ['and', (left, right) => (lessThan(left, right) ? left : right)],
];

function combined(left: CounterValue, right: CounterValue, combine: Combine): CounterValue {
  const result = new CounterValue();
  const keep = (key: Value, count: Value): void => { if (isPositive(count)) dictSet(result, key, count); };
  for (const [key, count] of entriesOf(left)) keep(key, combine(count, countOf(right, key)));
  for (const [key, count] of entriesOf(right)) if (!dictHas(left, key)) keep(key, combine(0, count));
  return result;
}

for (const [name, combine] of operators) {
  defineMethod(counterType, `__${name}__`, 'self, other', (self: CounterValue, other: Value) => (other instanceof CounterValue ? combined(self, other, combine) : notImplemented));
  defineMethod(counterType, `__i${name}__`, 'self, other', (self: CounterValue, other: Value) => {
    if (!(other instanceof CounterValue)) return notImplemented;
    const result = combined(self, other, combine);
    dictClear(self);
    dictUpdate(self, result);
    return self;
  });
}
defineMethod(counterType, '__pos__', 'self', (self: CounterValue) => combined(self, new CounterValue(), (left) => left));
defineMethod(counterType, '__neg__', 'self', (self: CounterValue) => combined(self, new CounterValue(), (left) => binary('-', 0, left)));

function holdsForAll(left: CounterValue, right: CounterValue, test: (left: Value, right: Value) => boolean): boolean {
  return [left, right].every((counter) => entriesOf(counter).every(([key]) => test(countOf(left, key), countOf(right, key))));
}
const isSame = (left: CounterValue, right: CounterValue): boolean => holdsForAll(left, right, equals);
const inOrder = (sign: Ordering) => (left: CounterValue, right: CounterValue): boolean => holdsForAll(left, right, (one, other) => truthOf(compareValue(sign, one, other)));
const comparisons: [string, (left: CounterValue, right: CounterValue) => boolean][] = [
  ['eq', isSame],
  ['ne', (left, right) => !isSame(left, right)],
  ['le', inOrder('<=')],
  ['ge', inOrder('>=')],
  ['lt', (left, right) => inOrder('<=')(left, right) && !isSame(left, right)],
  ['gt', (left, right) => inOrder('>=')(left, right) && !isSame(left, right)],
];
for (const [name, holds] of comparisons) {
  defineMethod(counterType, `__${name}__`, 'self, other', (self: CounterValue, other: Value) => (other instanceof CounterValue ? holds(self, other) : notImplemented));
}
counterType.namespace.set('__hash__', null);
