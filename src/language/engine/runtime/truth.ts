// Is a value true.

import { callValue } from './call.ts';
import { exactIndex } from './indexing.ts';
import { raise } from './raise.ts';
import { typeName, specialMethod, typeOf } from './types.ts';
import { BytesValue, ComplexValue, DictValue, FloatValue, FrozenSetValue, IntInstance, ListValue, RangeValue, SetValue, TextInstance, TupleValue, WideText } from './values.ts';
import type { ObjectValue, Value } from './values.ts';

export function truthOf(value: Value): boolean {
  switch (typeof value) {
    case 'boolean': return value;
    case 'number': return value !== 0;
    case 'string': return value !== '';
    case 'bigint': return true;
    default:
  }
  if (value === null) return false;
  const type = typeOf(value);
  if (!type.isNative) {
    const own = userTruth(value);
    if (own !== undefined) return own;
  }
  return plainTruth(value) ?? (!type.isNative ? true : userTruth(value) ?? true);
}

/** Truth of the builtin types; undefined where they have no say. */
export function plainTruth(value: ObjectValue): boolean | undefined {
  if (value instanceof ListValue || value instanceof TupleValue) return value.items.length > 0;
  if (value instanceof FloatValue) return value.v !== 0;
  if (value instanceof DictValue || value instanceof SetValue || value instanceof FrozenSetValue) return value.map.size > 0;
  if (value instanceof WideText) return true;
  if (value instanceof IntInstance) return value.v !== 0;
  if (value instanceof TextInstance) return value.v !== '';
  if (value instanceof RangeValue) return value.length !== 0;
  if (value instanceof BytesValue) return value.bytes.length > 0;
  if (value instanceof ComplexValue) return value.real !== 0 || value.imaginary !== 0;
  return undefined;
}

/** `__bool__`, else `__len__`; undefined when there is neither. */
function userTruth(value: Value): boolean | undefined {
  const type = typeOf(value);
  const asBool = specialMethod(type, '__bool__');
  if (asBool !== undefined) {
    const result = callValue(asBool, [value]);
    if (typeof result !== 'boolean') return raise.typeError(`__bool__ should return bool, returned ${typeName(result)}`);
    return result;
  }
  const length = specialMethod(type, '__len__');
  if (length === undefined) return undefined;
  const result = callValue(length, [value]);
  const size = exactIndex(result);
  if (size === undefined) return raise.typeError(`'${typeName(result)}' object cannot be interpreted as an integer`);
  if (size < 0) return raise.valueError('__len__() should return >= 0');
  return size < 2n ** 63n ? size !== 0 : raise.overflowError("cannot fit 'int' into an index-sized integer");
}
