// format() of an int.

import { intText } from '../numbers/int-text.ts';
import { toDouble } from '../numbers/int.ts';
import { raise } from '../runtime/raise.ts';
import type { Int } from '../runtime/values.ts';
import { formatFloatBySpec } from './format-float.ts';
import { layoutNumber, layoutPlain } from './format-layout.ts';
import { type FormatSpec, readFormatSpec, refuseType } from './format-spec.ts';

const floatTypes = 'eEfFgG%';
const bases = new Map([['b', 2], ['o', 8], ['x', 16], ['X', 16]]);

/** `typeName` is `int`, `bool` or the name of a subclass. */
export function formatInt(value: Int, specText: string, typeName = 'int'): string {
  if (specText === '' || specText === 'd') return intText(value);
  const spec = readFormatSpec(specText, typeName);
  const { type } = spec;
  if (type !== '' && floatTypes.includes(type)) return formatFloatBySpec(toDouble(value), spec, typeName);
  if (type !== '' && !'bcdnoxX'.includes(type)) return refuseType(type, typeName);
  if (spec.precision >= 0) return raise.valueError('Precision not allowed in integer format specifier');
  if (spec.noNegativeZero) return raise.valueError('Negative zero coercion (z) not allowed in integer format specifier');
  if (type === 'c') return formatCharacter(value, spec);
  const base = bases.get(type);
  const isNegative = value < 0;
  const size = isNegative ? -value : value;
  let digits = base === undefined ? intText(size) : size.toString(base);
  if (type === 'X') digits = digits.toUpperCase();
  const prefix = spec.alternate && base !== undefined ? `0${type}` : '';
  if (spec.grouping === undefined) return layoutPlain(isNegative, prefix, digits, spec);
  return layoutNumber({ isNegative, prefix, digits, rest: '', groupSize: base === undefined ? 3 : 4 }, spec);
}

function formatCharacter(value: Int, spec: FormatSpec): string {
  if (spec.sign !== undefined) return raise.valueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) return raise.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) !== value) return raise.overflowError('Python int too large to convert to C long');
  if (value < 0 || value > 0x10ffff) return raise.overflowError('%c arg not in range(0x110000)');
  return layoutNumber({ isNegative: false, prefix: '', digits: '', rest: String.fromCodePoint(Number(value)), groupSize: 3 }, spec);
}
