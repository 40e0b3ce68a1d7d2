// The value behind collections.deque: a ring of places, so that both ends are equally near.

import { requireSize } from '../../runtime/raise.ts';
import { seal } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

export class DequeValue {
  declare readonly cls: TypeValue;
  places: Value[] = [null, null, null, null, null, null, null, null];
  first = 0;
  size = 0;
  maximum: number;
  /** Counts changes of size, so that a walk sees them. */
  changes = 0;
  constructor(maximum: number) { this.maximum = maximum; }
}
seal(DequeValue);

export function itemAt(deque: DequeValue, index: number): Value {
  return deque.places[(deque.first + index) & (deque.places.length - 1)];
}

export function setItemAt(deque: DequeValue, index: number, value: Value): void {
  deque.places[(deque.first + index) & (deque.places.length - 1)] = value;
}

export function itemsIn(deque: DequeValue): Value[] {
  return Array.from({ length: deque.size }, (_, index) => itemAt(deque, index));
}

function grow(deque: DequeValue): void {
  requireSize(deque.size * 2);
  const items = itemsIn(deque);
  for (let index = 0; index < deque.size; index++) items.push(null);
  deque.places = items;
  deque.first = 0;
}

export function pushRight(deque: DequeValue, value: Value): void {
  deque.changes++;
  if (deque.maximum === 0) return;
  if (deque.size === deque.maximum) takeLeft(deque);
  if (deque.size === deque.places.length) grow(deque);
  setItemAt(deque, deque.size++, value);
}

export function pushLeft(deque: DequeValue, value: Value): void {
  deque.changes++;
  if (deque.maximum === 0) return;
  if (deque.size === deque.maximum) takeRight(deque);
  if (deque.size === deque.places.length) grow(deque);
  deque.first = (deque.first - 1) & (deque.places.length - 1);
  deque.places[deque.first] = value;
  deque.size++;
}

export function takeRight(deque: DequeValue): Value | undefined {
  if (deque.size === 0) return undefined;
  deque.changes++;
  const value = itemAt(deque, --deque.size);
  setItemAt(deque, deque.size, null);
  return value;
}

export function takeLeft(deque: DequeValue): Value | undefined {
  if (deque.size === 0) return undefined;
  deque.changes++;
  const value = deque.places[deque.first];
  deque.places[deque.first] = null;
  deque.first = (deque.first + 1) & (deque.places.length - 1);
  deque.size--;
  return value;
}

export function refill(deque: DequeValue, items: readonly Value[]): void {
  deque.places = [null, null, null, null, null, null, null, null];
  deque.first = 0;
  deque.size = 0;
  deque.changes++;
  for (const item of items) pushRight(deque, item);
}
