// log, sin and cos rounded to the nearest double. The host's may be off in the last digit, and the numbers of a seed
// must not be.

import { decompose } from '../../numbers/exact-decimal.ts';
import { quotientToDouble } from '../../numbers/true-divide.ts';

const precision = 140n;
const one = 1n << precision;
const logOfTwo = 2n * inverseTangentSeries(one / 3n, 1n);
const halfPi = 8n * tangentSeriesOf(5n) - 2n * tangentSeriesOf(239n);

/** ln(x) of a double above zero. */
export function exactLog(x: number): number {
  if (x === 1) return 0;
  const { mantissa, exponent } = decompose(x);
  const bits = mantissa.toString(2).length;
  let scaled = mantissa << (precision - BigInt(bits));
  let power = BigInt(exponent + bits);
  // Between 0.7 and 1.4, so that nothing cancels near one.
  if (scaled * 10n < one * 7n) {
    scaled <<= 1n;
    power -= 1n;
  }
  return toDouble(2n * inverseTangentSeries(((scaled - one) << precision) / (scaled + one), 1n) + power * logOfTwo);
}

/** cos(x) of a double in 0 to 2 pi. */
export function exactCos(x: number): number {
  return circle(x, 1);
}

/** sin(x) of a double in 0 to 2 pi. */
export function exactSin(x: number): number {
  return circle(x, 0);
}

function circle(x: number, quarterTurns: number): number {
  const { mantissa, exponent } = decompose(x);
  const shift = BigInt(exponent) + precision;
  const angle = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  const quarter = (angle * 2n + halfPi) / (2n * halfPi);
  const rest = angle - quarter * halfPi;
  const place = (Number(quarter) + quarterTurns) % 4;
  const size = place % 2 === 0 ? wave(rest, rest, 1n) : wave(rest, one, 0n);
  return toDouble(place < 2 ? size : -size);
}

/** x - x^3/3! + ..., or 1 - x^2/2! + ... */
function wave(x: bigint, first: bigint, firstPower: bigint): bigint {
  const square = (x * x) >> precision;
  let sum = 0n;
  let term = first;
  for (let power = firstPower; term > 2n || term < -2n; power += 2n) {
    sum += term;
    term = -((term * square) >> precision) / ((power + 1n) * (power + 2n));
  }
  return sum;
}

/** z + z^3/3 + z^5/5 + ...; with -1 for `sign` the signs take turns. */
function inverseTangentSeries(z: bigint, sign: bigint): bigint {
  const square = ((z * z) >> precision) * sign;
  let sum = 0n;
  let term = z;
  for (let power = 1n; term > 1n || term < -1n; power += 2n) {
    sum += term / power;
    term = (term * square) >> precision;
  }
  return sum;
}

/** arctan(1/n). */
function tangentSeriesOf(n: bigint): bigint {
  return inverseTangentSeries(one / n, -1n);
}

function toDouble(scaled: bigint): number {
  if (scaled === 0n) return 0;
  return scaled < 0n ? -quotientToDouble(-scaled, one) : quotientToDouble(scaled, one);
}
