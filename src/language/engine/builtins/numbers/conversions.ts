// int(), float() and bool(): from text, from other numbers, from values with __int__, __float__, __index__.

import { parseFloatText } from '../../numbers/float-parse.ts';
import { parseInteger } from '../../numbers/int-parse.ts';
import { toDouble, truncate } from '../../numbers/int.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor } from '../../runtime/define.ts';
import { exactIndex, setIndexHook } from '../../runtime/indexing.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { reprOf } from '../../runtime/show.ts';
import { truthOf } from '../../runtime/truth.ts';
import { boolType, floatType, intType, specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { FloatValue, IntInstance, rawText } from '../../runtime/values.ts';
import type { Int, TypeValue, Value } from '../../runtime/values.ts';
import { latinText } from '../../text/latin-text.ts';
import { requireInt } from '../arguments.ts';
import { asInstance } from '../instance.ts';

defineConstructor(intType, 'x=?, /, base=?', (cls: TypeValue, x: Value | undefined, base: Value | undefined) => {
  const value = base === undefined ? intFrom(x === undefined ? 0 : x) : intFromText(x, base);
  return cls === intType ? value : asInstance(new IntInstance(value), cls, intType);
});

defineConstructor(floatType, 'x=?, /', (cls: TypeValue, x: Value | undefined) => {
  if (cls === floatType && x instanceof FloatValue && x.cls === floatType) return x;
  return asInstance(new FloatValue(x === undefined ? 0 : floatFrom(x)), cls, floatType);
});

defineConstructor(boolType, 'x=False, /', (_cls: TypeValue, x: Value) => truthOf(x));

setIndexHook((value) => {
  const method = specialMethod(typeOf(value), '__index__');
  if (method === undefined || method === null) return undefined;
  const result = callValue(method, [value]);
  const index = exactInt(result);
  return index === undefined ? raise.typeError(`__index__ returned non-int (type ${typeName(result)})`) : index;
});

function intFrom(value: Value): Int {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof FloatValue && value.cls.isNative) return truncate(value.v);
  const text = literalText(value);
  if (text !== undefined) return parseInteger(text, 10, () => reprOf(value));
  const type = typeOf(value);
  for (const name of ['__int__', '__index__', '__trunc__']) {
    const method = specialMethod(type, name);
    if (method === undefined || (value instanceof IntInstance && name !== '__int__')) continue;
    const result = callValue(method, [value]);
    return exactInt(result) ?? raise.typeError(`${name} returned non-int (type ${typeName(result)})`);
  }
  if (value instanceof FloatValue) return truncate(value.v);
  const index = exactIndex(value);
  if (index !== undefined) return index;
  return raise.typeError(`int() argument must be a string, a bytes-like object or a real number, not '${type.name}'`);
}

function exactInt(value: Value): Int | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof IntInstance ? value.v : undefined;
}

function intFromText(x: Value | undefined, base: Value): Int {
  const radix = requireInt(base);
  if (x === undefined) return raise.typeError('int() missing string argument');
  if (radix !== 0 && (radix < 2 || radix > 36)) return raise.valueError('int() base must be >= 2 and <= 36, or 0');
  const text = literalText(x);
  if (text === undefined) return raise.typeError("int() can't convert non-string with explicit base");
  return parseInteger(text, Number(radix), () => reprOf(x));
}

// Text to read a number from: a str, or bytes taken as Latin-1.
function literalText(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  const bytes = bufferOf(value);
  if (bytes !== undefined) return latinText(bytes);
  const text = textOf(value);
  return text === undefined ? undefined : rawText(text);
}

function floatFrom(value: Value): number {
  const text = literalText(value);
  if (text !== undefined) return parseFloatText(text, () => reprOf(value));
  const number = floatOrUndefined(value);
  return number === undefined ? raise.typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`) : number;
}

/** A number as a double; `message` stands before the type's name when it is none. */
export function floatOf(value: Value, message: string): number {
  const number = floatOrUndefined(value);
  return number === undefined ? raise.typeError(`${message}${typeName(value)}`) : number;
}

function floatOrUndefined(value: Value): number | undefined {
  const method = specialMethod(typeOf(value), '__float__');
  if (method !== undefined) {
    const result = callValue(method, [value]);
    if (!(result instanceof FloatValue)) return raise.typeError(`${typeName(value)}.__float__ returned non-float (type ${typeName(result)})`);
    return result.v;
  }
  const number = numberOf(value);
  if (number !== undefined) return toDouble(number);
  const index = exactIndex(value);
  return index === undefined ? undefined : toDouble(index);
}
