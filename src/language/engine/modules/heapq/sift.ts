// The two moves of a heap. A comparison may run code of the program, so the list is read anew after each.

import { lessThan } from '../../runtime/compare.ts';
import { raise } from '../../runtime/raise.ts';
import type { ListValue, Value } from '../../runtime/values.ts';

function isBefore(heap: ListValue, left: Value, right: Value): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  const { length } = heap.items;
  const result = lessThan(left, right);
  if (heap.items.length !== length) raise.runtimeError('list changed size during iteration');
  return result;
}

/** Moves the item at `at` towards `start` until its parent is not larger. */
export function siftDown(heap: ListValue, start: number, at: number): void {
  let place = at;
  while (place > start) {
    const parent = (place - 1) >> 1;
    const item = heap.items[place];
    const above = heap.items[parent];
    if (!isBefore(heap, item, above)) return;
    heap.items[place] = above;
    heap.items[parent] = item;
    place = parent;
  }
}

/** Moves the smaller child up until a leaf is free, then lets the item find its place from there. */
export function siftUp(heap: ListValue, start: number): void {
  const { length } = heap.items;
  let place = start;
  while (place * 2 + 1 < length) {
    let child = place * 2 + 1;
    if (child + 1 < length && !isBefore(heap, heap.items[child], heap.items[child + 1])) child++;
    const moved = heap.items[child];
    heap.items[child] = heap.items[place];
    heap.items[place] = moved;
    place = child;
  }
  siftDown(heap, start, place);
}
