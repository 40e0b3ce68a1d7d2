// The order of items by their keys, stable, as a list of positions. Keys of one kind get a native or specialised
// sort, because comparing through a general function is what makes sorting slow.

import { compareValue } from '../../runtime/compare.ts';
import { truthOf } from '../../runtime/truth.ts';
import { FloatValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { mergeSort } from './merge-sort.ts';
import { sortNumbers } from './sort-numbers.ts';
import { sortTexts, sortTies } from './sort-texts.ts';

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
  return (keys.length < 64 ? null : byFirstItems(keys as TupleValue[])) ?? mergeSort(keys.length, (left, right) => tupleBefore(keys[left], keys[right]));
}

// Tuples that begin with an int or a str are ordered by it first; the rest of them is compared only among equals.
function byFirstItems(tuples: readonly TupleValue[]): Float64Array | Uint32Array | null {
  const kind = typeof tuples[0].items[0];
  if ((kind !== 'number' && kind !== 'string') || !tuples.every(({ items }) => typeof items[0] === kind)) return null;
  const firsts = tuples.map(({ items }) => items[0]);
  const positions = kind === 'string' ? sortTexts(firsts as string[]) : sortNumbers(Float64Array.from(firsts as number[]), false);
  const isBefore = (left: number, right: number): boolean => tupleBefore(tuples[left], tuples[right]);
  for (let start = 0, index = 1; index <= positions.length; index++) {
    if (index < positions.length && firsts[positions[index]] === firsts[positions[start]]) continue;
    if (index - start > 1) sortTies(positions, start, index, isBefore);
    start = index;
  }
  return positions;
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
