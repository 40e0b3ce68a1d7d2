// set and frozenset: constructors and methods. Operators between sets are in runtime/.

import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { iterate } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { isSubset } from '../../runtime/set-compare.ts';
import { noteMerged } from '../../runtime/set-history.ts';
import { isSet, setAdd, setClear, setDelete, setHas, setPop } from '../../runtime/sets.ts';
import type { AnySet } from '../../runtime/sets.ts';
import { frozensetType, setType } from '../../runtime/types.ts';
import { FrozenSetValue, SetValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { asInstance } from '../instance.ts';

defineConstructor(setType, 'iterable=?, /', (cls: TypeValue, iterable: Value | undefined) => {
  return addAll(asInstance(new SetValue(), cls, setType), iterable);
});

defineConstructor(frozensetType, 'iterable=?, /', (cls: TypeValue, iterable: Value | undefined) => {
  if (cls === frozensetType && iterable instanceof FrozenSetValue && iterable.cls === frozensetType) return iterable;
  return addAll(asInstance(new FrozenSetValue(), cls, frozensetType), iterable);
});

defineMethod(setType, '__init__', 'self, iterable=?, /', (self: SetValue, iterable: Value | undefined) => {
  setClear(self);
  addAll(self, iterable);
  return null;
});

function addAll<T extends AnySet>(set: T, iterable: Value | undefined): T {
  if (iterable === undefined) return set;
  if (isSet(iterable) && iterable.cls.isNative) {
    const isFresh = set.map.size === 0 && iterable.history?.isMerged !== false;
    for (const element of iterable.map.values()) setAdd(set, element);
    if (isFresh) noteMerged(set);
    return set;
  }
  const cursor = iterate(iterable);
  for (let element = cursor.next(); element !== undefined; element = cursor.next()) setAdd(set, element);
  return set;
}

/** A set's elements as a set to ask; anything iterable will do. */
function asSet(value: Value): AnySet {
  return isSet(value) ? value : addAll(new SetValue(), value);
}

function like(set: AnySet): AnySet {
  return set instanceof FrozenSetValue ? new FrozenSetValue() : new SetValue();
}

function filtered(set: AnySet, test: (element: Value) => boolean): AnySet {
  const result = like(set);
  for (const element of set.map.values()) if (test(element)) setAdd(result, element);
  return result;
}

for (const type of [setType, frozensetType]) {
  defineMethod(type, 'copy', 'self, /', (self: AnySet) => (self instanceof FrozenSetValue && self.cls.isNative ? self : addAll(like(self), self)));

  defineMethod(type, 'union', 'self, *others', (self: AnySet, others: Value[]) => {
    const result = addAll(like(self), self);
    for (const other of others) addAll(result, other);
    return result;
  });

  defineMethod(type, 'intersection', 'self, *others', (self: AnySet, others: Value[]) => {
    let result = addAll(like(self), self);
    for (const other of others) {
      const wanted = asSet(other);
      result = filtered(result, (element) => setHas(wanted, element));
    }
    return result;
  });

  defineMethod(type, 'difference', 'self, *others', (self: AnySet, others: Value[]) => {
    const result = addAll(like(self), self);
    for (const other of others) for (const element of elementsOf(other)) setDelete(result, element);
    return result;
  });

  defineMethod(type, 'symmetric_difference', 'self, other, /', (self: AnySet, other: Value) => symmetricDifference(self, asSet(other)));
  defineMethod(type, 'issubset', 'self, other, /', (self: AnySet, other: Value) => isSubset(self, asSet(other)));
  defineMethod(type, 'issuperset', 'self, other, /', (self: AnySet, other: Value) => isSubset(asSet(other), self));
  defineMethod(type, 'isdisjoint', 'self, other, /', (self: AnySet, other: Value) => {
    for (const element of elementsOf(other)) if (setHas(self, element)) return false;
    return true;
  });
  defineMethod(type, '__contains__', 'self, element, /', (self: AnySet, element: Value) => setHas(self, element));
}

function* elementsOf(value: Value): Generator<Value> {
  const cursor = iterate(value);
  for (let element = cursor.next(); element !== undefined; element = cursor.next()) yield element;
}

function symmetricDifference(left: AnySet, right: AnySet): AnySet {
  const result = filtered(left, (element) => !setHas(right, element));
  for (const element of right.map.values()) if (!setHas(left, element)) setAdd(result, element);
  return result;
}

defineMethod(setType, 'add', 'self, element, /', (self: SetValue, element: Value) => {
  if ((typeof element === 'string' || typeof element === 'number') && self.compared === null) {
    if (!self.map.has(element)) {
      self.map.set(element, element);
      if (self.history !== null) self.history.added(element, element);
    }
  } else setAdd(self, element);
  return null;
});

defineMethod(setType, 'remove', 'self, element, /', (self: SetValue, element: Value) => {
  if (!setDelete(self, searchable(element))) return raise.keyError(element);
  return null;
});

defineMethod(setType, 'discard', 'self, element, /', (self: SetValue, element: Value) => {
  setDelete(self, searchable(element));
  return null;
});

// A set is looked for as if it were a frozenset.
function searchable(element: Value): Value {
  return element instanceof SetValue ? addAll(new FrozenSetValue(), element) : element;
}

defineMethod(setType, 'pop', 'self, /', (self: SetValue) => {
  return setPop(self) ?? raise.keyError('pop from an empty set');
});

defineMethod(setType, 'clear', 'self, /', (self: SetValue) => {
  setClear(self);
  return null;
});

defineMethod(setType, 'update', 'self, *others', (self: SetValue, others: Value[]) => {
  for (const other of others) addAll(self, other === self ? undefined : other);
  return null;
});

defineMethod(setType, 'difference_update', 'self, *others', (self: SetValue, others: Value[]) => {
  for (const other of others) {
    for (const element of [...elementsOf(other)]) setDelete(self, element);
    self.history?.tidied();
  }
  return null;
});

defineMethod(setType, 'intersection_update', 'self, *others', (self: SetValue, others: Value[]) => {
  for (const other of others) {
    const wanted = asSet(other);
    for (const element of [...self.map.values()]) if (!setHas(wanted, element)) setDelete(self, element);
    // CPython puts what is left into a new table.
    self.history = null;
  }
  return null;
});

defineMethod(setType, 'symmetric_difference_update', 'self, other, /', (self: SetValue, other: Value) => {
  for (const element of [...asSet(other).map.values()]) if (!setDelete(self, element)) setAdd(self, element);
  return null;
});
