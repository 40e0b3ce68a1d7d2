// The iterator types of builtin values. Each one can be asked for itself and for its next element by name, too.

import { defineMethod } from '../runtime/define.ts';
import { exactIndex } from '../runtime/indexing.ts';
import { endingOf } from '../runtime/iterate.ts';
import { nextOf } from '../runtime/iterator-instances.ts';
import { raise } from '../runtime/raise.ts';
import { builtinType } from '../runtime/types.ts';
import { IteratorValue, TupleValue } from '../runtime/values.ts';
import type { Cursor, TypeValue, Value, Walk } from '../runtime/values.ts';

type Told = 'hint' | 'reduced' | 'state';

/** A new iterator type with `__iter__` and `__next__`, and with methods for what its iterators tell of themselves. */
export function iteratorType(name: string, isBase = false, told: readonly Told[] = []): TypeValue {
  const type = builtinType(name, null, { isBase });
  defineMethod(type, '__iter__', 'self, /', (self: Value) => self);
  defineMethod(type, '__next__', 'self, /', (self: IteratorValue) => {
    const next = nextOf(self);
    return next === undefined ? raise.stopIteration(self instanceof IteratorValue ? endingOf(self) : null) : next;
  });
  if (told.includes('hint')) defineMethod(type, '__length_hint__', 'self, /', (self: IteratorValue) => self.walk?.hint?.() ?? 0);
  if (told.includes('reduced')) defineMethod(type, '__reduce__', 'self, /', (self: IteratorValue) => new TupleValue(self.walk?.reduced() ?? raise.typeError(`cannot pickle '${name}' object`)));
  if (told.includes('state')) {
    defineMethod(type, '__setstate__', 'self, state, /', (self: IteratorValue, state: Value) => {
      const index = exactIndex(state);
      if (index === undefined) return raise.typeError('an integer is required');
      self.walk?.setState?.(index);
      return null;
    });
  }
  return type;
}

/** Hands out what a cursor gives, and stays at its end once it is there. */
export function iteratorOver(type: TypeValue, cursor: Cursor, walk: Walk | null = null): IteratorValue {
  return new IteratorValue(type, () => cursor.next(), walk);
}

const byIndex: readonly Told[] = ['hint', 'reduced', 'state'];
const byCount: readonly Told[] = ['hint', 'reduced'];

export const listIteratorType = iteratorType('list_iterator', false, byIndex);
export const tupleIteratorType = iteratorType('tuple_iterator', false, byIndex);
export const textIteratorType = iteratorType('str_iterator', false, byIndex);
export const asciiIteratorType = iteratorType('str_ascii_iterator', false, byIndex);
export const rangeIteratorType = iteratorType('range_iterator', false, byIndex);
export const longRangeIteratorType = iteratorType('longrange_iterator', false, byIndex);
export const bytesIteratorType = iteratorType('bytes_iterator', false, byIndex);
export const bytearrayIteratorType = iteratorType('bytearray_iterator', false, byIndex);
export const setIteratorType = iteratorType('set_iterator', false, byCount);
export const keyIteratorType = iteratorType('dict_keyiterator', false, byCount);
export const valueIteratorType = iteratorType('dict_valueiterator', false, byCount);
export const itemIteratorType = iteratorType('dict_itemiterator', false, byCount);
export const reverseKeyIteratorType = iteratorType('dict_reversekeyiterator', false, byCount);
export const reverseValueIteratorType = iteratorType('dict_reversevalueiterator', false, byCount);
export const reverseItemIteratorType = iteratorType('dict_reverseitemiterator', false, byCount);
export const listReverseIteratorType = iteratorType('list_reverseiterator', false, byIndex);
export const reversedType = iteratorType('reversed', true, byIndex);
export const callableIteratorType = iteratorType('callable_iterator', false, ['reduced']);
export const plainIteratorType = iteratorType('iterator', false, byIndex);
