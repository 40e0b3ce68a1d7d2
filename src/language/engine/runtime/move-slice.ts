// `a[:k] = a[k - 1::-1]` and its kin: a slice of a list taken and stored at once, turned round in place where it can be.

import { getSlice, setSlice } from './slices.ts';
import type { ListValue, Value } from './values.ts';

/** `target[lower:upper] = source[from:to:step]` with `step` -1 or none; the bounds are ints or None. */
export function moveSlice(target: ListValue, lower: Value, upper: Value, source: ListValue, from: Value, to: Value, step: Value): void {
  const isTurned = step === -1 && target === source && (lower === null || isNatural(lower)) && (upper === null || isNatural(upper)) && isNatural(from) && (to === null || isNatural(to));
  if (isTurned) {
    const { items } = target;
    const first = lower ?? 0;
    const end = Math.min(upper ?? items.length, items.length);
    const last = Math.min(from, items.length - 1);
    if (last + 1 === end && first === (to === null ? 0 : to + 1) && first <= end) {
      for (let low = first, high = last; low < high; low++, high--) {
        const item = items[low];
        items[low] = items[high];
        items[high] = item;
      }
      return;
    }
  }
  setSlice(target, lower, upper, null, getSlice(source, from, to, step));
}

function isNatural(bound: Value): bound is number {
  return typeof bound === 'number' && bound >= 0;
}
