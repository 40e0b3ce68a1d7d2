// Lists of floats kept as plain doubles. Only typed code makes them, where every list that may be the same one holds floats.
// To the rest of the runtime they are lists like others: the first look at `items` turns one into such for good.

import { requireSize } from './raise.ts';
import { getItem, setItem } from './subscript.ts';
import { FloatValue, ListValue } from './values.ts';
import type { Value } from './values.ts';

/** No class, so that making one does not make `items`, which hides the accessor below. */
interface FloatList {
  doubles: number[] | null;
}

const prototype = Object.create(ListValue.prototype) as object;

/** A new list of floats; the array becomes its own. */
export const FloatListValue = function FloatListValue(this: FloatList, doubles: number[]): void {
  this.doubles = doubles;
} as unknown as new (doubles: number[]) => ListValue & FloatList;
FloatListValue.prototype = prototype;

Object.defineProperty(prototype, 'items', {
  get(this: ListValue & FloatList): Value[] {
    return settle(this, boxed(this.doubles ?? []));
  },
  set(this: ListValue & FloatList, items: Value[]) {
    settle(this, items);
  },
});

function settle(list: ListValue & FloatList, items: Value[]): Value[] {
  list.doubles = null;
  Object.defineProperty(list, 'items', { value: items, writable: true, enumerable: true, configurable: true });
  return items;
}

function boxed(doubles: readonly number[]): Value[] {
  return doubles.map((double) => new FloatValue(double));
}

/** The doubles of a list of floats, as a copy. */
export function doublesOf(list: ListValue): number[] {
  return list.doubles === null ? list.items.map(unboxed) : list.doubles.slice();
}

/** The double of a float; typed code is wrong about its types where it is none. */
export function unboxed(value: Value): number {
  if (value instanceof FloatValue) return value.v;
  throw new Error('a float was expected');
}

export function floatItem(list: ListValue, index: Value): number {
  const { doubles } = list;
  if (doubles !== null && typeof index === 'number') {
    const at = index < 0 ? index + doubles.length : index;
    if (at >= 0 && at < doubles.length) return doubles[at];
  }
  return unboxed(getItem(list, index));
}

export function setFloatItem(list: ListValue, index: Value, value: number): void {
  const { doubles } = list;
  if (doubles !== null && typeof index === 'number') {
    const at = index < 0 ? index + doubles.length : index;
    if (at >= 0 && at < doubles.length) {
      doubles[at] = value;
      return;
    }
  }
  setItem(list, index, new FloatValue(value));
}

/** A list that holds the same floats `count` times over. */
export function repeatFloats(list: ListValue, count: number): ListValue {
  const source = doublesOf(list);
  // Starting with a fraction makes the array one of doubles at once.
  const doubles: number[] = [0.5];
  const size = source.length * Math.max(0, count);
  requireSize(size);
  for (let at = 0; at < size; at++) doubles[at] = source[at % source.length];
  if (size === 0) doubles.pop();
  return new FloatListValue(doubles);
}
