// Decimals as text: str(), to_eng_string() and format().

import { raise, requireSize } from '../../runtime/raise.ts';
import { layoutNumber, pad } from '../../text/format-layout.ts';
import type { FormatSpec } from '../../text/format-spec.ts';
import { readFormatSpec } from '../../text/format-spec.ts';
import { roundAway } from './settings.ts';
import type { Rounding } from './settings.ts';
import { DecimalValue, powerOfTen } from './value.ts';

/** Infinity and not-a-number without their sign; undefined for finite values. */
function specialText(value: DecimalValue): string | undefined {
  if (value.isFinite) return undefined;
  if (value.kind === 'infinite') return 'Infinity';
  return `${value.kind === 'signaling' ? 's' : ''}NaN${value.coefficient === 0n ? '' : value.coefficient}`;
}

export function decimalText(value: DecimalValue, capitals: boolean, isEngineering = false): string {
  const sign = value.sign === 1 ? '-' : '';
  const special = specialText(value);
  if (special !== undefined) return sign + special;
  const digits = value.coefficient.toString();
  const left = value.exponent + digits.length;
  let point = left;
  if (value.exponent > 0 || left <= -6) {
    if (!isEngineering) point = 1;
    else if (value.isZero) point = modulo(left + 1, 3) - 1;
    else point = modulo(left - 1, 3) + 1;
  }
  return sign + placed(digits, point) + exponentPart(left - point, capitals);
}

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}

function exponentPart(exponent: number, capitals: boolean): string {
  return exponent === 0 ? '' : `${capitals ? 'E' : 'e'}${exponent < 0 ? '-' : '+'}${wholeText(Math.abs(exponent))}`;
}

function wholeText(value: number): string {
  return value > 1e20 ? BigInt(value).toString() : `${value}`;
}

/** Digits with a point after the first `point` of them. */
function placed(digits: string, point: number): string {
  if (point <= 0) {
    requireSize(-point);
    return `0.${'0'.repeat(-point)}${digits}`;
  }
  if (point >= digits.length) {
    requireSize(point);
    return digits + '0'.repeat(point - digits.length);
  }
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

export function formatDecimal(value: DecimalValue, specText: string, options: { rounding: Rounding; capitals: boolean }): string {
  let spec: FormatSpec;
  try {
    spec = readFormatSpec(specText, 'Decimal');
  } catch {
    return raise.valueError('invalid format string');
  }
  const { type } = spec;
  if (type !== '' && !'eEfFgGn%'.includes(type)) return raise.valueError('invalid format string');
  if (spec.alternate || (type === 'n' && spec.grouping !== undefined) || spec.grouping === '_' || spec.precision > 2147483647) return raise.valueError('invalid format string');
  const aligned = { ...spec, align: spec.align ?? '>' } as FormatSpec;
  const isCapital = type === 'E' || type === 'F' || type === 'G' || (type === '' && options.capitals);
  const special = specialText(value);
  if (special !== undefined) {
    const sign = value.sign === 1 ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
    const body = sign + special + (type === '%' ? '%' : '');
    const isZeroPadded = spec.fill === '0' && spec.align === '=';
    const missing = spec.width - body.length;
    if (missing <= 0) return body;
    requireSize(spec.width);
    return aligned.align === '=' && !isZeroPadded ? sign + spec.fill.repeat(missing) + body.slice(sign.length) : pad(body, missing, isZeroPadded ? '>' : (aligned.align as string), isZeroPadded ? ' ' : spec.fill);
  }
  requireSize(spec.precision);
  const shown = rounded(type === '%' ? new DecimalValue(value.sign, value.coefficient, value.exponent + 2) : value, spec, options.rounding);
  const body = bodyOf(shown, spec, isCapital) + (type === '%' ? '%' : '');
  const isNegative = shown.sign === 1 && !(spec.noNegativeZero && shown.isZero);
  const end = /[^0-9]/.exec(body)?.index ?? body.length;
  return layoutNumber({ isNegative, prefix: '', digits: body.slice(0, end), rest: body.slice(end), groupSize: 3 }, aligned);
}

function rounded(value: DecimalValue, { type, precision }: FormatSpec, rounding: Rounding): DecimalValue {
  const letter = type.toLowerCase();
  if (letter === 'f' || letter === '%') {
    if (precision >= 0) return withExponent(value, -precision, rounding);
    return value.exponent > 0 ? withExponent(value, 0, rounding) : value;
  }
  if (precision < 0) return value;
  const count = letter === 'e' ? precision + 1 : Math.max(precision, 1);
  if (letter !== 'e' && value.digits <= count) return value;
  if (value.isZero) return letter === 'e' ? value : new DecimalValue(value.sign, 0n, value.exponent + value.digits - count);
  const made = withExponent(value, value.adjusted - count + 1, rounding);
  return made.digits > count ? withExponent(made, made.exponent + 1, rounding) : made;
}

export function withExponent(value: DecimalValue, exponent: number, rounding: Rounding): DecimalValue {
  if (value.isZero) return new DecimalValue(value.sign, 0n, exponent);
  const drop = exponent - value.exponent;
  if (drop <= 0) return new DecimalValue(value.sign, value.coefficient * powerOfTen(-drop), exponent);
  const made = drop > value.digits + 1 ? roundAway(1n, 2, value.sign, rounding) : roundAway(value.coefficient, drop, value.sign, rounding);
  return new DecimalValue(value.sign, made.coefficient, exponent);
}

function bodyOf(value: DecimalValue, { type, precision }: FormatSpec, isCapital: boolean): string {
  const digits = value.coefficient.toString();
  const left = value.exponent + digits.length;
  const letter = type.toLowerCase();
  let point = left;
  if (letter === 'e') point = value.isZero && precision >= 0 ? 1 - precision : 1;
  else if (letter !== 'f' && letter !== '%' && (value.exponent > 0 || left <= -6)) point = 1;
  const exponent = left - point;
  const shown = letter === 'e' || point !== left ? `${isCapital ? 'E' : 'e'}${exponent < 0 ? '-' : '+'}${wholeText(Math.abs(exponent))}` : '';
  return placed(digits, point) + shown;
}
