// The operations of decimals beyond arithmetic: rounding to places, neighbours, minimum and maximum, digits as bits.

import { add, multiply } from './arithmetic.ts';
import { order, orderOfSizes, totalOrder } from './compare.ts';
import { bits } from './signals.ts';
import { fit, nanOf, refuse, smallestExponent } from './settings.ts';
import type { Settings, Status } from './settings.ts';
import { withExponent } from './text.ts';
import { DecimalValue, infinity, opposite, powerOfTen, whole, withSign } from './value.ts';

export function quantize(value: DecimalValue, like: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value, like], settings, status);
  if (nan !== undefined) return nan;
  if (!value.isFinite || !like.isFinite) return value.kind === like.kind ? value : refuse(status);
  if (like.exponent > settings.greatest || like.exponent < smallestExponent(settings)) return refuse(status);
  if (value.isZero) return fit(new DecimalValue(value.sign, 0n, like.exponent), settings, status);
  if (value.adjusted > settings.greatest || value.adjusted - like.exponent + 1 > settings.precision) return refuse(status);
  const made = withExponent(value, like.exponent, settings.rounding);
  if (made.adjusted > settings.greatest || made.digits > settings.precision) return refuse(status);
  reportRounding(value, made, status);
  return fit(made, settings, status);
}

function reportRounding(before: DecimalValue, after: DecimalValue, status: Status): void {
  if (after.exponent <= before.exponent) return;
  status.bits |= bits.rounded;
  if (before.coefficient !== after.coefficient * powerOfTen(Math.min(after.exponent - before.exponent, 1_000_000))) status.bits |= bits.inexact;
}

/** Rounded to a whole number; `reports` says whether rounding counts as a condition. */
export function toWhole(value: DecimalValue, settings: Settings, status: Status, reports: boolean): DecimalValue {
  const nan = nanOf([value], settings, status);
  if (nan !== undefined) return nan;
  if (!value.isFinite || value.exponent >= 0) return value;
  const made = withExponent(value, 0, settings.rounding);
  if (reports) reportRounding(value, made, status);
  return made;
}

export function normalize(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value], settings, status);
  if (nan !== undefined) return nan;
  const made = fit(value, settings, status);
  if (!made.isFinite) return made;
  if (made.isZero) return new DecimalValue(made.sign, 0n, 0);
  let { coefficient, exponent } = made;
  const top = settings.clamp === 1 ? settings.greatest - settings.precision + 1 : settings.greatest;
  while (coefficient % 10n === 0n && exponent < top) {
    coefficient /= 10n;
    exponent++;
  }
  return new DecimalValue(made.sign, coefficient, exponent);
}

/** The value as the settings hold it; minus zero becomes zero. */
export function plus(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value], settings, status);
  if (nan !== undefined) return nan;
  const isPlain = value.isZero && settings.rounding !== 'ROUND_FLOOR';
  return fit(isPlain ? withSign(value, 0) : value, settings, status);
}

export function minus(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value], settings, status);
  if (nan !== undefined) return nan;
  const isPlain = value.isZero && settings.rounding !== 'ROUND_FLOOR';
  return fit(withSign(value, isPlain ? 0 : opposite(value.sign)), settings, status);
}

export function absolute(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  return value.sign === 1 ? minus(value, settings, status) : plus(value, settings, status);
}

export function largestFinite({ greatest, precision }: Settings, sign: 0 | 1): DecimalValue {
  return new DecimalValue(sign, powerOfTen(precision) - 1n, greatest - precision + 1);
}

/** The nearest value above (`upward`) or below. */
export function neighbour(value: DecimalValue, upward: boolean, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value], settings, status);
  if (nan !== undefined) return nan;
  if (!value.isFinite) return (value.sign === 0) === upward ? value : largestFinite(settings, value.sign);
  const inner: Settings = { ...settings, rounding: upward ? 'ROUND_CEILING' : 'ROUND_FLOOR' };
  const ignored = { bits: 0 };
  const fitted = fit(value, inner, ignored);
  if (fitted.kind !== 'finite' || order(fitted, value) !== 0) return fitted;
  const step = new DecimalValue(upward ? 0 : 1, 1n, smallestExponent(settings) - 1);
  const made = add(value, step, inner, ignored);
  return made.isZero ? new DecimalValue(upward ? 1 : 0, 0n, smallestExponent(settings)) : made;
}

