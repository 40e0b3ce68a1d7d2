// format() of a complex number: both parts by the same letter, laid out as one.

import { floatText } from '../numbers/float-text.ts';
import { raise, requireSize } from '../runtime/raise.ts';
import { numberBody } from './format-float.ts';
import { layoutNumber, pad } from './format-layout.ts';
import { type FormatSpec, readFormatSpec, refuseType } from './format-spec.ts';

export function formatComplex(real: number, imaginary: number, specText: string): string {
  const spec = readFormatSpec(specText, 'complex');
  if (spec.type !== '' && !'eEfFgGn'.includes(spec.type)) return refuseType(spec.type, 'complex');
  if (spec.fill === '0' && spec.align === '=') return raise.valueError('Zero padding is not allowed in complex format specifier');
  if (spec.align === '=') return raise.valueError("'=' alignment flag is not allowed in complex format specifier");
  requireSize(spec.width);
  requireSize(spec.precision);
  const isPlain = spec.type === '';
  const skipsReal = isPlain && real === 0 && !Object.is(real, -0);
  const second = part(imaginary, skipsReal ? spec : { ...spec, sign: '+' });
  const body = skipsReal ? `${second}j` : `${part(real, spec)}${second}j`;
  const shown = isPlain && !skipsReal ? `(${body})` : body;
  return spec.width > shown.length ? pad(shown, spec.width - shown.length, spec.align ?? '>', spec.fill) : shown;
}

function part(value: number, spec: FormatSpec): string {
  const size = Math.abs(value);
  let digits: string;
  if (size !== size) digits = 'nan';
  else if (size === Infinity) digits = 'inf';
  else if (spec.type === '') digits = spec.precision < 0 ? floatText(size).replace(/\.0$/, '') : numberBody(size, 'g', spec.precision, spec.alternate);
  else digits = numberBody(size, spec.type, spec.precision, spec.alternate);
  if (spec.type === 'E' || spec.type === 'F' || spec.type === 'G') digits = digits.toUpperCase();
  const end = /[^0-9]/.exec(digits)?.index ?? digits.length;
  return layoutNumber({ isNegative: value < 0 || Object.is(value, -0), prefix: '', digits: digits.slice(0, end), rest: digits.slice(end), groupSize: 3 }, { ...spec, width: -1, align: undefined });
}
