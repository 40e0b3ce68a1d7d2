// Shifts and bit operations on ints of any size, in two's complement without end as Python has it.

import { raise } from '../faults/raise.ts';
import { bitLength, type Int, intCapBits, largestSafe, narrow, raiseTooLarge } from './int.ts';

export function shiftLeft(value: Int, count: Int): Int {
  if (count < 0) raise('ValueError', 'negative shift count');
  if (value === 0) return 0;
  if (typeof count === 'bigint') raise('OverflowError', 'too many digits in integer');
  if (typeof value === 'number' && count < 53) {
    const shifted = value * 2 ** count;
    if (shifted <= largestSafe && shifted >= -largestSafe) return shifted;
  }
  if (bitLength(value) + count > intCapBits) raiseTooLarge();
  return narrow(BigInt(value) << BigInt(count));
}

export function shiftRight(value: Int, count: Int): Int {
  if (count < 0) raise('ValueError', 'negative shift count');
  if (typeof value === 'number') {
    if (count >= 53) return value < 0 ? -1 : 0;
    return Math.floor(value / 2 ** (count as number));
  }
  if (typeof count === 'bigint' || count >= intCapBits + 1) return value < 0n ? -1 : 0;
  return narrow(value >> BigInt(count));
}

export function bitAnd(left: Int, right: Int): Int {
  if (((left as number) | 0) === left && ((right as number) | 0) === right) return left & right;
  return narrow(BigInt(left) & BigInt(right));
}

export function bitOr(left: Int, right: Int): Int {
  if (((left as number) | 0) === left && ((right as number) | 0) === right) return left | right;
  return narrow(BigInt(left) | BigInt(right));
}

export function bitXor(left: Int, right: Int): Int {
  if (((left as number) | 0) === left && ((right as number) | 0) === right) return left ^ right;
  return narrow(BigInt(left) ^ BigInt(right));
}

export function bitInvert(value: Int): Int {
  return typeof value === 'number' ? narrowStep(-1 - value, value) : narrow(-1n - value);
}

/** The number of ones in |value|. */
export function bitCount(value: Int): number {
  let ones = 0;
  for (const digit of absoluteBinary(value)) if (digit === '1') ones++;
  return ones;
}

function absoluteBinary(value: Int): string {
  if (typeof value === 'number') return Math.abs(value).toString(2);
  return (value < 0n ? -value : value).toString(2);
}

function narrowStep(result: number, value: number): Int {
  return result >= -largestSafe ? result : -1n - BigInt(value);
}
