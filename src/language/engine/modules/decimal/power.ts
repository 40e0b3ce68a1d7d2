// Square root, exponential, logarithms and powers of decimals, rounded correctly from whole-number series.

import { checkStop } from '../../runtime/state.ts';
import { raise } from '../../runtime/raise.ts';
import { divide, multiply } from './arithmetic.ts';
import { order } from './compare.ts';
import { bits } from './signals.ts';
import { fit, nanOf, refuse } from './settings.ts';
import type { Settings, Status } from './settings.ts';
import { DecimalValue, digitCount, infinity, powerOfTen, whole } from './value.ts';

/** The largest whole number whose square is not above `value`. */
export function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((value.toString(16).length * 4 + 1) >> 1);
  for (;;) {
    checkStop();
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

export function squareRoot(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value], settings, status);
  if (nan !== undefined) return nan;
  if (value.isZero) return fit(new DecimalValue(value.sign, 0n, Math.floor(value.exponent / 2)), settings, status);
  if (value.sign === 1) return refuse(status);
  if (!value.isFinite) return value;
  const wanted = settings.precision + 1;
  let half = Math.floor(value.exponent / 2);
  let coefficient = value.exponent % 2 === 0 ? value.coefficient : value.coefficient * 10n;
  const length = Math.floor((digitCount(coefficient) + 1) / 2);
  const shift = wanted - length;
  let isExact = true;
  if (shift >= 0) coefficient *= powerOfTen(2 * shift);
  else {
    const unit = powerOfTen(-2 * shift);
    isExact = coefficient % unit === 0n;
    coefficient /= unit;
  }
  half -= shift;
  let root = wholeRoot(coefficient);
  isExact = isExact && root * root === coefficient;
  if (isExact) {
    if (shift >= 0) {
      // Back to the ideal exponent.
      root /= powerOfTen(shift);
      half += shift;
    } else root *= powerOfTen(-shift);
    if (shift < 0) half += shift;
  } else if (root % 5n === 0n) root += 1n;
  return fit(new DecimalValue(0, root, half), { ...settings, rounding: 'ROUND_HALF_EVEN' }, status);
}

/** `work` gives a value times 10 ** places, off by less than 10; it is asked for more places until rounding is sure. */
function surely(precision: number, firstPlaces: number, work: (places: number) => bigint): { coefficient: bigint; places: number } {
  for (let places = firstPlaces; ; places += 10 + Math.floor(precision / 4)) {
    checkStop();
    if (places > 30_000) return raise.memoryError('');
    const coefficient = work(places);
    const size = coefficient < 0n ? -coefficient : coefficient;
    const drop = digitCount(size) - precision;
    if (drop < 2) continue;
    const unit = powerOfTen(drop);
    const distance = size % unit - unit / 2n;
    if (distance > 100n || distance < -100n) return { coefficient, places };
  }
}

function inexact(found: { coefficient: bigint; places: number }, settings: Settings, status: Status): DecimalValue {
  const isNegative = found.coefficient < 0n;
  status.bits |= bits.inexact | bits.rounded;
  return fit(new DecimalValue(isNegative ? 1 : 0, isNegative ? -found.coefficient : found.coefficient, -found.places), { ...settings, rounding: 'ROUND_HALF_EVEN' }, status);
}

/** numerator / denominator at `places` places, times 10 ** places: e to that power. */
function expScaled(top: bigint, places: number): bigint {
  // e^x = (e^(x / 2^k))^(2^k) with more places for the squarings.
  const halvings = 8 + Math.floor(Math.sqrt(places) / 2);
  const extra = places + halvings + 5;
  const one = powerOfTen(extra);
  const x = (top * powerOfTen(extra - places)) >> BigInt(halvings);
  let sum = one;
  let term = one;
  for (let step = 1n; term !== 0n; step++) {
    if ((step & 63n) === 0n) checkStop();
    term = term * x / (one * step);
    sum += term;
  }
  for (let count = 0; count < halvings; count++) sum = sum * sum / one;
  return sum / powerOfTen(extra - places);
}

const logCache: Map<string, bigint> = new Map();

