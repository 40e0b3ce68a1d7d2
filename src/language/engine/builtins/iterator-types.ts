// The iterator types of builtin values. Each one can be asked for itself and for its next element by name, too.

import { defineMethod } from '../runtime/define.ts';
import { nextOf } from '../runtime/iterator-instances.ts';
import { raise } from '../runtime/raise.ts';
import { builtinType } from '../runtime/types.ts';
import { IteratorValue } from '../runtime/values.ts';
import type { Cursor, TypeValue, Value } from '../runtime/values.ts';

/** A new iterator type with `__iter__` and `__next__`. */
export function iteratorType(name: string, isBase = false): TypeValue {
  const type = builtinType(name, null, { isBase });
  defineMethod(type, '__iter__', 'self, /', (self: Value) => self);
  defineMethod(type, '__next__', 'self, /', (self: IteratorValue) => {
    const next = nextOf(self);
    return next === undefined ? raise.stopIteration(null) : next;
  });
  return type;
}

/** Hands out what a cursor gives, and stays at its end once it is there. */
export function iteratorOver(type: TypeValue, cursor: Cursor): IteratorValue {
  return new IteratorValue(type, () => cursor.next());
}

export const listIteratorType = iteratorType('list_iterator');
export const tupleIteratorType = iteratorType('tuple_iterator');
export const textIteratorType = iteratorType('str_iterator');
export const asciiIteratorType = iteratorType('str_ascii_iterator');
export const rangeIteratorType = iteratorType('range_iterator');
export const longRangeIteratorType = iteratorType('longrange_iterator');
export const bytesIteratorType = iteratorType('bytes_iterator');
export const bytearrayIteratorType = iteratorType('bytearray_iterator');
export const setIteratorType = iteratorType('set_iterator');
export const keyIteratorType = iteratorType('dict_keyiterator');
export const valueIteratorType = iteratorType('dict_valueiterator');
export const itemIteratorType = iteratorType('dict_itemiterator');
export const reverseKeyIteratorType = iteratorType('dict_reversekeyiterator');
export const reverseValueIteratorType = iteratorType('dict_reversevalueiterator');
export const reverseItemIteratorType = iteratorType('dict_reverseitemiterator');
export const listReverseIteratorType = iteratorType('list_reverseiterator');
export const reversedType = iteratorType('reversed', true);
export const callableIteratorType = iteratorType('callable_iterator');
export const plainIteratorType = iteratorType('iterator');
