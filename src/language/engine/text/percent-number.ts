// One number in `%`-formatting: the digits by type letter, and the layout shared with text.

import { intText } from '../numbers/int-text.ts';
import { requireSize } from '../runtime/raise.ts';
import type { Int } from '../runtime/values.ts';
import { lengthOf } from './format-layout.ts';
import { numberBody } from './format-float.ts';
import type { PercentConversion } from './percent-template.ts';

/** The conversion with `*` replaced by the values given. */
export interface PercentLayout extends Omit<PercentConversion, 'width' | 'precision'> {
  width: number;
  precision: number;
}

export function percentInt(value: Int, layout: PercentLayout): string {
  const { type } = layout;
  if (typeof value === 'number' && (type === 'd' || type === 'i') && layout.precision < 0) return plainInt(value, layout);
  const size = value < 0 ? -value : value;
  const base = type === 'o' ? 8 : type === 'x' || type === 'X' ? 16 : 10;
  let digits = base === 10 ? intText(size) : size.toString(base);
  if (type === 'X') digits = digits.toUpperCase();
  requireSize(layout.precision);
  if (layout.precision > digits.length) digits = digits.padStart(layout.precision, '0');
  const prefix = layout.alternate && base !== 10 ? `0${type}` : '';
  return place(layout, { sign: signOf(value < 0, layout), prefix, body: digits, isNumber: true });
}

/** The common `%d`, with or without a width. */
function plainInt(value: number, layout: PercentLayout): string {
  const sign = value < 0 ? '-' : layout.sign;
  const digits = `${value < 0 ? -value : value}`;
  const missing = layout.width - sign.length - digits.length;
  if (missing <= 0) return sign + digits;
  requireSize(layout.width);
  if (layout.alignsLeft) return sign + digits + ' '.repeat(missing);
  return layout.zeroFill ? sign + '0'.repeat(missing) + digits : ' '.repeat(missing) + sign + digits;
}

export function percentFloat(value: number, layout: PercentLayout): string {
  const isNegative = value < 0 || Object.is(value, -0);
  const size = Math.abs(value);
  requireSize(layout.precision);
  let body = size !== size ? 'nan' : size === Infinity ? 'inf' : numberBody(size, layout.type, layout.precision < 0 ? 6 : layout.precision, layout.alternate);
  if (layout.type < 'a') body = body.toUpperCase();
  return place(layout, { sign: signOf(isNegative, layout), prefix: '', body, isNumber: true });
}

export function percentText(text: string, layout: PercentLayout): string {
  const shown = layout.precision >= 0 && lengthOf(text) > layout.precision ? [...text].slice(0, layout.precision).join('') : text;
  return place(layout, { sign: '', prefix: '', body: shown, isNumber: false });
}

function signOf(isNegative: boolean, layout: PercentLayout): string {
  return isNegative ? '-' : layout.sign;
}

function place(layout: PercentLayout, parts: { sign: string; prefix: string; body: string; isNumber: boolean }): string {
  const { sign, prefix, body } = parts;
  const missing = layout.width - sign.length - prefix.length - lengthOf(body);
  if (missing <= 0) return sign + prefix + body;
  requireSize(layout.width);
  if (layout.alignsLeft) return sign + prefix + body + ' '.repeat(missing);
  if (layout.zeroFill && parts.isNumber) return sign + prefix + '0'.repeat(missing) + body;
  return ' '.repeat(missing) + sign + prefix + body;
}
