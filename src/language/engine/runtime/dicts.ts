// Reading and changing dicts. Insertion order is kept; the first of equal keys is the one shown.

import { dropCompared, isPairKey, keyOf, noteCompared, pairBehind } from './keys.ts';
import { raise } from './raise.ts';
import { tupleType } from './types.ts';
import { DictValue } from './values.ts';
import type { Key, TupleValue, Value } from './values.ts';

/** The value under a key, or undefined. */
export function dictGet(dict: DictValue, key: Value): Value | undefined {
  return dict.map.get(keyOf(key, dict));
}

export function dictHas(dict: DictValue, key: Value): boolean {
  return dict.map.has(keyOf(key, dict));
}

export function dictSet(dict: DictValue, key: Value, value: Value): void {
  if ((typeof key === 'string' || typeof key === 'number') && dict.compared === null) {
    dict.map.set(key, value);
    return;
  }
  put(dict, key, keyOf(key, dict), value);
}

/** The value under a key; one that is not there is put there. The key is hashed and compared once. */
export function dictSetDefault(dict: DictValue, key: Value, value: Value): Value {
  const index = keyOf(key, dict);
  const found = dict.map.get(index);
  if (found !== undefined) return found;
  put(dict, key, index, value);
  return value;
}

function put(dict: DictValue, key: Value, index: Key, value: Value): void {
  if (typeof index === 'object' && index !== null) noteCompared(key, index, dict);
  const { map } = dict;
  const size = map.size;
  map.set(index, value);
  if (index !== key && map.size !== size && !(isPairKey(index) && isOfInts(key as TupleValue))) (dict.originals ??= new Map()).set(index, key);
}

/** A pair of plain ints is made anew from its Key when it is asked for; one with a bool or a float, or of a class, is kept. */
function isOfInts(pair: TupleValue): boolean {
  return pair.cls === tupleType && typeof pair.items[0] === 'number' && typeof pair.items[1] === 'number';
}

/** Removes a key and gives its value, or undefined when it was not there. */
export function dictDelete(dict: DictValue, key: Value): Value | undefined {
  const index = keyOf(key, dict);
  const value = dict.map.get(index);
  if (value === undefined) return undefined;
  dict.map.delete(index);
  dict.originals?.delete(index);
  dropCompared(index, dict);
  return value;
}

export function dictClear(dict: DictValue): void {
  dict.map.clear();
  dict.originals = null;
  dict.compared = null;
}

/** The Python key behind an inner Key. */
export function originalKey(dict: DictValue, key: Key): Value {
  const original = dict.originals?.get(key);
  if (original !== undefined) return original;
  return isPairKey(key) ? pairBehind(key) : key as Value;
}

export function dictKeys(dict: DictValue): Value[] {
  return [...dict.map.keys()].map((key) => originalKey(dict, key));
}

export function dictCopy(dict: DictValue): DictValue {
  const copy = new DictValue();
  dictUpdate(copy, dict);
  return copy;
}

/** Adds every entry of another dict. */
export function dictUpdate(target: DictValue, source: DictValue): void {
  if (source.compared !== null || target.compared !== null) {
    const { size } = source.map;
    for (const [key, value] of source.map) {
      dictSet(target, originalKey(source, key), value);
      if (source.map.size !== size) raise.runtimeError('dict mutated during update');
    }
    return;
  }
  for (const [key, value] of source.map) {
    if (source.originals !== null) {
      const original = source.originals.get(key);
      if (original !== undefined && !target.map.has(key)) (target.originals ??= new Map()).set(key, original);
    }
    target.map.set(key, value);
  }
}

export function dictFrom(entries: Iterable<readonly [Value, Value]>): DictValue {
  const dict = new DictValue();
  for (const [key, value] of entries) dictSet(dict, key, value);
  return dict;
}

/** How many entries a walk has yet to hand out. */
export interface Progress {
  left: number;
}

/** Walks a dict; `pick` says what each step gives. A size that changes on the way is an error, as in Python. */
export function dictCursor(dict: DictValue, pick: (key: Value, value: Value) => Value, progress: Progress = { left: 0 }): () => Value | undefined {
  const entries = dict.map.entries();
  const size = dict.map.size;
  let isDone = false;
  progress.left = size;
  return () => {
    if (isDone) return undefined;
    if (dict.map.size !== size) {
      isDone = true;
      return raise.runtimeError('dictionary changed size during iteration');
    }
    const step = entries.next();
    if (step.done === true) {
      isDone = true;
      return undefined;
    }
    if (progress.left-- === 0) {
      isDone = true;
      return raise.runtimeError('dictionary keys changed during iteration');
    }
    return pick(originalKey(dict, step.value[0]), step.value[1]);
  };
}
