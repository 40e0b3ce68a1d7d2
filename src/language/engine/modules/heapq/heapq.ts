// The module heapq: lists kept as heaps, the smallest element first. The moves are in sift.ts, merge in merge.ts.

import { requireInt } from '../../builtins/arguments.ts';
import { sortItems } from '../../builtins/list/sort.ts';
import { lessThan } from '../../runtime/compare.ts';
import { makeFunction } from '../../runtime/define.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { typeName } from '../../runtime/types.ts';
import { ListValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { merge } from './merge.ts';
import { siftDown, siftUp } from './sift.ts';

function requireHeap(value: Value, place: string): ListValue {
  return value instanceof ListValue ? value : raise.typeError(`${place} must be list, not ${typeName(value)}`);
}

function push(heapValue: Value, item: Value): Value {
  const heap = requireHeap(heapValue, 'heappush() argument 1');
  requireSize(heap.items.length + 1);
  heap.items.push(item);
  siftDown(heap, 0, heap.items.length - 1);
  return null;
}

function pop(heapValue: Value): Value {
  const heap = requireHeap(heapValue, 'heappop() argument');
  const last = heap.items.pop();
  if (last === undefined) return raise.indexError('index out of range');
  return heap.items.length === 0 ? last : swapFirst(heap, last);
}

/** Puts an item in the place of the smallest, which comes back. */
function swapFirst(heap: ListValue, item: Value): Value {
  const smallest = heap.items[0];
  heap.items[0] = item;
  siftUp(heap, 0);
  return smallest;
}

function pushPop(heapValue: Value, item: Value): Value {
  const heap = requireHeap(heapValue, 'heappushpop() argument 1');
  return heap.items.length > 0 && lessThan(heap.items[0], item) ? swapFirst(heap, item) : item;
}

function replace(heapValue: Value, item: Value): Value {
  const heap = requireHeap(heapValue, 'heapreplace() argument 1');
  return heap.items.length === 0 ? raise.indexError('index out of range') : swapFirst(heap, item);
}

function heapify(heapValue: Value): Value {
  const heap = requireHeap(heapValue, 'heapify() argument');
  for (let at = Math.floor(heap.items.length / 2) - 1; at >= 0; at--) siftUp(heap, at);
  return null;
}

function ends(count: Value, iterable: Value, key: Value, isLargest: boolean): Value {
  const wanted = Math.max(0, Number(requireInt(count)));
  return new ListValue(sortItems(itemsOf(iterable), key, isLargest).slice(0, wanted));
}

defineModule('heapq', () => new Map<string, Value>([
  ['heappush', makeFunction('heappush', 'heap, item, /', push)],
  ['heappop', makeFunction('heappop', 'heap, /', pop)],
  ['heappushpop', makeFunction('heappushpop', 'heap, item, /', pushPop)],
  ['heapreplace', makeFunction('heapreplace', 'heap, item, /', replace)],
  ['heapify', makeFunction('heapify', 'heap, /', heapify)],
  ['nlargest', makeFunction('nlargest', 'n, iterable, key=None', (count: Value, iterable: Value, key: Value) => ends(count, iterable, key, true))],
  ['nsmallest', makeFunction('nsmallest', 'n, iterable, key=None', (count: Value, iterable: Value, key: Value) => ends(count, iterable, key, false))],
  ['merge', makeFunction('merge', '*iterables, key=None, reverse=False', merge)],
]));
