// Shifts and bit operations on ints of any size, in two's complement without end as Python has it.

import { maximumIntBits, raise } from '../runtime/raise.ts';
import { bitLength, largestSafe, raiseTooLarge } from './int.ts';
import { intValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';

const word = 4294967296;

export function shiftLeft(value: Int, count: Int): Int {
  if (count < 0) return raise.valueError('negative shift count');
  if (value === 0) return 0;
  if (typeof count === 'bigint') return raise.overflowError('too many digits in integer');
  if (typeof value === 'number' && count < 53) {
    const shifted = value * 2 ** count;
    if (shifted <= largestSafe && shifted >= -largestSafe) return shifted;
  }
  if (bitLength(value) + count > maximumIntBits) raiseTooLarge();
  return intValue(BigInt(value) << BigInt(count));
}

export function shiftRight(value: Int, count: Int): Int {
  if (count < 0) return raise.valueError('negative shift count');
  if (typeof value === 'number') {
    if (count >= 53) return value < 0 ? -1 : 0;
    return Math.floor(value / 2 ** (count as number));
  }
  if (typeof count === 'bigint' || count >= maximumIntBits + 1) return value < 0n ? -1 : 0;
  return intValue(value >> BigInt(count));
}

export function bitAnd(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    if ((left | 0) === left && (right | 0) === right) return left & right;
    return join(Math.floor(left / word) & Math.floor(right / word), left & right);
  }
  return intValue(BigInt(left) & BigInt(right));
}

export function bitOr(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    if ((left | 0) === left && (right | 0) === right) return left | right;
    return join(Math.floor(left / word) | Math.floor(right / word), left | right);
  }
  return intValue(BigInt(left) | BigInt(right));
}

export function bitXor(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    if ((left | 0) === left && (right | 0) === right) return left ^ right;
    return join(Math.floor(left / word) ^ Math.floor(right / word), left ^ right);
  }
  return intValue(BigInt(left) ^ BigInt(right));
}

export function bitInvert(value: Int): Int {
  return typeof value === 'number' ? invertedInt(-1 - value, value) : intValue(-1n - value);
}

/** The number of ones in |value|. */
export function bitCount(value: Int): number {
  let ones = 0;
  for (const digit of absoluteBinary(value)) if (digit === '1') ones++;
  return ones;
}

// JS bit operators see the low 32 bits of a safe int; the rest fits in 22 bits. The one result that is not a safe
// number is -2^53.
function join(high: number, low: number): Int {
  const result = high * word + (low >>> 0);
  return result >= -largestSafe ? result : BigInt(result);
}

function absoluteBinary(value: Int): string {
  if (typeof value === 'number') return Math.abs(value).toString(2);
  return (value < 0n ? -value : value).toString(2);
}

function invertedInt(result: number, value: number): Int {
  return result >= -largestSafe ? result : -1n - BigInt(value);
}
