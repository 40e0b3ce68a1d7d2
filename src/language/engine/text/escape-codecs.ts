// The codecs unicode_escape and raw_unicode_escape.

import { decodeProblem } from './decode-problem.ts';
import { latinBytes } from './latin-text.ts';
import { escapePoint } from './repr.ts';

type EscapeCodec = 'unicode-escape' | 'raw-unicode-escape';

const letters: Record<number, string> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };

export function encodeEscapes(text: string, codec: EscapeCodec): Uint8Array {
  let result = '';
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (codec === 'raw-unicode-escape') result += point < 256 ? character : escapePoint(point);
    else if (letters[point] !== undefined) result += letters[point];
    else result += point >= 32 && point < 127 ? character : escapePoint(point);
  }
  return latinBytes(result);
}

const plain: Record<string, string> = { '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\n': '' };
const sizes: Record<string, number> = { x: 2, u: 4, U: 8 };

export function decodeEscapes(bytes: Uint8Array, codec: EscapeCodec, errors: string): string {
  let result = '';
  for (let at = 0; at < bytes.length;) {
    const start = at;
    const character = String.fromCharCode(bytes[at++]);
    if (character !== '\\') {
      result += character;
      continue;
    }
    const letter = at < bytes.length ? String.fromCharCode(bytes[at]) : '';
    const isRaw = codec === 'raw-unicode-escape';
    const size = isRaw && letter === 'x' ? undefined : sizes[letter];
    if (size === undefined && isRaw) {
      result += character + letter;
      at++;
    } else if (size === undefined) {
      const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at, at + 3)));
      if (letter === '') result += decodeProblem({ codec: 'unicodeescape', bytes, start, end: bytes.length, reason: '\\ at end of string', errors });
      else if (octal !== null) result += String.fromCharCode(Number.parseInt(octal[0], 8));
      else result += plain[letter] ?? character + letter;
      at += octal?.[0].length ?? 1;
    } else {
      const digits = /^[0-9a-fA-F]*/.exec(String.fromCharCode(...bytes.subarray(at + 1, at + 1 + size)))?.[0] ?? '';
      const point = Number.parseInt(digits, 16);
      at += 1 + digits.length;
      if (digits.length < size) result += decodeProblem({ codec: isRaw ? 'rawunicodeescape' : 'unicodeescape', bytes, start, end: at, reason: `truncated \\${letter === 'x' ? 'xXX' : letter === 'u' ? 'uXXXX' : 'UXXXXXXXX'} escape`, errors });
      else if (point > 0x10ffff) result += decodeProblem({ codec: isRaw ? 'rawunicodeescape' : 'unicodeescape', bytes, start, end: at, reason: isRaw ? '\\Uxxxxxxxx out of range' : 'illegal Unicode character', errors });
      else result += String.fromCodePoint(point);
    }
  }
  return result;
}
