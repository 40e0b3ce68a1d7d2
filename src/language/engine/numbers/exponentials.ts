// exp, log and powers of doubles, right to the last digit but for about one result in a hundred: those of the host are
// off much more often, and programs print every digit. Tables are made at the first call.

import { exactProduct, exactSum, inverseSeries, low, one, scaledLogOfTwo, twoDoubles } from './double-double.ts';

const steps = 128;
let powersHigh: Float64Array | null = null;
let powersLow: Float64Array;
let stepHigh = 0;
let stepLow = 0;
let logTwoHigh = 0;
let logTwoLow = 0;
let logsHigh: Float64Array | null = null;
let logsLow: Float64Array;

function fillPowers(): Float64Array {
  powersLow = new Float64Array(steps);
  const high = new Float64Array(steps);
  // 2^(1/128) is the square root of two, taken seven times.
  let root = 2n * one;
  for (let count = 0; count < 7; count++) root = squareRoot(root * one);
  let value = one;
  for (let at = 0; at < steps; at++) {
    [high[at], powersLow[at]] = twoDoubles(value);
    value = (value * root) / one;
  }
  // With zeros at the end, so that its multiples are exact.
  const step = scaledLogOfTwo / BigInt(steps);
  const cut = (step >> 106n) << 106n;
  stepHigh = twoDoubles(cut)[0];
  stepLow = twoDoubles(step - cut)[0];
  powersHigh = high;
  return high;
}

