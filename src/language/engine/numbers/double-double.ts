// Sums and products of doubles with their rounding errors, and constants as two doubles.

import { decompose } from './exact-decimal.ts';
import { quotientToDouble } from './true-divide.ts';

/** The rounding error of the last `exactSum` or `exactProduct`. */
export let low = 0;

/** left + right; the error is in `low`. */
export function exactSum(left: number, right: number): number {
  const sum = left + right;
  const part = sum - left;
  low = left - (sum - part) + (right - part);
  return sum;
}

/** left * right; the error is in `low`. Sizes must be far from the ends of the range. */
export function exactProduct(left: number, right: number): number {
  const product = left * right;
  const splitLeft = left * 134217729;
  const leftHigh = splitLeft - (splitLeft - left);
  const leftLow = left - leftHigh;
  const splitRight = right * 134217729;
  const rightHigh = splitRight - (splitRight - right);
  const rightLow = right - rightHigh;
  low = leftLow * rightLow - (product - leftHigh * rightHigh - leftLow * rightHigh - leftHigh * rightLow);
  return product;
}

export const scaleBits = 150n;
export const one = 1n << scaleBits;

/** A number times 2^150 as two doubles. */
export function twoDoubles(scaled: bigint): [high: number, low: number] {
  const high = toDouble(scaled);
  return [high, toDouble(scaled - fromDouble(high))];
}

function toDouble(scaled: bigint): number {
  if (scaled === 0n) return 0;
  return scaled < 0n ? -quotientToDouble(-scaled, one) : quotientToDouble(scaled, one);
}

function fromDouble(value: number): bigint {
  const { mantissa, exponent } = decompose(Math.abs(value));
  const shift = BigInt(exponent) + scaleBits;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return value < 0 ? -size : size;
}

/** z - z^3/3 + z^5/5 ..., or with plus signs: arctan(z) or artanh(z), for a small z times 2^150. */
export function inverseSeries(z: bigint, sign: bigint): bigint {
  const square = ((z * z) >> scaleBits) * sign;
  let sum = 0n;
  let term = z;
  for (let power = 1n; term > 1n || term < -1n; power += 2n) {
    sum += term / power;
    term = (term * square) >> scaleBits;
  }
  return sum;
}

export const scaledLogOfTwo = 2n * inverseSeries(one / 3n, 1n);
export const scaledPi = 16n * inverseSeries(one / 5n, -1n) - 4n * inverseSeries(one / 239n, -1n);

/** sin and cos of an angle times 2^150. */
export function scaledCircle(angle: bigint): [sine: bigint, cosine: bigint] {
  const square = (angle * angle) >> scaleBits;
  const sums = [0n, 0n];
  for (const [at, first] of [[0, angle], [1, one]] as const) {
    let term = first;
    for (let power = at === 0 ? 1n : 0n; term > 1n || term < -1n; power += 2n) {
      sums[at] += term;
      term = -((term * square) >> scaleBits) / ((power + 1n) * (power + 2n));
    }
  }
  return [sums[0], sums[1]];
}
