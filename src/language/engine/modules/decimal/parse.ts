// Decimals from text and from other numbers, exactly.

import { decompose } from '../../numbers/exact-decimal.ts';
import { asciiDigits, stripSpace } from '../../text/decimal-digits.ts';
import { DecimalValue, infinity, maximumDigits } from './value.ts';
import { raise } from '../../runtime/raise.ts';

const number = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:e([+-]?\d+))?$/i;
const word = /^([+-]?)(?:(inf(?:inity)?)|(s?)nan(\d*))$/i;

/** Undefined where the text is no number. */
export function parseDecimal(text: string): DecimalValue | undefined {
  const body = asciiDigits(stripSpace(text)).replaceAll('_', '');
  const found = number.exec(body);
  if (found !== null) {
    const fraction = found[3] ?? found[4] ?? '';
    const digits = (found[2] ?? '') + fraction;
    if (digits.length > maximumDigits) return raise.memoryError('');
    const exponent = Number(found[5] ?? 0) - fraction.length;
    const value = new DecimalValue(found[1] === '-' ? 1 : 0, BigInt(digits), exponent);
    // Beyond any exponent that is kept.
    return Math.abs(exponent) > 2e18 || (!value.isZero && value.adjusted >= 1e18) ? undefined : value;
  }
  const special = word.exec(body);
  if (special === null) return undefined;
  const sign = special[1] === '-' ? 1 : 0;
  return special[2] === undefined ? new DecimalValue(sign, BigInt(special[4] || 0), 0, special[3] === '' ? 'quiet' : 'signaling') : infinity(sign);
}

/** The exact value of a double. */
export function decimalOfDouble(value: number): DecimalValue {
  if (value !== value) return new DecimalValue(0, 0n, 0, 'quiet');
  const sign = value < 0 || Object.is(value, -0) ? 1 : 0;
  if (!Number.isFinite(value)) return infinity(sign);
  let { mantissa, exponent } = decompose(Math.abs(value));
  if (mantissa === 0n) return new DecimalValue(sign, 0n, 0);
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  return exponent >= 0 ? new DecimalValue(sign, mantissa << BigInt(exponent), 0) : new DecimalValue(sign, mantissa * 5n ** BigInt(-exponent), exponent);
}

/** The digits of a coefficient, one by one. */
export function digitsOf(value: DecimalValue): number[] {
  return Array.from(value.coefficient.toString(), Number);
}