/** ln(value / 10 ** places) * 10 ** places. */
function logScaled(value: bigint, places: number): bigint {
  const extra = places + 8;
  const one = powerOfTen(extra);
  let x = value * powerOfTen(8);
  // Into 0.7 to 1.4 by powers of two, so that the series is quick.
  const shift = x.toString(2).length - one.toString(2).length;
  x = shift >= 0 ? x >> BigInt(shift) : x << BigInt(-shift);
  const rest = inverseHyperbolic((x - one) * one / (x + one), one) * 2n;
  return (rest + BigInt(shift) * logOfTwo(extra)) / powerOfTen(8);
}

function inverseHyperbolic(z: bigint, one: bigint): bigint {
  const square = z * z / one;
  let sum = 0n;
  let term = z;
  for (let step = 1n; term !== 0n; step += 2n) {
    if ((step & 127n) === 1n) checkStop();
    sum += term / step;
    term = term * square / one;
  }
  return sum;
}

function logOfTwo(places: number): bigint {
  return kept(`2:${places}`, () => {
    const one = powerOfTen(places + 5);
    return 2n * inverseHyperbolic(one / 3n, one) / powerOfTen(5);
  });
}

function logOfTen(places: number): bigint {
  return kept(`10:${places}`, () => logScaled(powerOfTen(places + 6) * 10n, places + 6) / powerOfTen(6));
}

function kept(key: string, make: () => bigint): bigint {
  let value = logCache.get(key);
  if (value === undefined) {
    if (logCache.size > 60) logCache.clear();
    logCache.set(key, value = make());
  }
  return value;
}

export function exponential(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value], settings, status);
  if (nan !== undefined) return nan;
  if (!value.isFinite) return value.sign === 0 ? value : new DecimalValue(0, 0n, 0);
  if (value.isZero) return new DecimalValue(0, 1n, 0);
  const { precision } = settings;
  // Far out the result only overflows or vanishes.
  if (value.adjusted > Math.max(String(settings.greatest).length, String(-settings.least).length) + 1) return inexactEnd(value.sign === 1, settings, status);
  if (value.adjusted < -precision - 1) {
    status.bits |= bits.inexact | bits.rounded;
    return fit(new DecimalValue(0, powerOfTen(precision + 1) + (value.sign === 0 ? 1n : -1n), -precision - 1), { ...settings, rounding: 'ROUND_HALF_EVEN' }, status);
  }
  const found = scientificExp((places) => scaledTo(value, places), value.adjusted, precision);
  return inexact(found, settings, status);
}

/** e ** x for x given at any number of places. */
function scientificExp(x: (places: number) => bigint, adjusted: number, precision: number): { coefficient: bigint; places: number } {
  let power = 0;
  const found = surely(precision, precision + 5, (places) => {
    const more = places + Math.max(adjusted, 0) + 3;
    const top = x(more);
    const ten = logOfTen(more);
    // e^x = 10^k * e^r with r between 0 and ln 10.
    let k = top / ten;
    if (top < 0n) k -= 1n;
    power = Number(k);
    return expScaled((top - k * ten) / powerOfTen(more - places), places);
  });
  return { coefficient: found.coefficient, places: found.places - power };
}

function inexactEnd(isTiny: boolean, settings: Settings, status: Status): DecimalValue {
  const exponent = isTiny ? 2 * (settings.least - settings.precision) : 2 * settings.greatest + 1;
  return fit(new DecimalValue(0, powerOfTen(settings.precision) + 1n, exponent), settings, status);
}

/** The value times 10 ** places, rounded toward zero. */
function scaledTo(value: DecimalValue, places: number): bigint {
  const shift = value.exponent + places;
  const size = shift >= 0 ? value.coefficient * powerOfTen(shift) : -shift > value.digits ? 0n : value.coefficient / powerOfTen(-shift);
  return value.sign === 0 ? size : -size;
}

/** ln(value) at `places` places. */
function logAt(value: DecimalValue, places: number): bigint {
  const extra = places + 4 + String(Math.abs(value.adjusted)).length;
  const mantissa = new DecimalValue(0, value.coefficient, 1 - value.digits);
  const near = new DecimalValue(0, value.coefficient, value.exponent);
  // Close to one nothing may be lost.
  const isNearOne = value.adjusted === 0 || value.adjusted === -1;
  const result = isNearOne ? logScaled(scaledTo(near, extra), extra) : logScaled(scaledTo(mantissa, extra), extra) + BigInt(value.adjusted) * logOfTen(extra);
  return result / powerOfTen(extra - places);
}

