// Reading and changing sets and frozensets.

import { dropCompared, keyOf, noteCompared } from './keys.ts';
import { raise } from './raise.ts';
import { orderedElements } from './set-order.ts';
import { FrozenSetValue, SetValue } from './values.ts';
import type { Value } from './values.ts';

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
}

/** True where the element was there. */
export function setDelete(set: AnySet, element: Value): boolean {
  const key = keyOf(element, set);
  if (!set.map.delete(key)) return false;
  dropCompared(key, set);
  return true;
}

export function setFrom(elements: Iterable<Value>): SetValue {
  const set = new SetValue();
  for (const element of elements) setAdd(set, element);
  return set;
}

export function setCursor(set: AnySet): () => Value | undefined {
  const elements = (orderedElements(set) ?? set.map).values();
  const size = set.map.size;
  let isDone = false;
  return () => {
    if (isDone) return undefined;
    if (set.map.size !== size) {
      isDone = true;
      return raise.runtimeError('Set changed size during iteration');
    }
    const step = elements.next();
    isDone = step.done === true;
    return isDone ? undefined : step.value;
  };
}
