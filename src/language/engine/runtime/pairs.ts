// Walks the items of a dict for `for key, value in ....items()`, without a tuple for each.

import { originalKey } from './dicts.ts';
import { call } from './call.ts';
import { getAttribute } from './attributes.ts';
import { iterate } from './iterate.ts';
import { raise } from './raise.ts';
import { state } from './state.ts';
import { dictType } from './types.ts';
import { unpackItems } from './unpack.ts';
import { DictValue } from './values.ts';
import type { Cursor, Key, Value } from './values.ts';

/** After a `next` that gave true, `first` and `second` are the next pair. */
export interface Pairs {
  first: Value;
  second: Value;
  next(): boolean;
}

class DictPairs implements Pairs {
  first: Value = null;
  second: Value = null;
  private readonly dict: DictValue;
  private readonly entries: MapIterator<[Key, Value]>;
  private readonly size: number;
  private left: number;
  constructor(dict: DictValue) {
    this.dict = dict;
    this.entries = dict.map.entries();
    this.size = dict.map.size;
    this.left = this.size;
  }

  next(): boolean {
    if (this.dict.map.size !== this.size) return raise.runtimeError('dictionary changed size during iteration');
    const step = this.entries.next();
    if (step.done === true) return false;
    if (this.left-- === 0) return raise.runtimeError('dictionary keys changed during iteration');
    const [key, value] = step.value;
    this.first = originalKey(this.dict, key);
    this.second = value;
    return true;
  }
}

/** What any other object's `items()` gives. */
class TakenPairs implements Pairs {
  first: Value = null;
  second: Value = null;
  private readonly cursor: Cursor;
  constructor(cursor: Cursor) { this.cursor = cursor; }

  next(): boolean {
    const item = this.cursor.next();
    if (item === undefined) return false;
    const [first, second] = unpackItems(item, 2);
    this.first = first;
    this.second = second;
    return true;
  }
}

export function itemPairs(depth: number, value: Value): Pairs {
  if (value instanceof DictValue && value.cls.lookup('items') === dictType.namespace.get('items')) return new DictPairs(value);
  state.depth = depth;
  return new TakenPairs(iterate(call(depth, getAttribute(value, 'items'), [], null)));
}
