// repr() and ascii() of str, repr() of bytes: the choice of quotes, escapes, and what counts as printable.

import { isPrintablePoint } from './characters.ts';

const needsNoEscape = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;

export function reprText(text: string): string {
  if (needsNoEscape.test(text)) return `'${text}'`;
  return quoteWith(text, isPrintablePoint);
}

export function asciiText(text: string): string {
  if (needsNoEscape.test(text)) return `'${text}'`;
  return quoteWith(text, (point) => point >= 32 && point < 127);
}

/** ascii() of any value: its repr with everything beyond ASCII escaped. */
export function escapeBeyondAscii(text: string): string {
  let result = '';
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    result += point < 128 ? character : escapePoint(point);
  }
  return result;
}

export function reprBytes(bytes: Uint8Array): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let result = '';
  for (const byte of bytes) {
    if (byte === quote.charCodeAt(0) || byte === 92) result += `\\${String.fromCharCode(byte)}`;
    else if (byte >= 32 && byte < 127) result += String.fromCharCode(byte);
    else result += shortEscapes.get(byte) ?? hexEscape('x', byte, 2);
  }
  return `b${quote}${result}${quote}`;
}

/** repr() of a bytearray without its name: single quotes are escaped whatever stands around. */
export function reprByteArray(bytes: Uint8Array): string {
  const plain = reprBytes(bytes);
  return plain.startsWith('b"') ? plain.replaceAll("'", "\\'") : plain;
}

/** `\xe9`, `\u20ac`, `\U0001f600`. */
export function escapePoint(point: number): string {
  if (point < 0x100) return hexEscape('x', point, 2);
  return point < 0x10000 ? hexEscape('u', point, 4) : hexEscape('U', point, 8);
}

const shortEscapes = new Map([[9, '\\t'], [10, '\\n'], [13, '\\r']]);

function quoteWith(text: string, isPlain: (point: number) => boolean): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let result = '';
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (character === quote || point === 92) result += `\\${character}`;
    else if (isPlain(point)) result += character;
    else result += shortEscapes.get(point) ?? escapePoint(point);
  }
  return quote + result + quote;
}

function hexEscape(letter: string, value: number, digits: number): string {
  return `\\${letter}${value.toString(16).padStart(digits, '0')}`;
}
