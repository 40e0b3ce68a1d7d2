// Puts the parts of a formatted number or text together: sign, prefix, grouped digits, rest, and the fill around them.

import { requireSize } from '../runtime/raise.ts';
import type { FormatSpec } from './format-spec.ts';

export interface NumberParts {
  isNegative: boolean;
  /** `0x` and the like. */
  prefix: string;
  /** Digits before the point; empty for inf, nan and characters. */
  digits: string;
  /** Everything after the digits. */
  rest: string;
  groupSize: number;
}

/** A number without grouping; `body` holds ASCII only. */
export function layoutPlain(isNegative: boolean, prefix: string, body: string, spec: FormatSpec): string {
  const sign = isNegative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
  const missing = spec.width - sign.length - prefix.length - body.length;
  if (missing <= 0) return sign + prefix + body;
  requireSize(spec.width);
  if (spec.align === '=') return sign + prefix + spec.fill.repeat(missing) + body;
  return pad(sign + prefix + body, missing, spec.align ?? '>', spec.fill);
}

export function layoutNumber(parts: NumberParts, spec: FormatSpec): string {
  const sign = parts.isNegative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
  const lead = sign + parts.prefix;
  let { digits } = parts;
  requireSize(spec.width);
  if (spec.grouping !== undefined && digits !== '') {
    const isZeroPadded = spec.fill === '0' && spec.align === '=';
    const minimum = isZeroPadded ? spec.width - lead.length - lengthOf(parts.rest) : 0;
    digits = group(digits, spec.grouping, parts.groupSize, minimum);
  }
  const body = digits + parts.rest;
  const missing = spec.width - lead.length - lengthOf(body);
  if (missing <= 0) return lead + body;
  if (spec.align === '=') return lead + spec.fill.repeat(missing) + body;
  return pad(lead + body, missing, spec.align ?? '>', spec.fill);
}

/** `align` is anything but `=`. */
export function pad(text: string, missing: number, align: string, fill: string): string {
  if (align === '<') return text + fill.repeat(missing);
  if (align === '>') return fill.repeat(missing) + text;
  const left = missing >> 1;
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** Length in code points of text that seldom has any beyond the basic plane. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    if ((text.codePointAt(index) as number) > 0xffff) {
      length--;
      index++;
    }
  }
  return length;
}

// Separators between groups from the right, with zeros in front until the width is reached.
function group(digits: string, separator: string, size: number, minimum: number): string {
  let count = digits.length;
  while (count + Math.floor((count - 1) / size) < minimum) count++;
  const padded = digits.padStart(count, '0');
  const first = count % size || size;
  let result = padded.slice(0, first);
  for (let index = first; index < count; index += size) result += separator + padded.slice(index, index + size);
  return result;
}
