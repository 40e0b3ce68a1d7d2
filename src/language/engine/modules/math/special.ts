// erf, erfc, gamma and lgamma. The error functions are summed in whole numbers and rounded once; gamma is Lanczos'
// sum with the coefficients of Boost, so that its last digits are CPython's.

import { decompose } from '../../numbers/exact-decimal.ts';
import { quotientToDouble } from '../../numbers/true-divide.ts';
import { raise } from '../../runtime/raise.ts';

export function erf(x: number): number {
  if (Number.isNaN(x) || x === 0) return x;
  if (Math.abs(x) > 6) return Math.sign(x);
  if (Math.abs(x) < 2 ** -500) return x * 1.1283791670955126;
  return Math.sign(x) * toDouble(erfBits(Math.abs(x), 220n + tiny(x)), 220n + tiny(x));
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 27.3) return 0;
  if (x < -6) return 2;
  const precision = 200n + BigInt(Math.ceil(x * x * 3)) + tiny(x);
  const value = x === 0 ? 0n : erfBits(Math.abs(x), precision);
  return toDouble((1n << precision) - (x < 0 ? -value : value), precision);
}

/** More bits for numbers near zero. */
function tiny(x: number): bigint {
  return x === 0 ? 0n : BigInt(Math.max(0, -Math.floor(Math.log2(Math.abs(x)))));
}

/** erf(x) for x above zero, times 2^precision: 2/sqrt(pi) (x - x^3/3 + x^5/(2! 5) - ...). */
function erfBits(x: number, precision: bigint): bigint {
  const { mantissa, exponent } = decompose(x);
  const shift = BigInt(exponent) + precision;
  const scaled = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  const square = (scaled * scaled) >> precision;
  let term = scaled;
  let sum = 0n;
  for (let count = 0n; term !== 0n && term !== -1n; count++) {
    sum += term / (2n * count + 1n);
    term = -((term * square) >> precision) / (count + 1n);
  }
  return (2n * sum << precision) / rootOfPi(precision);
}

function rootOfPi(precision: bigint): bigint {
  const one = 1n << precision;
  const arctangent = (n: bigint): bigint => {
    let sum = 0n;
    let term = one / n;
    for (let power = 1n; term !== 0n; power += 2n) {
      sum += power % 4n === 1n ? term / power : -(term / power);
      term /= n * n;
    }
    return sum;
  };
  return wholeRoot((16n * arctangent(5n) - 4n * arctangent(239n)) << precision);
}

function wholeRoot(value: bigint): bigint {
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

function toDouble(scaled: bigint, precision: bigint): number {
  return scaled <= 0n ? 0 : quotientToDouble(scaled, 1n << precision);
}

const upper = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725,
  186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const lower = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1];
const lanczos = 6.02468004077673;
const lanczosLessHalf = 5.52468004077673;

function lanczosSum(x: number): number {
  let top = 0;
  let bottom = 0;
  if (x < 5) {
    for (let place = 12; place >= 0; place--) {
      top = top * x + upper[place];
      bottom = bottom * x + lower[place];
    }
  } else {
    for (let place = 0; place < 13; place++) {
      top = top / x + upper[place];
      bottom = bottom / x + lower[place];
    }
  }
  return top / bottom;
}

/** sin(pi x), exact where it is zero. */
function sineOfPi(x: number): number {
  const rest = Math.abs(x) % 2;
  const sign = x < 0 ? -1 : 1;
  switch (Math.round(2 * rest)) {
    case 0: return sign * Math.sin(Math.PI * rest);
    case 1: return sign * Math.cos(Math.PI * (rest - 0.5));
    case 2: return sign * Math.sin(Math.PI * (1 - rest));
    case 3: return sign * -Math.cos(Math.PI * (rest - 1.5));
    default: return sign * Math.sin(Math.PI * (rest - 2));
  }
}

export function gamma(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x === -Infinity) return raise.valueError('math domain error');
  if (x === 0) return raise.valueError('math domain error');
  if (Number.isInteger(x)) {
    if (x < 0) return raise.valueError('math domain error');
    if (x <= 23) {
      let product = 1;
      for (let factor = 2; factor < x; factor++) product *= factor;
      return product;
    }
  }
  const size = Math.abs(x);
  if (size < 1e-20) return Number.isFinite(1 / x) ? 1 / x : raise.overflowError('math range error');
  if (size > 200) return x < 0 ? 0 / sineOfPi(x) : raise.overflowError('math range error');
  const y = size + lanczosLessHalf;
  const lost = size > lanczosLessHalf ? y - size - lanczosLessHalf : y - lanczosLessHalf - size;
  const correction = (lost * lanczos) / y;
  const half = size < 140 ? y ** (size - 0.5) : y ** (size / 2 - 0.25);
  let result: number;
  if (x < 0) {
    result = ((-Math.PI / sineOfPi(size) / size) * Math.exp(y)) / lanczosSum(size);
    result -= correction * result;
    result = size < 140 ? result / half : result / half / half;
  } else {
    result = lanczosSum(size) / Math.exp(y);
    result += correction * result;
    result = size < 140 ? result * half : result * half * half;
  }
  return Number.isFinite(result) ? result : raise.overflowError('math range error');
}

export function logGamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? raise.valueError('math domain error') : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -Math.log(size);
  const result = Math.log(lanczosSum(size)) - lanczos + (size - 0.5) * (Math.log(size + lanczos - 0.5) - 1);
  const whole = x < 0 ? 1.1447298858494002 - Math.log(Math.abs(sineOfPi(size))) - Math.log(size) - result : result;
  return Number.isFinite(whole) ? whole : raise.overflowError('math range error');
}
