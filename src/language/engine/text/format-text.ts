// format() of a str.

import { raise, requireSize } from '../runtime/raise.ts';
import { lengthOf, pad } from './format-layout.ts';
import { readFormatSpec, refuseType } from './format-spec.ts';

export function formatText(text: string, specText: string): string {
  if (specText === '') return text;
  const spec = readFormatSpec(specText, 'str');
  if (spec.type !== '' && spec.type !== 's') return refuseType(spec.type, 'str');
  if (spec.sign === ' ') return raise.valueError('Space not allowed in string format specifier');
  if (spec.sign !== undefined) return raise.valueError('Sign not allowed in string format specifier');
  if (spec.noNegativeZero) return raise.valueError('Negative zero coercion (z) not allowed in string format specifier');
  if (spec.alternate) return raise.valueError('Alternate form (#) not allowed in string format specifier');
  if (spec.align === '=') return raise.valueError("'=' alignment not allowed in string format specifier");
  requireSize(spec.width);
  let shown = text;
  let length = lengthOf(text);
  if (spec.precision >= 0 && spec.precision < length) {
    shown = length === text.length ? text.slice(0, spec.precision) : [...text].slice(0, spec.precision).join('');
    length = spec.precision;
  }
  return spec.width > length ? pad(shown, spec.width - length, spec.align ?? '<', spec.fill) : shown;
}
