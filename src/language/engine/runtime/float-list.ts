// Lists of floats kept as plain doubles. Only typed code makes them, where every list that may be the same one holds floats.
// To the rest of the runtime they are lists like others: a look at `items` turns one into such, typed code turns it back.

import { requireSize } from './raise.ts';
import { getItem, setItem } from './subscript.ts';
import { FloatValue, ListValue } from './values.ts';
import type { Value } from './values.ts';

/** Exactly one of `doubles` and `boxed` is there. */
interface FloatList {
  doubles: number[] | null;
  boxed: Value[] | null;
  /** How often it has been turned back into doubles. */
  turns: number;
}

const prototype = Object.create(ListValue.prototype) as object;

/** A new list of floats; the array becomes its own. No class, so that no `items` of its own hides the accessor below. */
export const FloatListValue = function FloatListValue(this: FloatList, doubles: number[]): void {
  this.doubles = doubles;
  this.boxed = null;
  this.turns = 0;
} as unknown as new (doubles: number[]) => ListValue & FloatList;
FloatListValue.prototype = prototype;

Object.defineProperty(prototype, 'items', {
  get(this: FloatList): Value[] {
    if (this.boxed === null) {
      this.boxed = (this.doubles as number[]).map((double) => new FloatValue(double));
      this.doubles = null;
    }
    return this.boxed;
  },
  set(this: FloatList, items: Value[]) {
    this.boxed = items;
    this.doubles = null;
  },
});

const mostTurns = 8;

/** The doubles of a list that typed code works on; null where the rest of the runtime asks for its items again and again. */
function turned(list: ListValue): number[] | null {
  const own = list as ListValue & FloatList;
  if (own.doubles !== null || own.turns === undefined || own.turns >= mostTurns) return own.doubles;
  own.turns++;
  own.doubles = own.items.map(unboxed);
  own.boxed = null;
  return own.doubles;
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
  const doubles = turned(list);
  if (doubles !== null && typeof index === 'number') {
    const at = index < 0 ? index + doubles.length : index;
    if (at >= 0 && at < doubles.length) return doubles[at];
  }
  return unboxed(getItem(list, index));
}

export function setFloatItem(list: ListValue, index: Value, value: number): void {
  const doubles = turned(list);
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