function squareRoot(value: bigint): bigint {
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

export function exp(x: number): number {
  if (x > 709.782712893384) return x === Infinity || x > 709.7827128933841 ? Infinity : Math.exp(x);
  if (x < -708 || x !== x) return Math.exp(x);
  return exponential(x, 0);
}

/** e^(x + rest) for a small rest. */
function exponential(x: number, rest: number): number {
  const table = powersHigh ?? fillPowers();
  const count = Math.round(x * 184.6649652337873);
  const near = x - count * stepHigh;
  const more = count * stepLow;
  const r = near - more;
  return scaledPower(table, count, r, near - r - more + rest);
}

/** 2^(count/128) * e^(r + rest). */
function scaledPower(table: Float64Array, count: number, r: number, rest: number): number {
  const place = count & (steps - 1);
  const exponent = (count - place) / steps;
  const tail = rest + r * rest + r * r * (0.5 + r * (0.16666666666666666 + r * (0.041666666666666664 + r * (0.008333333333333333 + r * 0.001388888888888889))));
  const factor = table[place];
  const result = factor + (powersLow[place] + factor * tail + factor * r);
  return exponent > 1023 ? result * 2 * 2 ** (exponent - 1) : exponent < -1022 ? result * 2 ** (exponent + 60) * 2 ** -60 : result * 2 ** exponent;
}

export function exp2(x: number): number {
  if (!(x < 1024 && x > -1020)) return 2 ** x;
  const table = powersHigh ?? fillPowers();
  const count = Math.round(x * steps);
  const r = x - count / steps;
  const high = exactProduct(r, 0.6931471805599453);
  return scaledPower(table, count, high, low + r * 2.3190468138462996e-17);
}

function fillLogs(): Float64Array {
  const high = new Float64Array(100);
  logsLow = new Float64Array(100);
  for (let place = 44; place < 94; place++) {
    // -ln(place / 64)
    const ratio = BigInt(place);
    const value = -2n * inverseSeries(((ratio - 64n) * one) / (ratio + 64n), 1n);
    [high[place], logsLow[place]] = twoDoubles(value);
  }
  const cut = (scaledLogOfTwo >> 110n) << 110n;
  logTwoHigh = twoDoubles(cut)[0];
  logTwoLow = twoDoubles(scaledLogOfTwo - cut)[0];
  logsHigh = high;
  return high;
}

const scratch = new DataView(new ArrayBuffer(8));
let logLow = 0;

/** ln(x) of a normal double above zero; what is left of it is in `logLow`. */
function logarithm(x: number): number {
  const table = logsHigh ?? fillLogs();
  scratch.setFloat64(0, x);
  const word = scratch.getUint32(0);
  let exponent = (word >>> 20) - 1023;
  scratch.setUint32(0, (word & 0xfffff) | 0x3ff00000);
  let z = scratch.getFloat64(0);
  if (z > 1.4142135623730951) {
    z /= 2;
    exponent++;
  }
  const place = Math.round(64 / z);
  const product = exactProduct(z, place / 64);
  const r = product - 1;
  const rest = low;
  const square = exactProduct(r, r);
  const squareLow = low + 2 * r * rest;
  const tail = r * square * (0.3333333333333333 + r * (-0.25 + r * (0.2 + r * (-0.16666666666666666 + r * (0.14285714285714285 + r * (-0.125 + r * (0.1111111111111111 + r * (-0.1 + r * 0.09090909090909091))))))));
  const base = exactSum(exponent * logTwoHigh, table[place]);
  let error = low + exponent * logTwoLow + logsLow[place];
  const first = exactSum(base, r);
  error += low;
  const second = exactSum(first, -square / 2);
  error += low + rest - squareLow / 2 + tail;
  const result = second + error;
  logLow = second - result + error;
  return result;
}

export function log(x: number): number {
  if (!(x > 2.3e-308 && x < Infinity)) return x > 0 && x < 1 ? Math.log(x * 2 ** 60) - 60 * Math.LN2 : Math.log(x);
  return x === 1 ? 0 : logarithm(x);
}

/** Powers that programs write often, by a few exact products; undefined for others. */
function commonPower(x: number, y: number): number | undefined {
  if (y === 0.5) return x >= 0 ? Math.sqrt(x) + 0 : undefined;
  if (y === -1) return x === 0 ? undefined : 1 / x;
  const size = Math.abs(x);
  if (!(size > 1e-60 && size < 1e60)) return undefined;
  if (y === 3 || y === 4) {
    const square = exactProduct(x, x);
    const squareLow = low;
    const product = y === 3 ? exactProduct(square, x) : exactProduct(square, square);
    return product + (low + squareLow * (y === 3 ? x : 2 * square));
  }
  if ((y !== 1.5 && y !== -1.5) || x < 0) return undefined;
  const root = Math.sqrt(x);
  const rootLow = (x - exactProduct(root, root) - low) / (2 * root);
  const product = exactProduct(x, root);
  const productLow = low + x * rootLow;
  if (y === 1.5) return product + productLow;
  const inverse = 1 / product;
  return inverse + inverse * (1 - exactProduct(inverse, product) - low - inverse * productLow);
}

/** x ** y by the rules of C. */
export function power(x: number, y: number): number {
  const common = commonPower(x, y);
  if (common !== undefined) return common;
  const rough = x ** y;
  if (rough === 0 || rough !== rough || rough === Infinity || rough === -Infinity || y === 1 || y === 0 || x === 1) return rough;
  const size = Math.abs(x);
  if (!(size > 2.3e-308 && size < Infinity) || Math.abs(rough) < 1e-300 || Math.abs(rough) > 1e306 || Math.abs(y) > 1e290 || Math.abs(y) < 1e-290 || size === 1) return rough;
  const high = exactProduct(y, logarithm(size));
  const made = exponential(high, low + y * logLow);
  return rough < 0 ? -made : made;
}

/** The cube root. */
export function cubeRoot(x: number): number {
  const root = Math.cbrt(x);
  const size = Math.abs(x);
  if (!(size > 1e-290 && size < Infinity)) return root;
  const square = exactProduct(root, root);
  const squareLow = low;
  const cube = exactProduct(square, root);
  return root - (cube - x + low + squareLow * root) / (3 * square);
}

export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size < 0.34657359027997264) {
    const t = Math.expm1(size);
    const w = 1 + t;
    return size < 2.8e-17 ? w : 1 + (t * t) / (w + w);
  }
  if (size < 22) {
    const t = exp(size);
    return 0.5 * t + 0.5 / t;
  }
  if (size < 709.78) return 0.5 * exp(size);
  const half = exp(0.5 * size);
  return 0.5 * half * half;
}

export function asinh(x: number): number {
  const size = Math.abs(x);
  if (size <= 2 || !Number.isFinite(x)) return Math.asinh(x);
  const made = size > 268435456 ? log(size) + Math.LN2 : log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
  return x < 0 ? -made : made;
}

export function acosh(x: number): number {
  if (!(x > 2 && x < Infinity)) return Math.acosh(x);
  return x > 268435456 ? log(x) + Math.LN2 : log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
}
