// Walks that pass on a part of what they get: islice, takewhile, dropwhile, filterfalse, compress.

import { callValue } from '../../runtime/call.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { iterate } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { truthOf } from '../../runtime/truth.ts';
import type { Value } from '../../runtime/values.ts';
import { defineItertool } from './define.ts';

const stopText = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.';
const indexText = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.';
const largestIndex = 9223372036854775807n;

/** An int that fits a machine word, or -1. */
function wordOf(value: Value): number {
  const index = exactIndex(value);
  return index === undefined || index > largestIndex ? -1 : Number(index);
}

export const isliceType = defineItertool('islice', 'iterable, start, stop=?, step=None, /', (iterable: Value, first: Value, second: Value | undefined, third: Value) => {
  const stopValue = second === undefined ? first : second;
  const start = second === undefined || first === null ? 0 : wordOf(first);
  const stop = stopValue === null ? Infinity : wordOf(stopValue);
  if (stop === -1) raise.valueError(stopText);
  if (start < 0 || stop < 0) raise.valueError(indexText);
  const step = third === null ? 1 : wordOf(third);
  if (step < 1) raise.valueError('Step for islice() must be a positive integer or None.');
  const cursor = iterate(iterable);
  let seen = 0;
  let next = start;
  let isDone = false;
  return () => {
    if (isDone) return undefined;
    while (seen < next) {
      if (cursor.next() === undefined) {
        isDone = true;
        return undefined;
      }
      seen++;
    }
    const item = seen >= stop ? undefined : cursor.next();
    if (item === undefined) {
      isDone = true;
      return undefined;
    }
    seen++;
    next = Math.min(next + step, stop);
    return item;
  };
});

export const takewhileType = defineItertool('takewhile', 'predicate, iterable, /', (test: Value, iterable: Value) => {
  const cursor = iterate(iterable);
  let isDone = false;
  return () => {
    const item = isDone ? undefined : cursor.next();
    if (item === undefined) return undefined;
    if (truthOf(callValue(test, [item]))) return item;
    isDone = true;
    return undefined;
  };
});

export const dropwhileType = defineItertool('dropwhile', 'predicate, iterable, /', (test: Value, iterable: Value) => {
  const cursor = iterate(iterable);
  let hasBegun = false;
  return () => {
    for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
      if (hasBegun || !truthOf(callValue(test, [item]))) {
        hasBegun = true;
        return item;
      }
    }
    return undefined;
  };
});

export const filterfalseType = defineItertool('filterfalse', 'function, iterable, /', (test: Value, iterable: Value) => {
  const cursor = iterate(iterable);
  return () => {
    for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
      if (!truthOf(test === null ? item : callValue(test, [item]))) return item;
    }
    return undefined;
  };
});

export const compressType = defineItertool('compress', 'data, selectors', (data: Value, selectors: Value) => {
  const items = iterate(data);
  const chosen = iterate(selectors);
  return () => {
    for (;;) {
      const item = items.next();
      const choice = item === undefined ? undefined : chosen.next();
      if (choice === undefined) return undefined;
      if (truthOf(choice)) return item;
    }
  };
});
