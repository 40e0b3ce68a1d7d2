// Sets against sets, and dicts against dicts, by the keys of their elements.

import type { FrozenSetValue, Int, Key, SetValue, Value } from './values.ts';

interface Table {
  readonly map: Map<Key, Value>;
  compared: Map<Int, Value[]> | null;
}

/** The Key under which one table would hold what another holds under a key; keys.ts knows. */
let keyElsewhere: (key: Key, inner: Table, outer: Table) => Key = (key) => key;
export function setKeyElsewhere(next: typeof keyElsewhere): void {
  keyElsewhere = next;
}

/** How the keys of one table are looked for in another. Where the program compares keys itself, it is asked. */
export function keyFinder(inner: Table, outer: Table): (key: Key) => Key {
  return inner.compared === null && outer.compared === null ? (key) => key : (key) => keyElsewhere(key, inner, outer);
}

export function isSubset(inner: SetValue | FrozenSetValue, outer: SetValue | FrozenSetValue): boolean {
  if (inner.map.size > outer.map.size) return false;
  const find = keyFinder(inner, outer);
  for (const key of inner.map.keys()) if (!outer.map.has(find(key))) return false;
  return true;
}

export function setEquals(left: SetValue | FrozenSetValue, right: SetValue | FrozenSetValue): boolean {
  return left.map.size === right.map.size && isSubset(left, right);
}
