// The order in which CPython hands out the elements of a set: by their places in its hash table. Programs print sets
// of numbers, so the order of those is kept; the hashes of text differ from run to run there, so any order will do.
// A set that only grew is rebuilt from the order of insertion. What else happened to it is noted (set-history.ts).

import { hashOf } from './hash.ts';
import { SetTable } from './set-table.ts';
import { FloatValue, TupleValue } from './values.ts';
import type { FrozenSetValue, Int, Key, SetValue, Value } from './values.ts';

/** The elements in CPython's order, or null where the order of insertion is as good. */
export function orderedElements(set: SetValue | FrozenSetValue): Value[] | null {
  if (set.map.size < 2) return null;
  if (set.history !== null) {
    const keys = set.history.order();
    return keys === null ? null : keys.map((key) => set.map.get(key) as Value);
  }
  const table = tableOf(set.map);
  return table === null ? null : table.keys().map((key) => set.map.get(key) as Value);
}

/** A set that only grew, and its table as far as the set was known. */
interface Grown {
  map: ReadonlyMap<Key, Value>;
  table: SetTable;
  /** Stands behind the last element that is in the table; a live one, so it gives what is added later. */
  rest: MapIterator<[Key, Value]>;
  count: number;
}
const grownSets: WeakMap<object, Grown> = new WeakMap();
const fewElements = 32;

/**
 * Gives the elements one by one as `orderedElements` does, and does not go through all of them before the first.
 * Programs look for the first fit in a set that grows in between.
 */
export function orderedWalk(set: SetValue | FrozenSetValue): (() => Value | undefined) | null {
  if (set.history !== null || set.map.size <= fewElements) {
    const elements = orderedElements(set)?.values();
    return elements === undefined ? null : () => elements.next().value;
  }
  const table = grownTable(set);
  if (table === null) return null;
  const next = table.cursor();
  return () => {
    const key = next();
    return key === undefined ? undefined : set.map.get(key);
  };
}

function grownTable(set: SetValue | FrozenSetValue): SetTable | null {
  const { map } = set;
  let known = grownSets.get(set);
  if (known === undefined || known.map !== map || known.count > map.size) known = { map, table: new SetTable(), rest: map.entries(), count: 0 };
  for (; known.count < map.size; known.count++) {
    const [key, element] = known.rest.next().value as [Key, Value];
    const hash = fixedHash(element);
    if (hash === undefined) {
      grownSets.delete(set);
      return null;
    }
    known.table.add(key, hash);
  }
  grownSets.set(set, known);
  return known.table;
}

/**
 * The table after adding the elements one by one, the first of them at once from another set; null where their hashes
 * are not CPython's.
 */
export function tableOf(elements: ReadonlyMap<Key, Value>, merged = 0): SetTable | null {
  let table = new SetTable();
  let count = 0;
  for (const [key, element] of elements) {
    const hash = fixedHash(element);
    if (hash === undefined) return null;
    table.add(key, hash);
    if (++count === merged) table = SetTable.ofSet(table);
  }
  return table;
}

/** The hash that CPython gives a value in every run; undefined where that differs from run to run. */
export function fixedHash(value: Value): Int | undefined {
  if (typeof value === 'number') return value === -1 ? -2 : value;
  return hasFixedHash(value) ? hashOf(value) : undefined;
}

function hasFixedHash(value: Value): boolean {
  switch (typeof value) {
    case 'number':
    case 'bigint':
    case 'boolean': return true;
    default: return value instanceof FloatValue ? value.v === value.v : value instanceof TupleValue && value.cls.isNative && value.items.every(hasFixedHash);
  }
}
