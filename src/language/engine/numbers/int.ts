// The one form of an int: a JS number within 2^53-1, a BigInt beyond. Every function of this folder takes and
// returns canonical ints, so `===` on two ints is Python's `==`.

import { raise } from '../faults/raise.ts';

export type Int = number | bigint;

export const largestSafe = 9007199254740991;
const largestSafeBig = 9007199254740991n;

/** Ints above this many bits are refused, so that one line cannot hold the runner for minutes. */
export const intCapBits = 8 * 1024 * 1024;
let capBound: bigint | undefined;

/** Gives a BigInt its canonical form. */
export function narrow(value: bigint): Int {
  return value <= largestSafeBig && value >= -largestSafeBig ? Number(value) : value;
}

/** Canonical form plus the size guard, for operations whose result may outgrow the cap. */
export function narrowGuarded(value: bigint): Int {
  if (value <= largestSafeBig && value >= -largestSafeBig) return Number(value);
  capBound ??= 1n << BigInt(intCapBits);
  if (value >= capBound || value <= -capBound) raiseTooLarge();
  return value;
}

export function raiseTooLarge(): never {
  raise('MemoryError', 'the integer needs more than 8388608 bits');
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
  if (result === Infinity || result === -Infinity) raise('OverflowError', 'int too large to convert to float');
  return result;
}

/** The int with the integral part of a double; raises for inf and nan. */
export function truncate(value: number): Int {
  if (value <= largestSafe && value >= -largestSafe) return Math.trunc(value) + 0;
  if (value !== value) raise('ValueError', 'cannot convert float NaN to integer');
  if (value === Infinity || value === -Infinity) raise('OverflowError', 'cannot convert float infinity to integer');
  return BigInt(value);
}
