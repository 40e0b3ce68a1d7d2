// The timers of a loop as a heap: the one due first stands first; of two due at once, the one made first.

import type { TimerHandleValue } from './loop.ts';

export function addTimer(heap: TimerHandleValue[], timer: TimerHandleValue): void {
  let place = heap.push(timer) - 1;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (!isBefore(timer, heap[parent])) break;
    heap[place] = heap[parent];
    place = parent;
  }
  heap[place] = timer;
}

/** Takes the first one out of a heap that is not empty. */
export function takeTimer(heap: TimerHandleValue[]): TimerHandleValue {
  const first = heap[0];
  const last = heap.pop() as TimerHandleValue;
  if (heap.length === 0) return first;
  let place = 0;
  for (let child = 1; child < heap.length; child = place * 2 + 1) {
    if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
    if (!isBefore(heap[child], last)) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = last;
  return first;
}

function isBefore(left: TimerHandleValue, right: TimerHandleValue): boolean {
  return left.due < right.due || (left.due === right.due && left.order < right.order);
}
