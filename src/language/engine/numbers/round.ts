// round(): half to even for ints and floats, with digits on either side of the point.

import { maximumIntBits, raise } from '../runtime/raise.ts';
import { moduloBig } from './arithmetic.ts';
import { fixedText, roundedScaled } from './exact-decimal.ts';
import { truncate } from './int.ts';
import { intValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';

/** round(value) of a float: the nearest int, ties to the even one. */
export function roundToInt(value: number): Int {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest === 0.5) return truncate(floor % 2 === 0 ? floor : floor + 1);
  return truncate(rest > 0.5 ? floor + 1 : floor);
}

/** round(value, digits) of a float. */
export function roundFloat(value: number, digits: Int): number {
  if (!Number.isFinite(value) || value === 0 || digits > 323) return value;
  if (digits < -308) return 0 * value;
  const places = Number(digits);
  const rounded = places >= 0 ? Number(fixedText(value, places)) : Number(`${roundedScaled(Math.abs(value), places)}e${-places}`);
  if (rounded === Infinity) return raise.overflowError('rounded value too large to represent');
  return value < 0 ? -rounded : rounded;
}

/** round(value, digits) of an int: only negative digits change it. */
export function roundInt(value: Int, digits: Int): Int {
  if (digits >= 0) return value;
  // A power of ten this large is beyond every int we hold, so the answer is 0.
  if (-Number(digits) > maximumIntBits) return 0;
  const power = 10n ** BigInt(-Number(digits));
  const big = BigInt(value);
  const rest = moduloBig(big, power);
  const lower = big - rest;
  const twice = rest * 2n;
  const goesUp = twice > power || (twice === power && moduloBig(lower / power, 2n) === 1n);
  return intValue(goesUp ? lower + power : lower);
}
