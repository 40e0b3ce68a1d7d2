// The last key of a Map. A Map can only be walked from its start, so one walk is kept for each Map that is asked often:
// it stands behind all the keys it has seen, and goes on over those that came since.

import type { Key, Value } from './values.ts';

interface Walk {
  keys: MapIterator<Key>;
  /** Keys seen, in order. Some may be gone by now; one that came again stands here again, further on. */
  seen: Key[];
}

const walks: WeakMap<Map<Key, Value>, Walk> = new WeakMap();
const smallSize = 16;

/** The Map must not be empty. */
export function lastKey(map: Map<Key, Value>): Key {
  if (map.size <= smallSize || Object.getPrototypeOf(map) !== Map.prototype) {
    let last: Key = null;
    for (const key of map.keys()) last = key;
    return last;
  }
  let walk = walks.get(map);
  if (walk === undefined) walks.set(map, walk = { keys: map.keys(), seen: [] });
  const { keys, seen } = walk;
  // Marks the end: a walk that has met the end of a Map never goes on. A new one each time, for V8 keeps the places of
  // removed keys in the chain of their hash.
  const end: Key = {};
  map.set(end, null);
  for (let step = keys.next(); step.done !== true && step.value !== end; step = keys.next()) seen.push(step.value);
  map.delete(end);
  while (!map.has(seen[seen.length - 1])) seen.pop();
  return seen[seen.length - 1];
}
