// collections.OrderedDict: a dict that is equal to another only in the same order, and can move a key to either end.

import { asInstance } from '../../builtins/instance.ts';
import { fillDict, fillFromKeywords } from '../../builtins/dict/fill.ts';
import { plainEquals, sameOrEqual } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { dictDelete, dictHas, dictUpdate, originalKey } from '../../runtime/dicts.ts';
import { keyOf } from '../../runtime/keys.ts';
import { lastKey } from '../../runtime/last-key.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, dictType, notImplemented, typeOf } from '../../runtime/types.ts';
import { DictValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { Key, TypeValue, Value } from '../../runtime/values.ts';
import { entriesOf, shownOnce } from './entries.ts';
import { refuseHash } from './refuse-hash.ts';

class OrderedDictValue extends DictValue {}
delete (OrderedDictValue.prototype as { constructor?: unknown }).constructor;

export const orderedDictType = builtinType('OrderedDict', OrderedDictValue, { base: dictType, module: 'collections', isDotted: true });

defineConstructor(orderedDictType, 'source=?, /, **entries', (cls: TypeValue, source: Value | undefined, keywords: Map<string, Value>) => {
  const dict = asInstance(new OrderedDictValue(), cls, orderedDictType);
  if (source !== undefined) fillDict(dict, source);
  fillFromKeywords(dict, keywords);
  return dict;
});

defineMethod(orderedDictType, 'move_to_end', 'self, key, last=True', (self: OrderedDictValue, key: Value, last: Value) => {
  if (!dictHas(self, key)) return raise.keyError(key);
  const index = keyOf(key, self);
  const value = self.map.get(index) as Value;
  self.map.delete(index);
  if (truthOf(last)) {
    self.map.set(index, value);
    return null;
  }
  const others = [...self.map];
  self.map.clear();
  self.map.set(index, value);
  for (const [other, kept] of others) self.map.set(other, kept);
  return null;
});

defineMethod(orderedDictType, 'popitem', 'self, last=True', (self: OrderedDictValue, last: Value) => {
  if (self.map.size === 0) return raise.keyError('dictionary is empty');
  const index = truthOf(last) ? lastKey(self.map) : self.map.keys().next().value;
  const key = originalKey(self, index as Key);
  return new TupleValue([key, dictDelete(self, key) as Value]);
});

function copyOf(self: OrderedDictValue, ...sources: DictValue[]): OrderedDictValue {
  const copy = new OrderedDictValue();
  if (typeOf(self) !== orderedDictType) Object.setPrototypeOf(copy, typeOf(self).prototype);
  for (const source of sources) dictUpdate(copy, source);
  return copy;
}
for (const name of ['copy', '__copy__']) defineMethod(orderedDictType, name, 'self, /', (self: OrderedDictValue) => copyOf(self, self));
defineMethod(orderedDictType, '__or__', 'self, value, /', (self: OrderedDictValue, other: Value) => (other instanceof DictValue ? copyOf(self, self, other) : notImplemented));
defineMethod(orderedDictType, '__ror__', 'self, value, /', (self: OrderedDictValue, other: Value) => (other instanceof DictValue ? copyOf(self, other, self) : notImplemented));

defineMethod(orderedDictType, '__eq__', 'self, value, /', (self: OrderedDictValue, other: Value) => {
  if (!(other instanceof DictValue)) return notImplemented;
  if (!plainEquals(self, other)) return false;
  if (!(other instanceof OrderedDictValue)) return true;
  const others = entriesOf(other);
  return entriesOf(self).every(([key], at) => sameOrEqual(key, others[at][0]));
});
refuseHash(orderedDictType);

defineMethod(orderedDictType, '__repr__', 'self, /', (self: OrderedDictValue) => {
  if (self.map.size === 0) return textValue(`${typeOf(self).name}()`);
  return textValue(shownOnce(self, '...', () => `${typeOf(self).name}([${entriesOf(self).map((entry) => reprOf(new TupleValue(entry))).join(', ')}])`));
});
