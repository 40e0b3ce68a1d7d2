// heapq.merge: sorted walks become one sorted walk, read step by step.

import { iteratorType } from '../../builtins/iterator-types.ts';
import { callValue } from '../../runtime/call.ts';
import { lessThan } from '../../runtime/compare.ts';
import { iterate } from '../../runtime/iterate.ts';
import { truthOf } from '../../runtime/truth.ts';
import { IteratorValue } from '../../runtime/values.ts';
import type { Cursor, Value } from '../../runtime/values.ts';

const mergeType = iteratorType('merge');
mergeType.module = 'heapq';

/** One of the walks, with the element that is next in it. */
interface Source {
  cursor: Cursor;
  value: Value;
  key: Value;
}

export function merge(iterables: Value[], key: Value, reverse: Value): Value {
  const isReversed = truthOf(reverse);
  const isBefore = (left: Source, right: Source): boolean => (isReversed ? lessThan(right.key, left.key) : lessThan(left.key, right.key));
  let sources: Source[] | null = null;
  const refill = (source: Source): boolean => {
    const value = source.cursor.next();
    if (value === undefined) return false;
    source.value = value;
    source.key = key === null ? value : callValue(key, [value]);
    return true;
  };
  // Sources with equal keys keep the order in which they were given.
  const order = new Map<Source, number>();
  const settle = (source: Source): void => {
    const waiting = sources as Source[];
    let at = 0;
    while (at < waiting.length && (isBefore(waiting[at], source) || (!isBefore(source, waiting[at]) && (order.get(waiting[at]) as number) < (order.get(source) as number)))) at++;
    waiting.splice(at, 0, source);
  };
  let current: Source | undefined;
  return new IteratorValue(mergeType, () => {
    if (sources === null) {
      sources = [];
      for (const iterable of iterables) {
        const source: Source = { cursor: iterate(iterable), value: null, key: null };
        order.set(source, order.size);
        if (refill(source)) settle(source);
      }
    } else if (current !== undefined && refill(current)) settle(current);
    current = sources.shift();
    return current?.value;
  });
}
