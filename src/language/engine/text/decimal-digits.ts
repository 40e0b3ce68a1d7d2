// Reading numbers from text: the white space and the decimal digits of every script that int() and float() accept.

import { decimalZeros } from './unicode-fourteen.generated.ts';
import { isDecimalPoint } from './characters.ts';

const zeros = decimalZeros.split(' ').map((zero) => Number.parseInt(zero, 36));
// oxlint-disable-next-line no-control-regex
const beyondAscii = /[^\x00-\x7f]/;

/** The value of a decimal digit of any script, or -1. */
export function decimalValue(point: number): number {
  if (point >= 48 && point <= 57) return point - 48;
  if (point < 0x660 || !isDecimalPoint(point)) return -1;
  let low = 0;
  let high = zeros.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (zeros[middle] <= point) low = middle;
    else high = middle - 1;
  }
  const digit = point - zeros[low];
  return digit < 10 ? digit : -1;
}

/** The text with every decimal digit written in ASCII; other characters stay. */
export function asciiDigits(text: string): string {
  if (!beyondAscii.test(text)) return text;
  let result = '';
  for (const character of text) {
    const digit = decimalValue(character.codePointAt(0) as number);
    result += digit < 0 ? character : String(digit);
  }
  return result;
}

const outerSpace = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;

/** The text without Python's white space at its ends. */
export function stripSpace(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (first > 32 && first < 128 && last > 32 && last < 128) return text;
  return text.replace(outerSpace, '');
}
