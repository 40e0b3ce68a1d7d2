// int(text, base): white space, signs, prefixes, underscores and any script's decimal digits, with CPython's errors.

import { raise } from '../runtime/raise.ts';
import { asciiDigits, stripSpace } from '../text/decimal-digits.ts';
import { digitLimit } from './int-text.ts';
import { largestSafe } from './int.ts';
import { intValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';

/** `shown` is the repr of the argument, made only when it is needed for an error. */
export function parseInteger(text: string, base: number, shown: () => string): Int {
  if (base === 10 && text.length < 16) {
    const quick = plainDecimal(text);
    if (quick !== undefined) return quick;
  }
  const body = asciiDigits(stripSpace(text));
  const isNegative = body.startsWith('-');
  let digits = isNegative || body.startsWith('+') ? body.slice(1) : body;
  let radix = base;
  const prefix = /^0([xXoObB])/.exec(digits);
  const prefixBase = prefix === null ? 0 : { x: 16, o: 8, b: 2 }[prefix[1].toLowerCase() as 'x' | 'o' | 'b'];
  if (prefixBase !== 0 && (base === 0 || base === prefixBase)) {
    radix = prefixBase;
    digits = digits.slice(2);
    if (digits.startsWith('_')) digits = digits.slice(1);
  } else if (base === 0) {
    radix = 10;
    // `010` reads as octal in C, so Python asks for a choice; `000` is fine.
    if (/^0[0_]*[1-9]/.test(digits)) refuse(base, shown);
  }
  if (!/^[0-9a-z]+(?:_[0-9a-z]+)*$/i.test(digits)) refuse(base, shown);
  const clean = digits.replaceAll('_', '');
  const highest = digitsPattern(radix);
  if (!highest.test(clean)) refuse(base, shown);
  const isPowerOfTwo = (radix & (radix - 1)) === 0;
  if (!isPowerOfTwo && clean.length > digitLimit) refuseLength(clean.length);
  const size = toInt(clean, radix);
  return isNegative ? (typeof size === 'number' ? 0 - size : -size) : size;
}

function plainDecimal(text: string): number | undefined {
  let value = 0;
  if (text.length === 0) return undefined;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function digitsPattern(radix: number): RegExp {
  if (radix <= 10) return new RegExp(`^[0-${radix - 1}]+$`);
  const last = String.fromCharCode(86 + radix);
  return new RegExp(`^[0-9a-${last}]+$`, 'i');
}

function toInt(digits: string, radix: number): Int {
  const quick = Number.parseInt(digits, radix);
  if (quick <= largestSafe) return quick;
  if (radix === 10) return intValue(BigInt(digits));
  if (radix === 16) return intValue(BigInt(`0x${digits}`));
  if (radix === 8) return intValue(BigInt(`0o${digits}`));
  if (radix === 2) return intValue(BigInt(`0b${digits}`));
  return intValue(bigFromDigits(digits, radix));
}

// Halving keeps the multiplications balanced, so long texts stay far below quadratic time.
function bigFromDigits(digits: string, radix: number): bigint {
  if (digits.length <= 9) return BigInt(Number.parseInt(digits, radix));
  const half = digits.length >> 1;
  const low = digits.slice(half);
  return bigFromDigits(digits.slice(0, half), radix) * BigInt(radix) ** BigInt(low.length) + bigFromDigits(low, radix);
}

function refuse(base: number, shown: () => string): never {
  return raise.valueError(`invalid literal for int() with base ${base}: ${shown().slice(0, 200)}`);
}

function refuseLength(digits: number): never {
  return raise.valueError(`Exceeds the limit (${digitLimit} digits) for integer string conversion: value has ${digits} digits; use sys.set_int_max_str_digits() to increase the limit`,
  );
}
