// The order of items by their keys, stable, as a list of positions. Keys of one kind get a native or specialised
// sort, because comparing through a general function is what makes sorting slow.

import { compareValue } from '../../runtime/compare.ts';
import { truthOf } from '../../runtime/truth.ts';
import { FloatValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { mergeSort } from './merge-sort.ts';
import { sortNumbers } from './sort-numbers.ts';
import { sortTexts } from './sort-texts.ts';

/** Positions of the keys in order; equal keys keep their order, also when `isReversed`. */
export function sortedPositions(keys: readonly Value[], isReversed: boolean): ArrayLike<number> {
  const numbers = doublesOf(keys);
  if (numbers !== null) return sortNumbers(numbers, isReversed);
  // As CPython does it: turned around before and after, an ascending sort stays stable in the other direction.
  const ordered = isReversed ? keys.toReversed() : keys;
  const positions = ascendingPositions(ordered);
  if (!isReversed) return positions;
  positions.reverse();
  for (let index = 0; index < positions.length; index++) positions[index] = keys.length - 1 - positions[index];
  return positions;
}

function ascendingPositions(keys: readonly Value[]): Float64Array | Uint32Array {
  if (keys.every((key) => typeof key === 'string')) return sortTexts(keys as readonly string[]);
  if (!keys.every((key) => key instanceof TupleValue && key.cls.isNative)) return mergeSort(keys.length, (left, right) => valueBefore(keys[left], keys[right]));
  return tuplePositions(keys as TupleValue[], 0);
}

// Tuples whose items at one place are all ints or all texts are ordered by these first; what comes after them is
// looked at only among equals. Items before that place are known to be equal.
function tuplePositions(tuples: readonly TupleValue[], place: number): Float64Array | Uint32Array {
  const kind = typeof tuples[0].items[place];
  const isPackable = tuples.length >= 64 && (kind === 'number' || kind === 'string') && tuples.every(({ items }) => typeof items[place] === kind);
  if (!isPackable) return mergeSort(tuples.length, (left, right) => tupleBefore(tuples[left], tuples[right]));
  const leading = tuples.map(({ items }) => items[place]);
  const positions = kind === 'string' ? sortTexts(leading as string[]) : sortNumbers(Float64Array.from(leading as number[]), false);
  for (let start = 0, index = 1; index <= positions.length; index++) {
    if (index < positions.length && leading[positions[index]] === leading[positions[start]]) continue;
    if (index - start > 1) orderTies(positions.subarray(start, index), tuples, place + 1);
    start = index;
  }
  return positions;
}

function orderTies(run: Float64Array | Uint32Array, tuples: readonly TupleValue[], place: number): void {
  const given = run.slice();
  const order = tuplePositions(Array.from(given, (position) => tuples[position]), place);
  for (let index = 0; index < order.length; index++) run[index] = given[order[index]];
}

/** The keys as doubles where that keeps their order exactly: safe ints, bools, floats that are numbers. */
export function doublesOf(keys: readonly Value[]): Float64Array | null {
  const numbers = new Float64Array(keys.length);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (typeof key === 'number') numbers[index] = key;
    else if (key instanceof FloatValue && key.cls.isNative && key.v === key.v) numbers[index] = key.v;
    else if (typeof key === 'boolean') numbers[index] = key ? 1 : 0;
    else return null;
  }
  return numbers;
}

function valueBefore(left: Value, right: Value): boolean {
  return truthOf(compareValue('<', left, right));
}

// Tuples of numbers and text, told apart item by item without the general comparison.
function tupleBefore(left: Value, right: Value): boolean {
  const leftItems = (left as TupleValue).items;
  const rightItems = (right as TupleValue).items;
  const count = Math.min(leftItems.length, rightItems.length);
  for (let index = 0; index < count; index++) {
    const one = leftItems[index];
    const other = rightItems[index];
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one < other;
    if (typeof one === 'string' && typeof other === 'string') return one < other;
    return valueBefore(left, right);
  }
  return leftItems.length < rightItems.length;
}