export function toward(value: DecimalValue, other: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value, other], settings, status);
  if (nan !== undefined) return nan;
  const comparison = order(value, other);
  if (comparison === 0) return withSign(value, other.sign);
  const made = neighbour(value, comparison < 0, settings, status);
  if (made.kind === 'infinite') status.bits |= bits.overflow | bits.inexact | bits.rounded;
  else if (made.adjusted < settings.least || made.isZero) {
    status.bits |= bits.underflow | bits.subnormal | bits.inexact | bits.rounded;
    if (made.isZero) status.bits |= bits.clamped;
  }
  return made;
}

/** `max`, `min` and their kin: a number is preferred to a quiet nan. */
export function pick(left: DecimalValue, right: DecimalValue, how: { isLargest: boolean; bySize: boolean }, settings: Settings, status: Status): DecimalValue {
  if (left.kind === 'quiet' && !right.isNan) return fit(right, settings, status);
  if (right.kind === 'quiet' && !left.isNan) return fit(left, settings, status);
  const nan = nanOf([left, right], settings, status);
  if (nan !== undefined) return nan;
  let comparison = (how.bySize ? orderOfSizes : order)(left, right);
  if (comparison === 0) comparison = totalOrder(left, right);
  return fit((comparison > 0) === how.isLargest ? left : right, settings, status);
}

/** The exponent of the first digit, as a decimal. */
export function logb(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value], settings, status);
  if (nan !== undefined) return nan;
  if (!value.isFinite) return infinity(0);
  if (value.isZero) {
    status.bits |= bits.divisionByZero;
    return infinity(1);
  }
  return fit(whole(BigInt(value.adjusted)), settings, status);
}

export function scaleb(value: DecimalValue, by: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value, by], settings, status);
  if (nan !== undefined) return nan;
  const limit = 2 * (settings.greatest + settings.precision);
  const steps = smallWhole(by, limit);
  if (steps === undefined) return refuse(status);
  return value.isFinite ? fit(new DecimalValue(value.sign, value.coefficient, value.exponent + steps), settings, status) : value;
}

/** A whole decimal with exponent 0 as a JS number, if its size is at most `limit`. */
function smallWhole(value: DecimalValue, limit: number): number | undefined {
  if (!value.isFinite || value.exponent !== 0 || value.coefficient > BigInt(Math.min(limit, 4e18))) return undefined;
  return value.sign === 0 ? Number(value.coefficient) : -Number(value.coefficient);
}

/** Moves the digits; `isRotated` puts those that fall out back in at the other end. */
export function move(value: DecimalValue, by: DecimalValue, isRotated: boolean, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([value, by], settings, status);
  if (nan !== undefined) return nan;
  const steps = smallWhole(by, settings.precision);
  if (steps === undefined) return refuse(status);
  if (!value.isFinite) return value;
  const { precision } = settings;
  const window = powerOfTen(precision);
  const digits = value.coefficient % window;
  const count = powerOfTen(Math.abs(steps));
  let moved = steps >= 0 ? (digits * count) % window : digits / count;
  if (isRotated) moved += steps >= 0 ? digits / powerOfTen(precision - steps) : (digits % count) * powerOfTen(precision + steps);
  return new DecimalValue(value.sign, moved, value.exponent);
}

/** Digit by digit on operands that hold only 0 and 1. */
export function logical(left: DecimalValue, right: DecimalValue, combine: (a: boolean, b: boolean) => boolean, settings: Settings, status: Status): DecimalValue {
  const [a, b] = [bitsOf(left, settings), bitsOf(right, settings)];
  if (a === undefined || b === undefined) return refuse(status);
  let digits = '';
  for (let at = 0; at < settings.precision; at++) digits += combine(a[at] === '1', b[at] === '1') ? '1' : '0';
  return new DecimalValue(0, BigInt(digits), 0);
}

function bitsOf(value: DecimalValue, { precision }: Settings): string | undefined {
  if (!value.isFinite || value.sign === 1 || value.exponent !== 0) return undefined;
  powerOfTen(precision);
  const text = value.coefficient.toString();
  return /^[01]+$/.test(text) && text.length <= precision ? text.padStart(precision, '0') : undefined;
}

export function numberClass(value: DecimalValue, settings: Settings): string {
  if (value.kind === 'signaling') return 'sNaN';
  if (value.kind === 'quiet') return 'NaN';
  const sign = value.sign === 0 ? '+' : '-';
  if (value.kind === 'infinite') return `${sign}Infinity`;
  if (value.isZero) return `${sign}Zero`;
  return `${sign}${value.adjusted < settings.least ? 'Subnormal' : 'Normal'}`;
}

export { multiply };
