// collections.ChainMap: several mappings read as one; only the first of them is changed.

import { allowBrackets } from '../../builtins/generic-type.ts';
import { asInstance } from '../../builtins/instance.ts';
import { defineAttribute, getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { equals } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { asException, isRaised } from '../../runtime/exceptions.ts';
import { iterate } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { contains } from '../../runtime/sequence-operators.ts';
import { reprOf } from '../../runtime/show.ts';
import { deleteItem, getItem, setItem } from '../../runtime/subscript.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, notImplemented, typeName } from '../../runtime/types.ts';
import { DictValue, ListValue, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { refuseHash } from './refuse-hash.ts';
import { walkInto } from './walk-into.ts';

class ChainMapValue {
  declare readonly cls: TypeValue;
  readonly maps: ListValue;
  constructor(maps: ListValue) { this.maps = maps; }
}
seal(ChainMapValue);

export const chainMapType = builtinType('ChainMap', ChainMapValue, { module: 'collections', isBase: false });

function chain(maps: Value[]): ChainMapValue {
  return new ChainMapValue(new ListValue(maps.length === 0 ? [new DictValue()] : maps));
}

function withKeyError<Result>(work: () => Result, otherwise: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    const exception = asException(thrown);
    if (!isRaised(exception, 'KeyError')) throw exception;
    return otherwise();
  }
}

function read(self: ChainMapValue, key: Value): Value {
  for (const map of self.maps.items) {
    const found = withKeyError<Value | undefined>(() => getItem(map, key), () => undefined);
    if (found !== undefined) return found;
  }
  return raise.keyError(key);
}

function has(self: ChainMapValue, key: Value): boolean {
  return self.maps.items.some((map) => contains(map, key, truthOf));
}

/** Every key, those of the last mapping first, with the value that is read for it. */
function merged(self: ChainMapValue): DictValue {
  const dict = new DictValue();
  for (const map of self.maps.items.toReversed()) walkInto(map, (key) => dictSet(dict, key, getItem(map, key)));
  return dict;
}

/** What a method of the first mapping gives. */
function ofFirst(self: ChainMapValue, name: string, args: Value[]): Value {
  return callValue(getAttribute(self.maps.items[0], name), args);
}

const missingText = (key: Value): string => `Key not found in the first mapping: ${reprOf(key)}`;
const method = (name: string, parameters: string, implementation: (...values: never[]) => Value): void => defineMethod(chainMapType, name, parameters, implementation);

allowBrackets(chainMapType);
defineConstructor(chainMapType, '*maps', (cls: TypeValue, maps: Value[]) => asInstance(chain(maps), cls, chainMapType));
defineAttribute(chainMapType, 'maps', (self: ChainMapValue) => self.maps);
defineAttribute(chainMapType, 'parents', (self: ChainMapValue) => chain(self.maps.items.slice(1)));
method('new_child', 'self, m=None, **kwargs', (self: ChainMapValue, map: Value, keywords: Map<string, Value>) => {
  const first = map === null ? new DictValue() : map;
  for (const [name, value] of keywords) setItem(first, textValue(name), value);
  return chain([first, ...self.maps.items]);
});
method('copy', 'self', (self: ChainMapValue) => chain([ofFirst(self, 'copy', []), ...self.maps.items.slice(1)]));
method('__getitem__', 'self, key', read);
method('get', 'self, key, default=None', (self: ChainMapValue, key: Value, fallback: Value) => (has(self, key) ? read(self, key) : fallback));
method('__contains__', 'self, key', has);
method('__len__', 'self', (self: ChainMapValue) => merged(self).map.size);
method('__bool__', 'self', (self: ChainMapValue) => self.maps.items.some(truthOf));
method('__iter__', 'self', (self: ChainMapValue) => callValue(getAttribute(callValue(getAttribute(merged(self), 'keys'), []), '__iter__'), []));
for (const name of ['keys', 'values', 'items']) method(name, 'self', (self: ChainMapValue) => callValue(getAttribute(merged(self), name), []));
method('__setitem__', 'self, key, value', (self: ChainMapValue, key: Value, value: Value) => {
  setItem(self.maps.items[0], key, value);
  return null;
});
method('__delitem__', 'self, key', (self: ChainMapValue, key: Value) => withKeyError(() => {
  deleteItem(self.maps.items[0], key);
  return null;
}, () => raise.keyError(textValue(missingText(key)))));
method('pop', 'self, key, *args', (self: ChainMapValue, key: Value, args: Value[]) => withKeyError(() => ofFirst(self, 'pop', [key, ...args]), () => raise.keyError(textValue(missingText(key)))));
method('popitem', 'self', (self: ChainMapValue) => withKeyError(() => ofFirst(self, 'popitem', []), () => raise.keyError('No keys found in the first mapping.')));
method('clear', 'self', (self: ChainMapValue) => ofFirst(self, 'clear', []));
method('setdefault', 'self, key, default=None', (self: ChainMapValue, key: Value, value: Value) => {
  if (has(self, key)) return read(self, key);
  setItem(self.maps.items[0], key, value);
  return value;
});
method('update', 'self, other=?, /, **kwds', (self: ChainMapValue, other: Value | undefined, keywords: Map<string, Value>) => {
  const added = new DictValue();
  if (other !== undefined) callValue(getAttribute(added, 'update'), [other]);
  for (const [name, value] of keywords) dictSet(added, textValue(name), value);
  const cursor = iterate(added);
  for (let key = cursor.next(); key !== undefined; key = cursor.next()) setItem(self.maps.items[0], key, getItem(added, key));
  return null;
});
method('__eq__', 'self, other', (self: ChainMapValue, other: Value) => {
  if (other instanceof ChainMapValue) return equals(merged(self), merged(other));
  return other instanceof DictValue ? equals(merged(self), other) : notImplemented;
});
refuseHash(chainMapType);
method('__repr__', 'self', (self: ChainMapValue) => textValue(`${typeName(self)}(${self.maps.items.map(reprOf).join(', ')})`));
