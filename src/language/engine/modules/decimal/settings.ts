// What decimal operations are told: precision, rounding and the range of exponents; and what they report back.

import { bits } from './signals.ts';
import { DecimalValue, digitCount, infinity, powerOfTen, quietNan } from './value.ts';

export const roundings = ['ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP'] as const;
export type Rounding = (typeof roundings)[number];

export interface Settings {
  precision: number;
  rounding: Rounding;
  /** Emin and Emax. */
  least: number;
  greatest: number;
  clamp: number;
}

/** Collects the conditions met by one operation. */
export interface Status {
  bits: number;
}

/** One above the largest exponent of CPython, which a double cannot hold. */
export const largestExponent = 1e18;
/** Settings that change nothing about ordinary numbers. */
export const widest: Settings = { precision: largestExponent, rounding: 'ROUND_HALF_EVEN', least: -largestExponent, greatest: largestExponent, clamp: 0 };

export function smallestExponent({ least, precision }: Settings): number {
  return least - precision + 1;
}

function topExponent({ greatest, precision }: Settings): number {
  return greatest - precision + 1;
}

/** Drops the last `drop` digits by a way of rounding. `isExact` is false where anything but zeros went. */
export function roundAway(coefficient: bigint, drop: number, sign: 0 | 1, rounding: Rounding): { coefficient: bigint; isExact: boolean } {
  // Far more digits than there are: all of them go.
  const unit = powerOfTen(Math.min(drop, 2_000_000));
  const kept = coefficient / unit;
  const rest = coefficient - kept * unit;
  if (rest === 0n) return { coefficient: kept, isExact: true };
  return { coefficient: goesUp(kept, rest * 2n, unit, sign, rounding) ? kept + 1n : kept, isExact: false };
}

function goesUp(kept: bigint, twice: bigint, unit: bigint, sign: 0 | 1, rounding: Rounding): boolean {
  switch (rounding) {
    case 'ROUND_UP': return true;
    case 'ROUND_DOWN': return false;
    case 'ROUND_CEILING': return sign === 0;
    case 'ROUND_FLOOR': return sign === 1;
    case 'ROUND_HALF_UP': return twice >= unit;
    case 'ROUND_HALF_DOWN': return twice > unit;
    case 'ROUND_HALF_EVEN': return twice > unit || (twice === unit && (kept & 1n) === 1n);
    default: return kept % 5n === 0n;
  }
}

/** Makes an exact result fit the settings: rounding, overflow, underflow, clamping. */
export function fit(value: DecimalValue, settings: Settings, status: Status): DecimalValue {
  if (value.kind === 'infinite') return value;
  if (value.kind !== 'finite') return fitPayload(value, settings);
  const { sign } = value;
  const lowest = smallestExponent(settings);
  const top = topExponent(settings);
  if (value.coefficient === 0n) {
    const highest = settings.clamp === 0 ? settings.greatest : top;
    const exponent = Math.min(Math.max(value.exponent, lowest), highest);
    if (exponent === value.exponent) return value;
    status.bits |= bits.clamped;
    return new DecimalValue(sign, 0n, exponent);
  }
  if (value.adjusted > settings.greatest) return overflow(sign, settings, status);
  const isSubnormal = value.adjusted < settings.least;
  if (isSubnormal) status.bits |= bits.subnormal;
  const wanted = Math.max(value.exponent + value.digits - settings.precision, lowest);
  let { coefficient, exponent } = value;
  if (exponent < wanted) {
    const all = value.digits;
    const rounded = wanted - exponent > all + 1 ? roundAway(1n, 2, sign, settings.rounding) : roundAway(coefficient, wanted - exponent, sign, settings.rounding);
    status.bits |= bits.rounded;
    if (!rounded.isExact) {
      status.bits |= bits.inexact;
      if (isSubnormal) status.bits |= bits.underflow;
    }
    ({ coefficient } = rounded);
    exponent = wanted;
    // Rounding up 999 gives one digit more.
    if (digitCount(coefficient) > settings.precision) {
      coefficient /= 10n;
      exponent++;
    }
    if (coefficient === 0n) status.bits |= bits.clamped;
    const made = new DecimalValue(sign, coefficient, exponent);
    if (coefficient !== 0n && made.adjusted > settings.greatest) return overflow(sign, settings, status);
    return settings.clamp === 1 && exponent > top ? fold(made, top, status) : made;
  }
  return settings.clamp === 1 && exponent > top ? fold(value, top, status) : value;
}

function fold(value: DecimalValue, top: number, status: Status): DecimalValue {
  status.bits |= bits.clamped;
  return new DecimalValue(value.sign, value.coefficient * powerOfTen(value.exponent - top), top);
}

function overflow(sign: 0 | 1, settings: Settings, status: Status): DecimalValue {
  status.bits |= bits.overflow | bits.inexact | bits.rounded;
  const { rounding } = settings;
  const staysFinite = rounding === 'ROUND_DOWN' || rounding === 'ROUND_05UP' || (rounding === 'ROUND_CEILING' && sign === 1) || (rounding === 'ROUND_FLOOR' && sign === 0);
  return staysFinite ? new DecimalValue(sign, powerOfTen(settings.precision) - 1n, topExponent(settings)) : infinity(sign);
}

function fitPayload(value: DecimalValue, { precision, clamp }: Settings): DecimalValue {
  const most = precision - clamp;
  return value.coefficient !== 0n && value.digits > most ? new DecimalValue(value.sign, value.coefficient % powerOfTen(most), 0, value.kind) : value;
}

/** The answer where an operand is not a number; undefined where none is. A signaling one reports. */
export function nanOf(operands: readonly DecimalValue[], settings: Settings, status: Status): DecimalValue | undefined {
  const first = operands.find(({ kind }) => kind === 'signaling') ?? operands.find(({ kind }) => kind === 'quiet');
  if (first === undefined) return undefined;
  if (first.kind === 'signaling') status.bits |= bits.invalidOperation;
  return fitPayload(new DecimalValue(first.sign, first.coefficient, 0, 'quiet'), settings);
}

/** Reports a condition of the InvalidOperation family. */
export function refuse(status: Status, bit: number = bits.invalidOperation): DecimalValue {
  status.bits |= bit;
  return quietNan;
}
