// Int arithmetic over canonical ints: + - * // % divmod and the sign operations.
// The emitted code inlines the number cases; these functions are complete on their own.

import { raise } from '../runtime/raise.ts';
import { largestSafe, guardedInt } from './int.ts';
import { smallQuotient } from './small-quotient.ts';
import { intValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';

export function add(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    return sum <= largestSafe && sum >= -largestSafe ? sum : BigInt(left) + BigInt(right);
  }
  return guardedInt(BigInt(left) + BigInt(right));
}

export function subtract(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right;
    return difference <= largestSafe && difference >= -largestSafe ? difference : BigInt(left) - BigInt(right);
  }
  return guardedInt(BigInt(left) - BigInt(right));
}

export function multiply(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    if (product <= largestSafe && product >= -largestSafe) return product + 0;
    return BigInt(left) * BigInt(right);
  }
  return guardedInt(BigInt(left) * BigInt(right));
}

export function floorDivide(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    if (right === 0) return raise.zeroDivisionError('integer division or modulo by zero');
    return Math.floor(left / right) + 0;
  }
  if (right === 0) return raise.zeroDivisionError('integer division or modulo by zero');
  return intValue(floorDivideBig(BigInt(left), BigInt(right)));
}

export function modulo(left: Int, right: Int): Int {
  if (right === 0) return raise.zeroDivisionError('integer modulo by zero');
  if (typeof left === 'number' && typeof right === 'number') {
    const rest = left % right;
    return rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest + 0;
  }
  return intValue(moduloBig(BigInt(left), BigInt(right)));
}

/** Quotient and remainder; the quotient rounds down, the remainder has the sign of the divisor. */
export function divideWithRemainder(left: Int, right: Int): [Int, Int] {
  if (right === 0) return raise.zeroDivisionError('integer division or modulo by zero');
  if (typeof left === 'number' && typeof right === 'number') {
    return [Math.floor(left / right) + 0, modulo(left, right)];
  }
  const top = BigInt(left);
  const bottom = BigInt(right);
  const quotient = floorDivideBig(top, bottom);
  return [intValue(quotient), intValue(top - quotient * bottom)];
}

export function negate(value: Int): Int {
  return typeof value === 'number' ? 0 - value : -value;
}

export function absolute(value: Int): Int {
  if (typeof value === 'number') return value < 0 ? -value : value;
  return value < 0n ? -value : value;
}

export function floorDivideBig(left: bigint, right: bigint): bigint {
  if (left > 0n && right > 0n) {
    const small = smallQuotient(left, right);
    return small >= 0 ? BigInt(small) : left / right;
  }
  const quotient = left / right;
  // BigInt division truncates; with equal signs that is already the floor.
  if (left < 0n === right < 0n) return quotient;
  return quotient * right === left ? quotient : quotient - 1n;
}

export function moduloBig(left: bigint, right: bigint): bigint {
  if (left > 0n && right > 0n) {
    const quotient = smallQuotient(left, right);
    return quotient >= 0 ? left - BigInt(quotient) * right : left % right;
  }
  const rest = left % right;
  return rest !== 0n && rest < 0n !== right < 0n ? rest + right : rest;
}
