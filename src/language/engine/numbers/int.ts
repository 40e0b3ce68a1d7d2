// What all int operations share: size guard, length in bits, and the way to and from doubles.
// Every function of this folder takes and returns canonical ints, so `===` on two ints is Python's `==`.

import { maximumIntBits, raise } from '../runtime/raise.ts';
import type { Int } from '../runtime/values.ts';

export const largestSafe = 9007199254740991;
const largestSafeBig = 9007199254740991n;
/** The first int too large to keep, and its negative: made once, for each is a megabyte long. */
let capBound: bigint | undefined;
let negativeBound = 0n;

/** Canonical form plus the size guard, for operations whose result may outgrow the cap. */
export function guardedInt(value: bigint): Int {
  if (value <= largestSafeBig && value >= -largestSafeBig) return Number(value);
  if (capBound === undefined) {
    capBound = 1n << BigInt(maximumIntBits);
    negativeBound = -capBound;
  }
  if (value >= capBound || value <= negativeBound) raiseTooLarge();
  return value;
}

export function raiseTooLarge(): never {
  return raise.memoryError('');
}

/** The number of bits of |value|; 0 for 0. */
export function bitLength(value: Int): number {
  if (typeof value === 'number') {
    const size = Math.abs(value);
    if (size < 4294967296) return 32 - Math.clz32(size);
    return 64 - Math.clz32(Math.floor(size / 4294967296));
  }
  const hex = (value < 0n ? -value : value).toString(16);
  return (hex.length - 1) * 4 + 32 - Math.clz32(Number.parseInt(hex[0], 16));
}

/** int -> float, rounding half to even as Python does; raises when it does not fit. */
export function toDouble(value: Int): number {
  if (typeof value === 'number') return value;
  const result = Number(value);
  if (result === Infinity || result === -Infinity) return raise.overflowError('int too large to convert to float');
  return result;
}

/** The int with the integral part of a double; raises for inf and nan. */
export function truncate(value: number): Int {
  if (value <= largestSafe && value >= -largestSafe) return Math.trunc(value) + 0;
  if (value !== value) return raise.valueError('cannot convert float NaN to integer');
  if (value === Infinity || value === -Infinity) return raise.overflowError('cannot convert float infinity to integer');
  return BigInt(value);
}
