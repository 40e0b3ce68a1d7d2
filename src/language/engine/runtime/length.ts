// len() of any value.

import { callValue } from './call.ts';
import { exactIndex } from './indexing.ts';
import { raise } from './raise.ts';
import { isSet } from './sets.ts';
import { textOf } from './sequence-operators.ts';
import { specialMethod, typeName, typeOf } from './types.ts';
import { BytesValue, DictValue, ListValue, RangeValue, TupleValue } from './values.ts';
import type { Int, Value } from './values.ts';

export function lengthOf(value: Value): number {
  const type = typeOf(value);
  if (!type.isNative) {
    const method = specialMethod(type, '__len__');
    if (method !== undefined) return checked(callValue(method, [value]));
  }
  return plainLength(value);
}

/** What `len` gives: beyond 2^53 for ranges and for classes of the program. */
export function sizeOf(value: Value): Int {
  if (typeof value !== 'object' || value === null) return lengthOf(value);
  const method = value.cls.isNative ? undefined : specialMethod(value.cls, '__len__');
  if (method !== undefined) return checkedSize(callValue(method, [value]));
  return plainSize(value);
}

export function plainSize(value: Value): Int {
  if (!(value instanceof RangeValue)) return plainLength(value);
  return value.length < 2n ** 63n ? value.length : raise.overflowError('Python int too large to convert to C ssize_t');
}

/** The length that the builtin type sees. */
export function plainLength(value: Value): number {
  if (value instanceof ListValue || value instanceof TupleValue) return value.items.length;
  const text = textOf(value);
  if (text !== undefined) return typeof text === 'string' ? text.length : text.points.length;
  if (value instanceof DictValue || isSet(value)) return value.map.size;
  if (value instanceof RangeValue) return typeof value.length === 'number' ? value.length : raise.overflowError('Python int too large to convert to C ssize_t');
  if (value instanceof BytesValue) return value.bytes.length;
  return raise.typeError(`object of type '${typeName(value)}' has no len()`);
}

function checkedSize(result: Value): Int {
  const length = exactIndex(result);
  if (length === undefined) return raise.typeError(`'${typeName(result)}' object cannot be interpreted as an integer`);
  if (length < 0) return raise.valueError('__len__() should return >= 0');
  return length < 2n ** 63n ? length : raise.overflowError("cannot fit 'int' into an index-sized integer");
}

function checked(result: Value): number {
  const length = checkedSize(result);
  return typeof length === 'number' ? length : raise.overflowError("cannot fit 'int' into an index-sized integer");
}
