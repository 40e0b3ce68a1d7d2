// What the dict types of collections share: their entries, and a repr that may stand inside itself.

import { originalKey } from '../../runtime/dicts.ts';
import type { DictValue, Value } from '../../runtime/values.ts';

export function entriesOf(dict: DictValue): [Value, Value][] {
  return [...dict.map].map(([key, value]) => [originalKey(dict, key), value]);
}

const beingShown: Set<object> = new Set();

/** The text of a value that may hold itself; `short` stands where it comes again. */
export function shownOnce(value: object, short: string, show: () => string): string {
  if (beingShown.has(value)) return short;
  beingShown.add(value);
  try {
    return show();
  } finally {
    beingShown.delete(value);
  }
}
