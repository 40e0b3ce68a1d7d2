// list: everything but sort and the methods in ../list-growth.ts.

import { sameOrEqual } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { indexOf } from '../../runtime/indexing.ts';
import { guardGrowth, itemsOf, iterate } from '../../runtime/iterate.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { listType, typeOf } from '../../runtime/types.ts';
import { ListValue, RangeValue, TupleValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { reprOf } from '../../runtime/show.ts';
import { sliceEnd } from '../arguments.ts';
import { asInstance } from '../instance.ts';

defineConstructor(listType, 'iterable=?, /', (cls: TypeValue, iterable: Value | undefined) => {
  return asInstance(new ListValue(iterable === undefined ? [] : itemsOf(iterable)), cls, listType);
});

defineMethod(listType, '__init__', 'self, iterable=?, /', (self: ListValue, iterable: Value | undefined) => {
  self.items = iterable === undefined ? [] : itemsOf(iterable);
  return null;
});

defineMethod(listType, 'extend', 'self, iterable, /', (self: ListValue, iterable: Value) => {
  if (typeOf(iterable).isNative && (iterable instanceof ListValue || iterable instanceof TupleValue || iterable instanceof RangeValue)) {
    appendAll(self.items, itemsOf(iterable));
    return null;
  }
  // What came before an error stays; and the code that runs here may give the list other items.
  const cursor = iterate(iterable);
  for (let count = 1, item = cursor.next(); item !== undefined; count++, item = cursor.next()) {
    self.items.push(item);
    if ((count & 0xffff) === 0) guardGrowth(self.items.length);
  }
  return null;
});

/** Adds items one by one: a spread call takes only so many. */
export function appendAll(target: Value[], items: readonly Value[]): void {
  requireSize(target.length + items.length);
  for (let index = 0; index < items.length; index++) target.push(items[index]);
}

defineMethod(listType, 'insert', 'self, index, object, /', (self: ListValue, index: Value, object: Value) => {
  let position = indexOf(index);
  const { items } = self;
  if (position < 0) position = Math.max(position + items.length, 0);
  if (position >= items.length) items.push(object);
  else if (position === 0) items.unshift(object);
  else items.splice(position, 0, object);
  return null;
});

defineMethod(listType, 'remove', 'self, value, /', (self: ListValue, value: Value) => {
  const position = positionOf(self, value, 0, Infinity);
  if (position < 0) return raise.valueError('list.remove(x): x not in list');
  if (position === 0) self.items.shift();
  else self.items.splice(position, 1);
  return null;
});

defineMethod(listType, 'clear', 'self, /', (self: ListValue) => {
  self.items = [];
  return null;
});

defineMethod(listType, 'copy', 'self, /', (self: ListValue) => new ListValue(self.items.slice()));

defineMethod(listType, 'reverse', 'self, /', (self: ListValue) => {
  self.items.reverse();
  return null;
});

defineMethod(listType, 'index', 'self, value, start=?, stop=?, /', (self: ListValue, value: Value, start: Value | undefined, stop: Value | undefined) => {
  const count = self.items.length;
  const position = positionOf(self, value, sliceEnd(start, count, 0), sliceEnd(stop, count, Infinity));
  return position < 0 ? raise.valueError(`${reprOf(value)} is not in list`) : position;
});

defineMethod(listType, 'count', 'self, value, /', (self: ListValue, value: Value) => countOf(self.items, value));

/** How many items are the value or equal to it. */
export function countOf(items: readonly Value[], value: Value): number {
  let count = 0;
  for (let index = 0; index < items.length; index++) if (items[index] === value || sameOrEqual(items[index], value)) count++;
  return count;
}

// A comparison may run code of the program, so the list is read anew at every step.
function positionOf(list: ListValue, value: Value, start: number, stop: number): number {
  if (typeof value === 'string') return positionOfText(list.items, value, start, stop);
  for (let index = start; index < list.items.length && index < stop; index++) if (sameOrEqual(list.items[index], value)) return index;
  return -1;
}

function positionOfText(items: readonly Value[], text: string, start: number, stop: number): number {
  for (let index = start; index < items.length && index < stop; index++) {
    const item = items[index];
    if (item === text || (typeof item === 'object' && item !== null && sameOrEqual(item, text))) return index;
  }
  return -1;
}