/** How many more places a logarithm near zero needs. */
function placesNearOne(value: DecimalValue): number {
  const distance = value.adjusted === 0 || value.adjusted === -1 ? scaledTo(value, Math.max(-value.exponent, 0)) - powerOfTen(Math.max(-value.exponent, 0)) : 0n;
  return distance === 0n ? 0 : Math.max(0, Math.max(-value.exponent, 0) - digitCount(distance < 0n ? -distance : distance)) + 1;
}

function logarithm(value: DecimalValue, settings: Settings, status: Status, work: (places: number) => bigint): DecimalValue {
  return inexact(surely(settings.precision, settings.precision + 4 + placesNearOne(value), work), settings, status);
}

function logOfSpecial(value: DecimalValue, settings: Settings, status: Status): DecimalValue | undefined {
  const nan = nanOf([value], settings, status);
  if (nan !== undefined) return nan;
  if (value.isZero) {
    status.bits |= bits.divisionByZero;
    return infinity(1);
  }
  if (value.sign === 1) return refuse(status);
  return value.isFinite ? undefined : infinity(0);
}

export function naturalLog(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const special = logOfSpecial(value, settings, status);
  if (special !== undefined) {
    if (value.isZero) status.bits &= ~bits.divisionByZero;
    return special;
  }
  if (order(value, whole(1n)) === 0) return new DecimalValue(0, 0n, 0);
  return logarithm(value, settings, status, (places) => logAt(value, places));
}

export function decimalLog(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const special = logOfSpecial(value, settings, status);
  if (special !== undefined) {
    if (value.isZero) status.bits &= ~bits.divisionByZero;
    return special;
  }
  if (/^10*$/.test(value.coefficient.toString())) return fit(whole(BigInt(value.adjusted)), settings, status);
  return logarithm(value, settings, status, (places) => {
    const extra = places + 5;
    return logAt(value, extra) * powerOfTen(places) / logOfTen(extra);
  });
}

export function power(base: DecimalValue, exponent: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([base, exponent], settings, status);
  if (nan !== undefined) return nan;
  if (exponent.isZero) return base.isZero ? refuse(status) : new DecimalValue(0, 1n, 0);
  const isWhole = isWholeNumber(exponent);
  const sign = base.sign === 1 && isWhole && isOdd(exponent) ? 1 : 0;
  if (base.sign === 1 && !isWhole && !base.isZero) return refuse(status);
  if (base.isZero) return exponent.sign === 0 ? new DecimalValue(sign, 0n, 0) : infinity(sign);
  if (base.kind === 'infinite') return exponent.sign === 0 ? infinity(sign) : new DecimalValue(sign, 0n, 0);
  const size = new DecimalValue(0, base.coefficient, base.exponent);
  const againstOne = order(size, whole(1n));
  if (exponent.kind === 'infinite') {
    if (againstOne === 0) {
      status.bits |= bits.inexact | bits.rounded;
      return new DecimalValue(0, powerOfTen(settings.precision - 1), 1 - settings.precision);
    }
    return againstOne > 0 === (exponent.sign === 0) ? infinity(sign) : new DecimalValue(sign, 0n, 0);
  }
  if (againstOne === 0) return powerOfOne(base, exponent, { sign, isWhole }, settings, status);
  // The exponent of the result, roughly: beyond the range nothing has to be worked out.
  const roughly = logRatio(size) * Number(`${exponent.sign === 1 ? '-' : ''}${exponent.coefficient}e${exponent.exponent}`);
  if (roughly > settings.greatest + 10) return fit(new DecimalValue(sign, 1n, settings.greatest + 1), settings, status);
  if (roughly < settings.least - settings.precision - 10) return fit(new DecimalValue(sign, 1n, settings.least - settings.precision - 5), settings, status);
  if (isWhole && exponent.adjusted < 10) return wholePower(new DecimalValue(sign, base.coefficient, base.exponent), exponent, settings, status);
  const found = scientificExp((places) => {
    const extra = places + Math.max(0, exponent.adjusted) + 6;
    const log = logAt(size, extra);
    const product = log * exponent.coefficient * (exponent.sign === 1 ? -1n : 1n);
    const shift = exponent.exponent - (extra - places);
    return shift >= 0 ? product * powerOfTen(shift) : product / powerOfTen(Math.min(-shift, 1_000_000));
  }, Math.max(0, Math.floor(Math.log10(Math.abs(roughly * 2.4) + 1e-300)) + 1), settings.precision + 3);
  return inexact({ coefficient: sign === 1 ? -found.coefficient : found.coefficient, places: found.places }, settings, status);
}

