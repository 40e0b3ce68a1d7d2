// groupby and tee: several walks that share one source.

import { callValue } from '../../runtime/call.ts';
import { sizeOf } from '../../builtins/arguments.ts';
import { sameOrEqual } from '../../runtime/compare.ts';
import { makeFunction } from '../../runtime/define.ts';
import { iterate } from '../../runtime/iterate.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { IteratorValue, TupleValue } from '../../runtime/values.ts';
import type { Cursor, Value } from '../../runtime/values.ts';
import { defineItertool, itertoolType, walk } from './define.ts';

const grouperType = itertoolType('_grouper');

export const groupbyType = defineItertool('groupby', 'iterable, key=None', (iterable: Value, key: Value) => {
  const cursor = iterate(iterable);
  let value: Value | undefined;
  let currentKey: Value | undefined;
  let groupKey: Value | undefined;
  let group: object | undefined;
  const step = (): boolean => {
    const next = cursor.next();
    if (next === undefined) return false;
    currentKey = key === null ? next : callValue(key, [next]);
    value = next;
    return true;
  };
  const isInGroup = (wanted: Value): boolean => currentKey !== undefined && sameOrEqual(wanted, currentKey);
  return () => {
    group = undefined;
    while (currentKey === undefined || (groupKey !== undefined && isInGroup(groupKey))) if (!step()) return undefined;
    const ownKey = currentKey;
    groupKey = ownKey;
    const mark = {};
    group = mark;
    const members = walk(grouperType, () => {
      if (group !== mark) return undefined;
      if (value === undefined && !step()) return undefined;
      if (!isInGroup(ownKey)) return undefined;
      const member = value;
      value = undefined;
      return member;
    });
    return new TupleValue([ownKey, members]);
  };
});

const teeType = itertoolType('_tee');

/** One element seen by every copy; `next` is filled when the first of them gets there. */
interface Link {
  value: Value | undefined;
  next: Link | null;
}
const places: WeakMap<IteratorValue, { cursor: Cursor; link: Link }> = new WeakMap();

function copyAt(cursor: Cursor, start: Link): IteratorValue {
  const place = { cursor, link: start };
  const copy = walk(teeType, () => {
    const { link } = place;
    if (link.next === null) {
      const value = cursor.next();
      if (value === undefined) return undefined;
      link.next = { value, next: null };
    }
    place.link = link.next;
    return link.next.value;
  });
  places.set(copy, place);
  return copy;
}

export const tee = makeFunction('tee', 'iterable, n=2, /', (iterable: Value, countValue: Value) => {
  const count = sizeOf(countValue);
  if (count < 0) return raise.valueError('n must be >= 0');
  requireSize(count);
  if (count === 0) return new TupleValue([]);
  const known = iterable instanceof IteratorValue ? places.get(iterable) : undefined;
  const cursor = known?.cursor ?? iterate(iterable);
  const link = known?.link ?? { value: undefined, next: null };
  // A walk that is a copy already is the first of the new ones.
  const first = known === undefined ? copyAt(cursor, link) : iterable;
  return new TupleValue([first, ...Array.from({ length: count - 1 }, () => copyAt(cursor, link))]);
});
