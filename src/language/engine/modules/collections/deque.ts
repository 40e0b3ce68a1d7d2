// collections.deque: its constructor and methods. How its elements are kept is in ring.ts.

import { allowBrackets } from '../../builtins/generic-type.ts';
import { sliceEnd } from '../../builtins/arguments.ts';
import { asInstance } from '../../builtins/instance.ts';
import { iteratorType } from '../../builtins/iterator-types.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { compareValue, sameOrEqual } from '../../runtime/compare.ts';
import type { Ordering } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exactIndex, indexOf } from '../../runtime/indexing.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { checkStop } from '../../runtime/state.ts';
import { builtinType, notImplemented, typeName, typeOf } from '../../runtime/types.ts';
import { IteratorValue, ListValue, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { refuseHash } from './refuse-hash.ts';
import { walkInto } from './walk-into.ts';
import { DequeValue, itemAt, itemsIn, pushLeft, pushRight, refill, setItemAt, takeLeft, takeRight } from './ring.ts';

export const dequeType = builtinType('deque', DequeValue, { module: 'collections', isDotted: true });
const dequeIterator = iteratorType('_deque_iterator');
const dequeReverseIterator = iteratorType('_deque_reverse_iterator');

function readMaximum(value: Value): number {
  if (value === null) return Infinity;
  const maximum = exactIndex(value);
  if (maximum === undefined) return raise.typeError('an integer is required');
  return maximum < 0 ? raise.valueError('maxlen must be non-negative') : Number(maximum);
}

allowBrackets(dequeType);
defineConstructor(dequeType, 'iterable=?, maxlen=None', (cls: TypeValue, iterable: Value | undefined, maximum: Value) => {
  const deque = asInstance(new DequeValue(readMaximum(maximum)), cls, dequeType);
  if (iterable !== undefined) extend(deque, iterable, pushRight);
  return deque;
});
defineMethod(dequeType, '__init__', 'self, iterable=?, maxlen=None', (self: DequeValue, iterable: Value | undefined, maximum: Value) => {
  self.maximum = readMaximum(maximum);
  refill(self, []);
  if (iterable !== undefined) extend(self, iterable, pushRight);
  return null;
});

function extend(deque: DequeValue, iterable: Value, push: (deque: DequeValue, value: Value) => void): null {
  if (iterable === deque) for (const item of itemsIn(deque)) push(deque, item);
  else walkInto(iterable, (item) => push(deque, item));
  return null;
}

function copyOf(deque: DequeValue, items: readonly Value[]): DequeValue {
  const copy = new DequeValue(deque.maximum);
  if (typeOf(deque) !== dequeType) Object.setPrototypeOf(copy, typeOf(deque).prototype);
  refill(copy, items);
  return copy;
}

function placeOf(deque: DequeValue, index: Value): number {
  if (exactIndex(index) === undefined) return raise.typeError(`sequence index must be integer, not '${typeName(index)}'`);
  const at = indexOf(index);
  const place = at < 0 ? at + deque.size : at;
  return place < 0 || place >= deque.size ? raise.indexError('deque index out of range') : place;
}

/** Where an element stands; a comparison that changes the deque ends the search. */
function find(deque: DequeValue, value: Value, start = 0, stop = Infinity): number {
  const { changes } = deque;
  for (let at = start; at < deque.size && at < stop; at++) {
    const isFound = sameOrEqual(itemAt(deque, at), value);
    if (deque.changes !== changes) raise.runtimeError('deque mutated during iteration');
    if (isFound) return at;
  }
  return -1;
}

function walk(type: TypeValue, deque: DequeValue, placeOfStep: (step: number) => number): IteratorValue {
  const { changes } = deque;
  let step = 0;
  return new IteratorValue(type, () => {
    if (deque.changes !== changes) raise.runtimeError('deque mutated during iteration');
    return step < deque.size ? itemAt(deque, placeOfStep(step++)) : undefined;
  });
}

function repeated(deque: DequeValue, countValue: Value): Value[] {
  const index = exactIndex(countValue);
  if (index === undefined) return raise.typeError(`can't multiply sequence by non-int of type '${typeName(countValue)}'`);
  const count = Math.max(0, Number(index));
  requireSize(deque.size * count);
  const once = itemsIn(deque);
  const items: Value[] = [];
  for (let round = 0; round < count && once.length > 0; round++) for (const item of once) items.push(item);
  return items;
}

const method = (name: string, parameters: string, implementation: (...values: never[]) => Value): void => defineMethod(dequeType, name, parameters, implementation);
const nothing = (_result: unknown): null => null;
const emptyText = 'pop from an empty deque';

method('append', 'self, x, /', (self: DequeValue, value: Value) => nothing(pushRight(self, value)));
method('appendleft', 'self, x, /', (self: DequeValue, value: Value) => nothing(pushLeft(self, value)));
method('pop', 'self, /', (self: DequeValue) => { const value = takeRight(self); return value === undefined ? raise.indexError(emptyText) : value; });
method('popleft', 'self, /', (self: DequeValue) => { const value = takeLeft(self); return value === undefined ? raise.indexError(emptyText) : value; });
method('extend', 'self, iterable, /', (self: DequeValue, iterable: Value) => extend(self, iterable, pushRight));
method('extendleft', 'self, iterable, /', (self: DequeValue, iterable: Value) => extend(self, iterable, pushLeft));
method('clear', 'self, /', (self: DequeValue) => nothing(refill(self, [])));
method('reverse', 'self, /', (self: DequeValue) => nothing(refill(self, itemsIn(self).toReversed())));
for (const name of ['copy', '__copy__']) method(name, 'self, /', (self: DequeValue) => copyOf(self, itemsIn(self)));
method('count', 'self, x, /', (self: DequeValue, value: Value) => itemsIn(self).filter((item) => sameOrEqual(item, value)).length);
method('index', 'self, x, start=?, stop=?, /', (self: DequeValue, value: Value, start: Value | undefined, stop: Value | undefined) => {
  const place = find(self, value, sliceEnd(start, self.size, 0), sliceEnd(stop, self.size, Infinity));
  return place < 0 ? raise.valueError(`${reprOf(value)} is not in deque`) : place;
});
method('remove', 'self, value, /', (self: DequeValue, value: Value) => {
  const place = find(self, value);
  if (place < 0) return raise.valueError(`${reprOf(value)} is not in deque`);
  return nothing(refill(self, itemsIn(self).toSpliced(place, 1)));
});
method('insert', 'self, index, x, /', (self: DequeValue, index: Value, value: Value) => {
  if (self.size === self.maximum) return raise.indexError('deque already at its maximum size');
  const at = indexOf(index);
  return nothing(refill(self, itemsIn(self).toSpliced(at < 0 ? Math.max(0, at + self.size) : Math.min(at, self.size), 0, value)));
});
method('rotate', 'self, n=1, /', (self: DequeValue, stepsValue: Value) => {
  const steps = indexOf(stepsValue);
  if (self.size < 2 || !Number.isFinite(steps)) return null;
  let left = ((steps % self.size) + self.size) % self.size;
  checkStop();
  if (left <= self.size / 2) for (; left > 0; left--) pushMoved(self, takeRight, pushLeft);
  else for (left = self.size - left; left > 0; left--) pushMoved(self, takeLeft, pushRight);
  return null;
});

function pushMoved(deque: DequeValue, take: typeof takeLeft, push: typeof pushLeft): void {
  push(deque, take(deque) as Value);
}

method('__len__', 'self, /', (self: DequeValue) => self.size);
method('__getitem__', 'self, key, /', (self: DequeValue, index: Value) => itemAt(self, placeOf(self, index)));
method('__setitem__', 'self, key, value, /', (self: DequeValue, index: Value, value: Value) => nothing(setItemAt(self, placeOf(self, index), value)));
method('__delitem__', 'self, key, /', (self: DequeValue, index: Value) => nothing(refill(self, itemsIn(self).toSpliced(placeOf(self, index), 1))));
method('__contains__', 'self, key, /', (self: DequeValue, value: Value) => find(self, value) >= 0);
method('__iter__', 'self, /', (self: DequeValue) => walk(dequeIterator, self, (step) => step));
method('__reversed__', 'self, /', (self: DequeValue) => walk(dequeReverseIterator, self, (step) => self.size - 1 - step));
refuseHash(dequeType);
method('__mul__', 'self, value, /', (self: DequeValue, count: Value) => copyOf(self, repeated(self, count)));
method('__rmul__', 'self, value, /', (self: DequeValue, count: Value) => copyOf(self, repeated(self, count)));
method('__imul__', 'self, value, /', (self: DequeValue, count: Value) => { refill(self, repeated(self, count)); return self; });
method('__iadd__', 'self, value, /', (self: DequeValue, other: Value) => { extend(self, other, pushRight); return self; });
method('__add__', 'self, value, /', (self: DequeValue, other: Value) => {
  if (!(other instanceof DequeValue)) return raise.typeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
  return copyOf(self, [...itemsIn(self), ...itemsIn(other)]);
});
const lists = (left: DequeValue, right: DequeValue): [ListValue, ListValue] => [new ListValue(itemsIn(left)), new ListValue(itemsIn(right))];
method('__eq__', 'self, value, /', (self: DequeValue, other: Value) => (other instanceof DequeValue ? sameOrEqual(...lists(self, other)) : notImplemented));
const orderings: [string, Ordering][] = [['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']];
for (const [name, sign] of orderings) method(name, 'self, value, /', (self: DequeValue, other: Value) => (other instanceof DequeValue ? compareValue(sign, ...lists(self, other)) : notImplemented));

const beingShown: Set<DequeValue> = new Set();
method('__repr__', 'self, /', (self: DequeValue) => {
  if (beingShown.has(self)) return '[...]';
  beingShown.add(self);
  try {
    return textValue(`${typeOf(self).name}([${itemsIn(self).map(reprOf).join(', ')}]${self.maximum === Infinity ? '' : `, maxlen=${self.maximum}`})`);
  } finally {
    beingShown.delete(self);
  }
});
defineAttribute(dequeType, 'maxlen', (self: DequeValue) => (self.maximum === Infinity ? null : self.maximum));
