// float.as_integer_ratio(): the exact fraction of a float in lowest terms.

import { raise } from '../runtime/raise.ts';
import { decompose } from './exact-decimal.ts';
import { intValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';

export function floatRatio(value: number): [Int, Int] {
  if (value !== value) return raise.valueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(value)) return raise.overflowError('cannot convert Infinity to integer ratio');
  let { mantissa, exponent } = decompose(Math.abs(value));
  if (mantissa === 0n) return [0, 1];
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  const top = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
  return [intValue(value < 0 ? -top : top), exponent < 0 ? intValue(1n << BigInt(-exponent)) : 1];
}
