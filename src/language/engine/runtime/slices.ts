// Slices of plain lists with plain bounds, without making a slice. Everything else goes the way of any index.

import { itemsOf } from './iterate.ts';
import { getItem, setItem } from './subscript.ts';
import { IteratorValue, ListValue, SliceValue, TupleValue } from './values.ts';
import type { Value } from './values.ts';

/** `object[lower:upper:step]` */
export function getSlice(object: Value, lower: Value, upper: Value, step: Value): Value {
  if (object instanceof ListValue && object.isPlain && isBound(lower) && isBound(upper)) {
    const { items } = object;
    if (step === null) return new ListValue(between(items, lower, upper));
    if (step === -1) return new ListValue(backwards(items, lower, upper));
  } else if (typeof object === 'string' && step === null && isBound(lower) && isBound(upper)) {
    const start = from(lower, object.length);
    return object.slice(start, Math.max(start, to(upper, object.length)));
  }
  return getItem(object, new SliceValue(lower, upper, step));
}

/** `object[lower:upper:step] = value` */
export function setSlice(object: Value, lower: Value, upper: Value, step: Value, value: Value): void {
  if (step === null && object instanceof ListValue && object.isPlain && value !== object && isBound(lower) && isBound(upper)) {
    const given = value instanceof ListValue && value.isPlain ? value.items : value instanceof TupleValue && value.cls.isNative ? value.items : value instanceof IteratorValue ? itemsOf(value) : null;
    const { items } = object;
    const start = from(lower, items.length);
    const count = Math.max(start, to(upper, items.length)) - start;
    if (given !== null && given.length === count) {
      for (let at = 0; at < count; at++) items[start + at] = given[at];
      return;
    }
    if (value instanceof IteratorValue) {
      setItem(object, new SliceValue(lower, upper, null), new ListValue(given as Value[]));
      return;
    }
  }
  setItem(object, new SliceValue(lower, upper, step), value);
}

function isBound(bound: Value): bound is number | null {
  return bound === null || typeof bound === 'number';
}

function from(bound: number | null, length: number): number {
  if (bound === null) return 0;
  return bound >= 0 ? Math.min(bound, length) : Math.max(bound + length, 0);
}

function to(bound: number | null, length: number): number {
  return bound === null ? length : from(bound, length);
}

function between(items: readonly Value[], lower: number | null, upper: number | null): Value[] {
  const start = from(lower, items.length);
  return items.slice(start, Math.max(start, to(upper, items.length)));
}

function backwards(items: readonly Value[], lower: number | null, upper: number | null): Value[] {
  const last = items.length - 1;
  const start = lower === null || lower > last ? last : lower < 0 ? Math.max(lower + items.length, -1) : lower;
  const stop = upper === null ? -1 : upper < 0 ? Math.max(upper + items.length, -1) : Math.min(upper, last);
  const taken: Value[] = [];
  for (let at = start; at > stop; at--) taken.push(items[at]);
  return taken;
}
