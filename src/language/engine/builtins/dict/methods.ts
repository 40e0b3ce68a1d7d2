// dict: its constructor and every method but the views.

import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { dictClear, dictCopy, dictDelete, dictGet, dictHas, dictSetDefault, originalKey } from '../../runtime/dicts.ts';
import { iterate } from '../../runtime/iterate.ts';
import { pairKeyOf } from '../../runtime/keys.ts';
import { lastKey } from '../../runtime/last-key.ts';
import { raise } from '../../runtime/raise.ts';
import { setItem } from '../../runtime/subscript.ts';
import { dictType } from '../../runtime/types.ts';
import { DictValue, TupleValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { asInstance } from '../instance.ts';
import { defineClassMethod } from '../static-methods.ts';
import { fillDict, fillFromKeywords } from './fill.ts';

function fill(dict: DictValue, source: Value | undefined, keywords: Map<string, Value>): void {
  if (source !== undefined) fillDict(dict, source);
  fillFromKeywords(dict, keywords);
}

defineConstructor(dictType, 'source=?, /, **entries', (cls: TypeValue, source: Value | undefined, keywords: Map<string, Value>) => {
  const dict = asInstance(new DictValue(), cls, dictType);
  fill(dict, source, keywords);
  return dict;
});

defineMethod(dictType, '__init__', 'self, source=?, /, **entries', (self: DictValue, source: Value | undefined, keywords: Map<string, Value>) => {
  fill(self, source, keywords);
  return null;
});

defineMethod(dictType, 'update', 'self, source=?, /, **entries', (self: DictValue, source: Value | undefined, keywords: Map<string, Value>) => {
  fill(self, source, keywords);
  return null;
});

defineMethod(dictType, 'get', 'self, key, default=None, /', (self: DictValue, key: Value, fallback: Value) => {
  const index = typeof key === 'string' || typeof key === 'number' ? key : pairKeyOf(key);
  if (index !== undefined) {
    const quick = self.map.get(index);
    if (quick !== undefined) return quick;
    if (self.compared === null) return fallback;
  }
  const found = dictGet(self, key);
  return found === undefined ? fallback : found;
});

defineMethod(dictType, 'setdefault', 'self, key, default=None, /', (self: DictValue, key: Value, fallback: Value) => {
  return dictSetDefault(self, key, fallback);
});

defineMethod(dictType, 'pop', 'self, key, default=?, /', (self: DictValue, key: Value, fallback: Value | undefined) => {
  const value = dictDelete(self, key);
  if (value !== undefined) return value;
  return fallback === undefined ? raise.keyError(key) : fallback;
});

defineMethod(dictType, 'popitem', 'self, /', (self: DictValue) => {
  const { map } = self;
  if (map.size === 0) return raise.keyError('popitem(): dictionary is empty');
  const last = lastKey(map);
  const key = originalKey(self, last);
  const value = map.get(last) as Value;
  dictDelete(self, key);
  return new TupleValue([key, value]);
});

defineMethod(dictType, 'clear', 'self, /', (self: DictValue) => {
  dictClear(self);
  return null;
});

defineMethod(dictType, 'copy', 'self, /', (self: DictValue) => dictCopy(self));

defineMethod(dictType, '__contains__', 'self, key, /', (self: DictValue, key: Value) => dictHas(self, key));

defineClassMethod(dictType, 'fromkeys', 'cls, iterable, value=None, /', (cls: TypeValue, iterable: Value, value: Value) => {
  const dict = cls === dictType ? new DictValue() : callValue(cls, []);
  const cursor = iterate(iterable);
  for (let key = cursor.next(); key !== undefined; key = cursor.next()) setItem(dict, key, value);
  return dict;
});
