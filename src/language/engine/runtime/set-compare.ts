// Sets against sets, by the keys of their elements.

import type { FrozenSetValue, SetValue } from './values.ts';

export function isSubset(inner: SetValue | FrozenSetValue, outer: SetValue | FrozenSetValue): boolean {
  if (inner.map.size > outer.map.size) return false;
  for (const key of inner.map.keys()) if (!outer.map.has(key)) return false;
  return true;
}

export function setEquals(left: SetValue | FrozenSetValue, right: SetValue | FrozenSetValue): boolean {
  return left.map.size === right.map.size && isSubset(left, right);
}
