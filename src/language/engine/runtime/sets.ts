// Reading and changing sets and frozensets.

import { dropCompared, keyOf, noteCompared } from './keys.ts';
import { raise } from './raise.ts';
import { noteMerged, noteRemoved, popped } from './set-history.ts';
import { orderedWalk } from './set-order.ts';
import { FrozenSetValue, SetValue } from './values.ts';
import type { Key, Value } from './values.ts';

export type AnySet = SetValue | FrozenSetValue;

export function isSet(value: Value): value is AnySet {
  return value instanceof SetValue || value instanceof FrozenSetValue;
}

export function setHas(set: AnySet, element: Value): boolean {
  return set.map.has(keyOf(element, set));
}

/** Adds an element; the first of equal ones stays. */
export function setAdd(set: AnySet, element: Value): void {
  const key = keyOf(element, set);
  if (set.map.has(key)) return;
  if (typeof key === 'object' && key !== null) noteCompared(element, key, set);
  set.map.set(key, element);
  if (set.history !== null) set.history.added(key, element);
}

/** True where the element was there. */
export function setDelete(set: AnySet, element: Value): boolean {
  const key = keyOf(element, set);
  const { map } = set;
  if (!map.has(key)) return false;
  noteRemoved(set, key, map.get(key) as Value);
  map.delete(key);
  dropCompared(key, set);
  return true;
}

/** Takes out the element that CPython would; undefined where there is none. */
export function setPop(set: SetValue): Value | undefined {
  const { map } = set;
  if (map.size === 0) return undefined;
  const found = popped(set);
  const key = found === undefined ? firstKey(map) : found.key;
  const element = map.get(key) as Value;
  map.delete(key);
  dropCompared(key, set);
  return element;
}

/** One walk per Map that goes on: looking from the start each time would pass all that was taken out before. */
const walks: WeakMap<object, MapIterator<Key>> = new WeakMap();
function firstKey(map: Map<Key, Value>): Key {
  const step = walks.get(map)?.next();
  if (step !== undefined && step.done !== true) return step.value;
  const walk = map.keys();
  walks.set(map, walk);
  return walk.next().value as Key;
}

/** Takes out all of them. */
export function setClear(set: SetValue): void {
  set.map.clear();
  set.compared = null;
  set.history?.cleared();
}

export function setFrom(elements: Iterable<Value>): SetValue {
  const set = new SetValue();
  for (const element of elements) setAdd(set, element);
  return set;
}

/** A display of constants: CPython keeps these as a set and merges it into the new one. */
export function constantSet(elements: Iterable<Value>): SetValue {
  const set = setFrom(elements);
  noteMerged(set);
  return set;
}

export function setCursor(set: AnySet): () => Value | undefined {
  const walk = orderedWalk(set);
  const elements = set.map.values();
  const size = set.map.size;
  let isDone = false;
  return () => {
    if (isDone) return undefined;
    if (set.map.size !== size) {
      isDone = true;
      return raise.runtimeError('Set changed size during iteration');
    }
    const element = walk === null ? elements.next().value : walk();
    isDone = element === undefined;
    return element;
  };
}