/** log10 of a value as a double. */
function logRatio(value: DecimalValue): number {
  const text = value.coefficient.toString().slice(0, 17);
  return Math.log10(Number(text)) + (value.digits - text.length) + value.exponent;
}

function isWholeNumber(value: DecimalValue): boolean {
  if (value.kind === 'infinite') return false;
  if (value.exponent >= 0 || value.isZero) return true;
  return -value.exponent < value.digits + 1 && value.coefficient % powerOfTen(-value.exponent) === 0n;
}

function isOdd(value: DecimalValue): boolean {
  if (value.exponent > 0) return false;
  return (value.coefficient / powerOfTen(-value.exponent)) % 2n === 1n;
}

function powerOfOne(base: DecimalValue, exponent: DecimalValue, { sign, isWhole }: { sign: 0 | 1; isWhole: boolean }, settings: Settings, status: Status): DecimalValue {
  const most = settings.precision - 1;
  if (!isWhole) {
    status.bits |= bits.inexact | bits.rounded;
    return new DecimalValue(0, powerOfTen(most), -most);
  }
  const places = exponent.sign === 1 ? 0 : -base.exponent * (exponent.adjusted > 9 ? 1e10 : Number(scaledTo(exponent, 0)));
  if (places > most) status.bits |= bits.rounded;
  const kept_ = Math.max(0, Math.min(places, most));
  return new DecimalValue(sign, powerOfTen(kept_), -kept_);
}

/** A whole power by squaring: exactly where that is short, else with enough more digits. */
function wholePower(base: DecimalValue, exponent: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const count = Number(scaledTo(new DecimalValue(0, exponent.coefficient, exponent.exponent), 0));
  const work: Settings = { ...settings, precision: settings.precision + 6 + String(count).length, rounding: 'ROUND_HALF_EVEN', greatest: 1e15, least: -1e15, clamp: 0 };
  const inner = { bits: 0 };
  const root = exponent.sign === 1 ? divide(new DecimalValue(0, 1n, 0), base, work, inner) : base;
  let result = root;
  // From the highest bit down.
  for (const bit of count.toString(2).slice(1)) {
    checkStop();
    result = multiply(result, result, work, inner);
    if (bit === '1') result = multiply(result, root, work, inner);
  }
  status.bits |= inner.bits & (bits.inexact | bits.rounded);
  return fit(result, settings, status);
}

/** base ** exponent modulo modulus, for whole numbers. */
export function powerModulo(base: DecimalValue, exponent: DecimalValue, modulus: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([base, exponent, modulus], settings, status);
  if (nan !== undefined) return nan;
  const all = [base, exponent, modulus];
  if (all.some((one) => !one.isFinite || !isWholeNumber(one)) || exponent.sign === 1 || modulus.isZero || modulus.adjusted >= settings.precision) return refuse(status);
  if (base.isZero && exponent.isZero) return refuse(status);
  const bound = scaledTo(new DecimalValue(0, modulus.coefficient, modulus.exponent), 0);
  const isNegative = base.sign === 1 && isOdd(exponent);
  let square = scaledTo(new DecimalValue(0, base.coefficient, 0), 0) * modularTen(base.exponent, bound) % bound;
  if (base.exponent < 0) square = scaledTo(new DecimalValue(0, base.coefficient, base.exponent), 0) % bound;
  let result = 1n % bound;
  for (let rest = scaledTo(exponent, 0); rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = result * square % bound;
    square = square * square % bound;
  }
  return new DecimalValue(isNegative ? 1 : 0, result, 0);
}

function modularTen(exponent: number, bound: bigint): bigint {
  let result = 1n % bound;
  let square = 10n % bound;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result * square % bound;
    square = square * square % bound;
  }
  return result;
}
