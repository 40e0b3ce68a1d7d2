// Variables kept by name: of a module that others may look into, of a class body, of code run by `exec`.
// A dict made here shares its entries with the namespace, so that both see every change.

import { exceptionType } from './exception-types.ts';
import { asException } from './exceptions.ts';
import { typeOf } from './types.ts';
import { deleteItem, getItem, setItem } from './subscript.ts';
import { DictValue } from './values.ts';
import type { Key, Value } from './values.ts';
import { dictType } from './types.ts';

/** What emitted code reads and writes names through. A Map is one. */
export interface Names {
  get(name: string): Value | undefined;
  set(name: string, value: Value): unknown;
  delete(name: string): boolean;
}

const dicts: WeakMap<Map<string, Value>, DictValue> = new WeakMap();

/** The dict over a namespace: always the same one. */
export function dictOver(names: Map<string, Value>): DictValue {
  let dict = dicts.get(names);
  if (dict === undefined) {
    dict = new DictValue();
    (dict as { map: Map<Key, Value> }).map = names as Map<Key, Value>;
    dicts.set(names, dict);
  }
  return dict;
}

/** The entries of a dict as names. */
export function namesIn(dict: DictValue): Map<string, Value> {
  const names = dict.map as Map<string, Value>;
  dicts.set(names, dict);
  return names;
}

/** Names in any mapping of the program: a plain dict is used as it is, others are asked. */
export function namesOfMapping(mapping: Value): Names {
  if (mapping instanceof DictValue && typeOf(mapping) === dictType) return namesIn(mapping);
  return {
    get: (name) => orMissing(() => getItem(mapping, name)),
    set: (name, value) => setItem(mapping, name, value),
    delete(name) {
      return orMissing(() => {
        deleteItem(mapping, name);
        return true;
      }) !== undefined;
    },
  };
}

function orMissing(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (thrown) {
    const exception = asException(thrown);
    if (!typeOf(exception).mro.includes(exceptionType('KeyError'))) throw exception;
    return undefined;
  }
}

/** The dict of `locals()` in a function, with names and values in turn; a name without a value is taken out. */
export function localsOf(earlier: Value | undefined, pairs: readonly (Value | undefined)[]): DictValue {
  const dict = earlier instanceof DictValue ? earlier : new DictValue();
  for (let at = 0; at < pairs.length; at += 2) {
    const value = pairs[at + 1];
    if (value === undefined) dict.map.delete(pairs[at] as string);
    else dict.map.set(pairs[at] as string, value);
  }
  return dict;
}
