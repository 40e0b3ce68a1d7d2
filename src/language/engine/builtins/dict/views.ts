// dict.keys(), values() and items(): live views with set operations, and walks in both directions.

import { equals } from '../../runtime/compare.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { MappingProxyValue } from '../../runtime/mapping-proxy.ts';
import { builtins, defineMethod } from '../../runtime/define.ts';
import { dictCursor, dictGet, dictHas, originalKey } from '../../runtime/dicts.ts';
import { iterate } from '../../runtime/iterate.ts';
import { nested, reprOf } from '../../runtime/show.ts';
import { isSet, setAdd, setFrom, setHas } from '../../runtime/sets.ts';
import { isSubset, setEquals } from '../../runtime/set-compare.ts';
import { builtinType, dictType, notImplemented } from '../../runtime/types.ts';
import { type DictValue, IteratorValue, ListValue, SetValue, TupleValue, seal } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import * as types from '../iterator-types.ts';

type Kind = 'keys' | 'values' | 'items';

/** A view of a dict. */
export class DictView {
  declare readonly cls: TypeValue;
  readonly dict: DictValue;
  constructor(dict: DictValue) { this.dict = dict; }
}
class KeysView extends DictView {}
class ValuesView extends DictView {}
class ItemsView extends DictView {}
for (const constructor of [DictView, KeysView, ValuesView, ItemsView]) seal(constructor);

interface ViewKind {
  type: TypeValue;
  pick(key: Value, value: Value): Value;
  iterator: TypeValue;
  reverseIterator: TypeValue;
}

const kinds: Record<Kind, ViewKind> = {
  keys: { type: builtinType('dict_keys', KeysView, { isBase: false }), pick: (key) => key, iterator: types.keyIteratorType, reverseIterator: types.reverseKeyIteratorType },
  values: { type: builtinType('dict_values', ValuesView, { isBase: false }), pick: (_key, value) => value, iterator: types.valueIteratorType, reverseIterator: types.reverseValueIteratorType },
  items: { type: builtinType('dict_items', ItemsView, { isBase: false }), pick: (key, value) => new TupleValue([key, value]), iterator: types.itemIteratorType, reverseIterator: types.reverseItemIteratorType },
};

defineMethod(dictType, 'keys', 'self, /', (self: DictValue) => new KeysView(self));
defineMethod(dictType, 'values', 'self, /', (self: DictValue) => new ValuesView(self));
defineMethod(dictType, 'items', 'self, /', (self: DictValue) => new ItemsView(self));
defineMethod(dictType, '__reversed__', 'self, /', (self: DictValue) => reverseIterator(self, kinds.keys));

for (const kind of Object.values(kinds)) {
  const { type } = kind;
  defineMethod(type, '__iter__', 'self, /', (self: DictView) => viewIterator(self, kind));
  defineMethod(type, '__reversed__', 'self, /', (self: DictView) => reverseIterator(self.dict, kind));
  defineMethod(type, '__len__', 'self, /', (self: DictView) => self.dict.map.size);
  defineAttribute(type, 'mapping', (self: DictView) => new MappingProxyValue(self.dict));
  defineMethod(type, '__repr__', 'self, /', (self: DictView) => nested(self, '...', () => `${type.name}([${elements(self, kind).map(reprOf).join(', ')}])`));
}

/** As this is on the way of every loop over a view, the cursor itself counts. */
function viewIterator(view: DictView, kind: ViewKind): IteratorValue {
  const { dict } = view;
  const size = dict.map.size;
  const progress = { left: size };
  return new IteratorValue(kind.iterator, dictCursor(dict, kind.pick, progress), {
    hint: () => (dict.map.size === size ? Math.max(0, progress.left) : 0),
    reduced: () => [builtins.get('iter') as Value, new TupleValue([new ListValue(elements(view, kind).slice(size - progress.left))])],
  });
}

function reverseIterator(dict: DictValue, kind: ViewKind): IteratorValue {
  const entries = [...dict.map];
  return new IteratorValue(kind.reverseIterator, () => {
    const entry = entries.pop();
    return entry === undefined ? undefined : kind.pick(originalKey(dict, entry[0]), entry[1]);
  }, {
    hint: () => entries.length,
    reduced: () => [builtins.get('iter') as Value, new TupleValue([new ListValue(entries.toReversed().map(([key, value]) => kind.pick(originalKey(dict, key), value)))])],
  });
}

function elements(view: DictView, kind: ViewKind): Value[] {
  return [...view.dict.map].map(([key, value]) => kind.pick(originalKey(view.dict, key), value));
}

defineMethod(kinds.keys.type, '__contains__', 'self, key, /', (self: DictView, key: Value) => dictHas(self.dict, key));
defineMethod(kinds.values.type, '__contains__', 'self, value, /', (self: DictView, value: Value) => {
  for (const one of self.dict.map.values()) if (one === value || equals(one, value)) return true;
  return false;
});
defineMethod(kinds.items.type, '__contains__', 'self, item, /', (self: DictView, item: Value) => {
  if (!(item instanceof TupleValue) || item.items.length !== 2) return false;
  const found = dictGet(self.dict, item.items[0]);
  return found !== undefined && (found === item.items[1] || equals(found, item.items[1]));
});

const setOperations: [string, (left: SetValue, right: SetValue) => SetValue][] = [
  ['and', (left, right) => setFrom([...left.map.values()].filter((element) => setHas(right, element)))],
  ['or', (left, right) => setFrom([...left.map.values(), ...right.map.values()])],
  ['sub', (left, right) => setFrom([...left.map.values()].filter((element) => !setHas(right, element)))],
  ['xor', (left, right) => setFrom([...[...left.map.values()].filter((element) => !setHas(right, element)), ...[...right.map.values()].filter((element) => !setHas(left, element))])],
];

const setComparisons: [string, (left: SetValue, right: SetValue) => boolean][] = [
  ['eq', setEquals],
  ['le', isSubset],
  ['ge', (left, right) => isSubset(right, left)],
  ['lt', (left, right) => left.map.size < right.map.size && isSubset(left, right)],
  ['gt', (left, right) => right.map.size < left.map.size && isSubset(right, left)],
];

for (const kind of [kinds.keys, kinds.items]) kind.type.namespace.set('__hash__', null);

// Keys and items behave as sets; one side of an operator may be any iterable.
for (const kind of [kinds.keys, kinds.items]) {
  const { type } = kind;
  const asSet = (value: Value): SetValue => {
    if (value instanceof DictView && value.cls === type) return setFrom(elements(value, kind));
    const set = new SetValue();
    const cursor = iterate(value);
    for (let element = cursor.next(); element !== undefined; element = cursor.next()) setAdd(set, element);
    return set;
  };
  for (const [name, combine] of setOperations) {
    defineMethod(type, `__${name}__`, 'self, other, /', (self: Value, other: Value) => combine(asSet(self), asSet(other)));
    defineMethod(type, `__r${name}__`, 'self, other, /', (self: Value, other: Value) => combine(asSet(other), asSet(self)));
  }
  for (const [name, compare] of setComparisons) {
    defineMethod(type, `__${name}__`, 'self, other, /', (self: Value, other: Value) => {
      if (!isSet(other) && !(other instanceof KeysView) && !(other instanceof ItemsView)) return notImplemented;
      return compare(asSet(self), asSet(other));
    });
  }
  defineMethod(type, 'isdisjoint', 'self, other, /', (self: Value, other: Value) => {
    const set = asSet(other);
    return ![...asSet(self).map.keys()].some((key) => set.map.has(key));
  });
}
