// str.encode and bytes.decode: UTF-8, UTF-16, UTF-32, ASCII, Latin-1, code pages and escapes, with Python's error
// handlers and texts.

import type { Codec } from './codec-names.ts';
import { tableOf } from './code-tables.ts';
import { decodeProblem } from './decode-problem.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { encodeRuns } from './encode-problem.ts';
import { decodeEscapes, encodeEscapes } from './escape-codecs.ts';
import { latinBytes, latinText } from './latin-text.ts';

export type { Codec } from './codec-names.ts';
export { codecOf } from './codec-names.ts';

export function encodeText(text: string, codec: Codec, errors: string): Uint8Array {
  if (codec === 'utf-8') return encodeUtf8(text, errors);
  if (codec === 'ascii' || codec === 'latin-1') return encodeSingle(text, codec === 'ascii' ? 0x80 : 0x100, codec, errors);
  if (codec === 'utf-8-sig') return Uint8Array.from([0xef, 0xbb, 0xbf, ...encodeUtf8(text, errors)]);
  if (codec === 'unicode-escape' || codec === 'raw-unicode-escape') return encodeEscapes(text, codec);
  return codec.startsWith('utf') ? encodeUnits(text, codec, errors) : encodeByTable(text, codec, errors);
}

export function decodeBytes(bytes: Uint8Array, codec: Codec, errors: string): string {
  if (codec === 'utf-8') return decodeUtf8(bytes, errors);
  if (codec === 'ascii') return decodeAscii(bytes, errors);
  if (codec === 'latin-1') return latinText(bytes);
  if (codec === 'utf-8-sig') return decodeUtf8(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes, errors);
  if (codec === 'unicode-escape' || codec === 'raw-unicode-escape') return decodeEscapes(bytes, codec, errors);
  return codec.startsWith('utf') ? decodeUnits(bytes, codec, errors) : decodeByTable(bytes, codec, errors);
}

const encoder = new TextEncoder();
const surrogate = /[\ud800-\udfff]/;
const beyondLatin = /[^\0-\xff]/;
// oxlint-disable-next-line no-control-regex
const beyondAscii = /[^\0-\x7f]/;

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function encodeUtf8(text: string, errors: string): Uint8Array {
  if (!surrogate.test(text) || text.isWellFormed()) return encoder.encode(text);
  if (errors === 'surrogatepass') return surrogatePass(text);
  const pieces = encodeRuns(text, { codec: 'utf-8', reason: 'surrogates not allowed', errors, isRefused: (point) => point >= 0xd800 && point <= 0xdfff });
  return joinBytes(pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece)));
}

function surrogatePass(text: string): Uint8Array {
  const parts: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (point >= 0xd800 && point <= 0xdfff) parts.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else parts.push(...encoder.encode(character));
  }
  return Uint8Array.from(parts);
}

function encodeSingle(text: string, bound: number, codec: Codec, errors: string): Uint8Array {
  const isRefused = (point: number): boolean => point >= bound;
  if (bound === 0x100 ? !beyondLatin.test(text) : !beyondAscii.test(text)) return latinBytes(text);
  const pieces = encodeRuns(text, { codec, reason: `ordinal not in range(${bound})`, errors, isRefused });
  return joinBytes(pieces.map((piece) => (typeof piece === 'string' ? latinBytes(piece) : piece)));
}

function encodeByTable(text: string, codec: Codec, errors: string): Uint8Array {
  const table = tableOf(codec).bytes;
  const pieces = encodeRuns(text, { codec: 'charmap', reason: 'character maps to <undefined>', errors, isRefused: (point) => !table.has(point) });
  return joinBytes(pieces.map((piece) => (typeof piece === 'string' ? Uint8Array.from(piece, (character) => table.get(character.charCodeAt(0)) as number) : piece)));
}

function decodeByTable(bytes: Uint8Array, codec: Codec, errors: string): string {
  const { points } = tableOf(codec);
  let result = '';
  for (const [at, byte] of bytes.entries()) {
    result += points[byte] ?? decodeProblem({ codec: 'charmap', bytes, start: at, end: at + 1, reason: 'character maps to <undefined>', errors });
  }
  return result;
}

function encodeUnits(text: string, codec: Codec, errors: string): Uint8Array {
  const size = codec.startsWith('utf-16') ? 2 : 4;
  const isBig = codec.endsWith('be');
  const checked = errors === 'surrogatepass' || text.isWellFormed() ? text
    : encodeRuns(text, { codec, reason: 'surrogates not allowed', errors, isSingle: true, isRefused: (point) => point >= 0xd800 && point <= 0xdfff }).map((piece) => (typeof piece === 'string' ? piece : latinText(piece))).join('');
  const units = size === 2 ? [...unitsOf(checked)] : Array.from(checked, (character) => character.codePointAt(0) as number);
  if (codec === 'utf-16' || codec === 'utf-32') units.unshift(0xfeff);
  const bytes = new Uint8Array(units.length * size);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of units.entries()) {
    if (size === 2) view.setUint16(index * 2, unit, !isBig);
    else view.setUint32(index * 4, unit, !isBig);
  }
  return bytes;
}

function* unitsOf(text: string): Generator<number> {
  for (let index = 0; index < text.length; index++) yield text.charCodeAt(index);
}

function decodeAscii(bytes: Uint8Array, errors: string): string {
  if (bytes.every((byte) => byte < 128)) return latinText(bytes);
  let result = '';
  for (const [index, byte] of bytes.entries()) {
    if (byte < 128) result += String.fromCharCode(byte);
    else result += decodeProblem({ codec: 'ascii', bytes, start: index, end: index + 1, reason: 'ordinal not in range(128)', errors });
  }
  return result;
}

function decodeUnits(bytes: Uint8Array, codec: Codec, errors: string): string {
  const size = codec.startsWith('utf-16') ? 2 : 4;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let isBig = codec.endsWith('be');
  let position = 0;
  if (codec === 'utf-16' || codec === 'utf-32') {
    const mark = bytes.length >= size ? (size === 2 ? view.getUint16(0, true) : view.getUint32(0, true)) : 0;
    isBig = size === 2 ? mark === 0xfffe : mark === 0xfffe0000;
    if (isBig || mark === 0xfeff) position = size;
  }
  const name = `${codec.slice(0, 6)}-${isBig ? 'be' : 'le'}`;
  const problem = (start: number, end: number, reason: string): string => decodeProblem({ codec: name, bytes, start, end, reason, errors });
  let result = '';
  while (position + size <= bytes.length) {
    const unit = size === 2 ? view.getUint16(position, !isBig) : view.getUint32(position, !isBig);
    const start = position;
    position += size;
    if (unit < 0xd800 || (unit > 0xdfff && unit < 0x110000)) result += String.fromCodePoint(unit);
    else if (errors === 'surrogatepass' && unit < 0xe000) result += String.fromCharCode(unit);
    else if (size === 4) result += problem(start, position, unit < 0x110000 ? 'code point in surrogate code point range(0xd800, 0xe000)' : 'code point not in range(0x110000)');
    else if (unit > 0xdbff) result += problem(start, position, 'illegal encoding');
    else if (position + 2 > bytes.length) {
      result += problem(start, bytes.length, 'unexpected end of data');
      position = bytes.length;
    } else {
      const low = view.getUint16(position, !isBig);
      const isPair = low >= 0xdc00 && low <= 0xdfff;
      result += isPair ? String.fromCharCode(unit, low) : problem(start, position, 'illegal UTF-16 surrogate');
      if (isPair) position += 2;
    }
  }
  if (position < bytes.length) result += problem(position, bytes.length, 'truncated data');
  return result;
}
