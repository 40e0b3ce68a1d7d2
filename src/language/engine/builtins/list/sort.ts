// list.sort and sorted(): keys are computed once, then ../list/sort-order.ts finds the order.

import { callValue } from '../../runtime/call.ts';
import { defineFunction, defineMethod } from '../../runtime/define.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { listType } from '../../runtime/types.ts';
import { BuiltinValue, FloatValue, FunctionValue, ListValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { requireInt } from '../arguments.ts';
import { doublesOf, sortedPositions } from './sort-order.ts';

defineMethod(listType, 'sort', 'self, *, key=None, reverse=False', (self: ListValue, key: Value, reverse: Value) => {
  const isReversed = isTrue(reverse);
  const items = self.items;
  // A key function that looks at the list finds it empty, as in CPython.
  self.items = [];
  let sorted: Value[];
  try {
    sorted = sortItems(items, key, isReversed);
  } catch (thrown) {
    self.items = items;
    throw thrown;
  }
  const isTouched = self.items.length > 0;
  self.items = sorted;
  if (isTouched) return raise.valueError('list modified during sort');
  return null;
});

defineFunction('sorted', '*iterable, key=None, reverse=False', (iterables: Value[], key: Value, reverse: Value) => {
  if (iterables.length !== 1) return raise.typeError(`sorted expected 1 argument, got ${iterables.length}`);
  const items = itemsOf(iterables[0]);
  return new ListValue(sortItems(items, key, isTrue(reverse)));
});

/** The items in order, as a new array. */
export function sortItems(items: Value[], key: Value, isReversed: boolean): Value[] {
  if (items.length < 2 && key === null) return items.slice();
  if (key === null) {
    const quick = sortPlain(items, isReversed);
    if (quick !== null) return quick;
  }
  const positions = sortedPositions(key === null ? items : keysOf(items, key), isReversed);
  const sorted: Value[] = [];
  for (let index = 0; index < items.length; index++) sorted.push(items[positions[index]]);
  return sorted;
}

// Equal ints cannot be told apart, so a native sort that knows nothing of positions will do.
function sortPlain(items: Value[], isReversed: boolean): Value[] | null {
  const first = items[0];
  if (typeof first !== 'number' || items.some((item) => typeof item === 'boolean' || item instanceof FloatValue)) return null;
  const numbers = doublesOf(items);
  if (numbers === null) return null;
  numbers.sort();
  const sorted: Value[] = [];
  if (isReversed) for (let index = numbers.length - 1; index >= 0; index--) sorted.push(numbers[index]);
  else for (let index = 0; index < numbers.length; index++) sorted.push(numbers[index]);
  return sorted;
}

function keysOf(items: readonly Value[], key: Value): Value[] {
  const keys: Value[] = [];
  if (key instanceof FunctionValue && key.arity === 1) {
    const { depth } = state;
    const { code } = key;
    state.depth = depth + 1;
    try {
      for (let index = 0; index < items.length; index++) keys.push(code(depth + 1, items[index]));
    } finally {
      state.depth = depth;
    }
  } else if (key instanceof BuiltinValue && key.owner === null && key.signature.names.length === 1 && key.signature.rest === null && key.signature.keywordOnly.length === 0) {
    for (let index = 0; index < items.length; index++) keys.push(key.implementation(items[index]));
  } else {
    for (let index = 0; index < items.length; index++) keys.push(callValue(key, [items[index]]));
  }
  return keys;
}

function isTrue(flag: Value): boolean {
  return typeof flag === 'boolean' ? flag : requireInt(flag) !== 0;
}
