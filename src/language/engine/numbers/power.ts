// int ** int and pow(base, exponent, modulus). A negative exponent without modulus gives a float, as in Python.

import { maximumIntBits, raise } from '../runtime/raise.ts';
import { moduloBig } from './arithmetic.ts';
import { floatPower } from './float-arithmetic.ts';
import { bitLength, largestSafe, raiseTooLarge, toDouble } from './int.ts';
import { intValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';

/** base ** exponent for an exponent >= 0. */
export function integerPower(base: Int, exponent: Int): Int {
  if (exponent === 0) return 1;
  if (base === 0 || base === 1) return base;
  if (base === -1) return isOdd(exponent) ? -1 : 1;
  if (typeof exponent === 'bigint') raiseTooLarge();
  if (typeof base === 'number') {
    const small = smallPower(base, exponent);
    if (small !== undefined) return small;
  }
  // |base| >= 2^(bits-1), so the result has at least (bits-1)*exponent bits.
  if ((bitLength(base) - 1) * exponent > maximumIntBits) raiseTooLarge();
  return intValue(BigInt(base) ** BigInt(exponent));
}

/** base ** -something: Python computes it in floats. */
export function negativePower(base: Int, exponent: Int): number {
  return floatPower(toDouble(base), toDouble(exponent));
}

/** pow(base, exponent, modulus) with Python's signs and errors. */
export function modularPower(base: Int, exponent: Int, modulus: Int): Int {
  if (modulus === 0) return raise.valueError('pow() 3rd argument cannot be 0');
  const bound = BigInt(modulus);
  const size = bound < 0n ? -bound : bound;
  let root = BigInt(base);
  let power = BigInt(exponent);
  if (power < 0n) {
    root = inverse(root, size);
    power = -power;
  }
  const result = powerModulo(moduloBig(root, size), power, size);
  return intValue(moduloBig(result, bound));
}

// Squaring in doubles is exact as long as every intermediate stays within 2^53-1.
function smallPower(base: number, exponent: number): number | undefined {
  let result = 1;
  let square = base;
  let rest = exponent;
  while (true) {
    if (rest & 1) {
      result *= square;
      if (result > largestSafe || result < -largestSafe) return undefined;
    }
    rest = Math.floor(rest / 2);
    if (rest === 0) return result;
    square *= square;
    if (square > largestSafe) return undefined;
  }
}

function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  if (modulus === 1n) return 0n;
  const bits = exponent.toString(2);
  if (modulus < 94906265n) return BigInt(powerModuloSmall(Number(base), bits, Number(modulus)));
  let result = 1n;
  for (let index = 0; index < bits.length; index++) {
    result = (result * result) % modulus;
    if (bits.charCodeAt(index) === 49) result = (result * base) % modulus;
  }
  return result;
}

function powerModuloSmall(base: number, bits: string, modulus: number): number {
  let result = 1;
  for (let index = 0; index < bits.length; index++) {
    result = (result * result) % modulus;
    if (bits.charCodeAt(index) === 49) result = (result * base) % modulus;
  }
  return result;
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [previous, current] = [moduloBig(value, modulus), modulus];
  let [previousFactor, factor] = [1n, 0n];
  while (current !== 0n) {
    const quotient = previous / current;
    [previous, current] = [current, previous - quotient * current];
    [previousFactor, factor] = [factor, previousFactor - quotient * factor];
  }
  if (previous !== 1n) return raise.valueError('base is not invertible for the given modulus');
  return moduloBig(previousFactor, modulus);
}

function isOdd(value: Int): boolean {
  return typeof value === 'number' ? value % 2 !== 0 : (value & 1n) === 1n;
}
