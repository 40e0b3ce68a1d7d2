// float.hex() and float.fromhex(): the exact bits of a float as hexadecimal text.

import { raise } from '../runtime/raise.ts';
import { quotientToDouble } from './true-divide.ts';
import { bitLength } from './int.ts';
import { decompose } from './exact-decimal.ts';

export function floatHex(value: number): string {
  if (value !== value) return 'nan';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const size = Math.abs(value);
  if (size === Infinity) return `${sign}inf`;
  if (size === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = decompose(size);
  const isNormal = mantissa >> 52n === 1n;
  const fraction = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const power = exponent + 52;
  return `${sign}0x${isNormal ? 1 : 0}.${fraction}p${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}

const hexPattern = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i;
const wordPattern = /^([+-]?)(inf(?:inity)?|nan)$/i;

export function floatFromHex(text: string): number {
  const body = text.replace(/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g, '');
  const word = wordPattern.exec(body);
  if (word !== null) {
    if (word[2].toLowerCase() === 'nan') return Number.NaN;
    return word[1] === '-' ? -Infinity : Infinity;
  }
  const match = hexPattern.exec(body);
  if (match === null || (match[2] === '' && (match[3] ?? '') === '')) {
    return raise.valueError('invalid hexadecimal floating-point string');
  }
  const fraction = match[3] ?? '';
  const mantissa = BigInt(`0x${match[2]}${fraction}`);
  const size = mantissa === 0n ? 0 : scaled(mantissa, Number(match[4] ?? '0') - 4 * fraction.length);
  if (size === Infinity) return raise.overflowError('hexadecimal value too large to represent as a float');
  return match[1] === '-' ? -size : size;
}

function scaled(mantissa: bigint, exponent: number): number {
  const top = bitLength(mantissa) + exponent;
  if (top > 1030) return Infinity;
  if (top < -1100) return 0;
  return exponent >= 0 ? quotientToDouble(mantissa << BigInt(exponent), 1n) : quotientToDouble(mantissa, 1n << BigInt(-exponent));
}
