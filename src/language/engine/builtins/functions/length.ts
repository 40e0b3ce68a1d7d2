// len() of any value.

import { callValue } from '../../runtime/call.ts';
import { defineFunction } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { sizeOf } from '../../runtime/length.ts';
import { raise } from '../../runtime/raise.ts';
import { specialMethod, typeName } from '../../runtime/types.ts';
import { BytesValue, DictValue, FrozenSetValue, ListValue, RangeValue, SetValue, TextInstance, TupleValue, WideText } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { lengthOfText } from '../../text/points.ts';

export function lengthOf(value: Value): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return refuse(value);
  if (!value.cls.isNative) {
    const method = specialMethod(value.cls, '__len__');
    if (method !== undefined) return checkedLength(callValue(method, [value]));
  }
  if (value instanceof ListValue || value instanceof TupleValue) return value.items.length;
  if (value instanceof DictValue || value instanceof SetValue || value instanceof FrozenSetValue) return value.map.size;
  if (value instanceof RangeValue) return rangeLength(value);
  if (value instanceof WideText) return value.points.length;
  if (value instanceof BytesValue) return value.bytes.length;
  if (value instanceof TextInstance) return lengthOfText(value.v);
  return refuse(value);
}

defineFunction('len', 'obj, /', sizeOf);

function refuse(value: Value): never {
  return raise.typeError(`object of type '${typeName(value)}' has no len()`);
}

function checkedLength(result: Value): number {
  const length = exactIndex(result);
  if (length === undefined) return raise.typeError(`'${typeName(result)}' object cannot be interpreted as an integer`);
  if (length < 0) return raise.valueError('__len__() should return >= 0');
  if (typeof length === 'bigint') return raise.overflowError("cannot fit 'int' into an index-sized integer");
  return length;
}

function rangeLength(range: RangeValue): number {
  return typeof range.length === 'number' ? range.length : raise.overflowError('Python int too large to convert to C ssize_t');
}
