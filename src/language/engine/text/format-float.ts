// format() of a float: correctly rounded for every precision.

import { fixedText, significantDigits } from '../numbers/exact-decimal.ts';
import { exponentText, floatText } from '../numbers/float-text.ts';
import { raise, requireSize } from '../runtime/raise.ts';
import { layoutNumber, layoutPlain } from './format-layout.ts';
import { type FormatSpec, readFormatSpec, refuseType } from './format-spec.ts';

export function formatFloat(value: number, specText: string, typeName = 'float'): string {
  if (specText === '') return floatText(value);
  return formatFloatBySpec(value, readFormatSpec(specText, typeName), typeName);
}

/** Also for ints formatted with a float type. */
export function formatFloatBySpec(value: number, spec: FormatSpec, typeName: string): string {
  // C uses the zero character for "no type", so a program may write it.
  const type = spec.type === '\0' ? '' : spec.type;
  if (type !== '' && !'eEfFgGn%'.includes(type)) return refuseType(type, typeName);
  if (spec.precision > 2147483647) return raise.valueError('precision too big');
  requireSize(spec.precision);
  let isNegative = value < 0 || Object.is(value, -0);
  const shown = type === '%' ? value * 100 : value;
  const isCapital = type === 'E' || type === 'F' || type === 'G';
  if (!Number.isFinite(shown)) {
    const word = (shown !== shown ? 'nan' : 'inf') + (type === '%' ? '%' : '');
    return layoutNumber({ isNegative: shown < 0, prefix: '', digits: '', rest: isCapital ? word.toUpperCase() : word, groupSize: 3 }, spec);
  }
  let body = numberBody(Math.abs(shown), type, spec.precision, spec.alternate);
  if (isCapital) body = body.toUpperCase();
  if (spec.noNegativeZero && isNegative && !/[1-9]/.test(body.split(/e/i)[0])) isNegative = false;
  if (type === '%') body += '%';
  if (spec.grouping === undefined) return layoutPlain(isNegative, '', body, spec);
  const end = /[^0-9]/.exec(body)?.index ?? body.length;
  return layoutNumber({ isNegative, prefix: '', digits: body.slice(0, end), rest: body.slice(end), groupSize: 3 }, spec);
}

/** The digits of a finite number >= 0 for one type letter; `precision` -1 means the type's own. */
export function numberBody(size: number, type: string, precision: number, isAlternate: boolean): string {
  switch (type) {
    case 'f': case 'F': case '%': return fixedBody(size, precision < 0 ? 6 : precision, isAlternate);
    case 'e': case 'E': return scientificBody(size, precision < 0 ? 6 : precision, isAlternate);
    case 'g': case 'G': case 'n': return generalBody(size, { precision: precision < 0 ? 6 : precision, isAlternate, keepsPoint: false });
    default: return precision < 0 ? shortestBody(size, isAlternate) : generalBody(size, { precision, isAlternate, keepsPoint: true });
  }
}

function fixedBody(size: number, precision: number, isAlternate: boolean): string {
  const text = fixedText(size, precision);
  return isAlternate && precision === 0 ? `${text}.` : text;
}

function scientificBody(size: number, precision: number, isAlternate: boolean): string {
  const { digits, exponent } = significantDigits(size, precision + 1);
  if (precision === 0 && !isAlternate) return `${digits}e${exponentText(exponent)}`;
  return `${digits[0]}.${digits.slice(1)}e${exponentText(exponent)}`;
}

// `keepsPoint` is the format without a type letter: like `g`, but a result without exponent keeps a point.
function generalBody(size: number, options: { precision: number; isAlternate: boolean; keepsPoint: boolean }): string {
  const count = Math.max(options.precision, 1);
  const { digits, exponent } = significantDigits(size, count);
  const kept = options.isAlternate ? digits : digits.replace(/0+$/, '').padEnd(1, '0');
  const limit = options.keepsPoint ? count - 1 : count;
  if (exponent < -4 || exponent >= limit) {
    const point = kept.length > 1 || options.isAlternate ? '.' : '';
    return `${kept[0]}${point}${kept.slice(1)}e${exponentText(exponent)}`;
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${kept}`;
  const whole = kept.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = kept.slice(exponent + 1);
  if (fraction !== '') return `${whole}.${fraction}`;
  if (options.keepsPoint) return `${whole}.0`;
  return options.isAlternate ? `${whole}.` : whole;
}

function shortestBody(size: number, isAlternate: boolean): string {
  const text = floatText(size);
  return isAlternate && !text.includes('.') ? text.replace('e', '.e') : text;
}
