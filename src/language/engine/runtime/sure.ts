// The check behind the emission for tests; see emit/checked.ts.

import { BytesValue, ComplexValue, DictValue, FloatValue, FunctionValue, ListValue, RangeValue, SetValue, TupleValue, WideText } from './values.ts';
import type { Value } from './values.ts';

/** `bits` of an int: below 54 a natural number of so many bits, 60 a plain number, 99 any. */
export function sure<Given>(value: Given, expected: string, bits: number): Given {
  if (!isAsExpected(value as Value, expected, bits)) throw new Error(`inference was wrong: ${expected} ${bits} was expected`);
  return value;
}

function isAsExpected(value: Value, expected: string, bits: number): boolean {
  switch (expected) {
    case 'double': return typeof value === 'number';
    case 'float': return value instanceof FloatValue;
    case 'int':
      if (typeof value === 'bigint') return bits === 99;
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) return false;
      return bits >= 60 || ((value as number) >= 0 && (value as number) < 2 ** bits);
    case 'bool': return typeof value === 'boolean';
    case 'none': return value === null;
    case 'str': return typeof value === 'string' || value instanceof WideText;
    case 'bytes': return value instanceof BytesValue;
    case 'complex': return value instanceof ComplexValue;
    case 'list': return value instanceof ListValue && isPlain(value);
    case 'floats': return value instanceof ListValue && isPlain(value) && (value.doubles?.every((double) => typeof double === 'number') ?? value.items.every((item) => item instanceof FloatValue));
    case 'dict': return value instanceof DictValue;
    case 'set': return value instanceof SetValue;
    case 'tuple': return value instanceof TupleValue;
    case 'range': return value instanceof RangeValue;
    case 'function': return value instanceof FunctionValue;
    case 'class': case 'dyn': return true;
    case 'never': return false;
    default:
  }
  if (expected.startsWith('tuple ')) return value instanceof TupleValue && value.items.length === Number(expected.slice(6));
  return typeof value === 'object' && value !== null && expected.split('.').includes(value.cls.name);
}

function isPlain(list: ListValue): boolean {
  return (list as { isPlain?: boolean }).isPlain === true;
}
