// int / int: the float nearest to the exact quotient, also where both ints are far outside the float range.

import { raise } from '../runtime/raise.ts';
import { bitLength } from './int.ts';
import type { Int } from '../runtime/values.ts';

export function trueDivide(left: Int, right: Int): number {
  if (right === 0) return raise.zeroDivisionError('division by zero');
  if (typeof left === 'number' && typeof right === 'number') {
    return left / right;
  }
  const isNegative = left < 0 !== right < 0;
  const top = magnitude(left);
  const bottom = magnitude(right);
  if (top === 0n) return right < 0 ? -0 : 0;
  const result = quotientToDouble(top, bottom);
  if (result === Infinity) return raise.overflowError('integer division result too large for a float');
  return isNegative ? -result : result;
}

/** top / bottom for positive BigInts, rounded half to even; Infinity when it does not fit. */
export function quotientToDouble(top: bigint, bottom: bigint): number {
  const exponent = bitLength(top) - bitLength(bottom);
  if (exponent > 1025) return Infinity;
  if (exponent < -1080) return 0;
  // Enough shift for at least 55 quotient bits, but none below the last subnormal bit, where rounding happens.
  const shift = Math.min(55 - exponent, 1074 + 2);
  const scaledTop = shift > 0 ? top << BigInt(shift) : top;
  const scaledBottom = shift < 0 ? bottom << BigInt(-shift) : bottom;
  let quotient = scaledTop / scaledBottom;
  // A sticky bit keeps the rounding of BigInt -> double honest.
  if (quotient * scaledBottom !== scaledTop) quotient |= 1n;
  return scaleByPowerOfTwo(quotient, -shift);
}

function magnitude(value: Int): bigint {
  const big = BigInt(value);
  return big < 0n ? -big : big;
}

// The quotient has at most 56 bits or sits at the subnormal border; round once, at the right place.
function scaleByPowerOfTwo(quotient: bigint, exponent: number): number {
  const bits = bitLength(quotient);
  const keep = Math.min(53, bits + exponent + 1074);
  if (keep < 0) return 0;
  const drop = bits - keep;
  let kept = drop > 0 ? quotient >> BigInt(drop) : quotient;
  if (drop > 0) {
    const rest = quotient & ((1n << BigInt(drop)) - 1n);
    const half = 1n << BigInt(drop - 1);
    if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n;
  }
  const power = exponent + Math.max(drop, 0);
  // Two steps, because 2 ** power alone may be below the smallest double while the product is not.
  if (power < -1000) return (Number(kept) * 2 ** -1000) * 2 ** (power + 1000);
  if (power > 900) return (Number(kept) * 2 ** 900) * 2 ** (power - 900);
  return Number(kept) * 2 ** power;
}
