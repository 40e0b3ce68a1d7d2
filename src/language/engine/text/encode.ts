// str.encode and bytes.decode for UTF-8, ASCII, Latin-1, UTF-16 and UTF-32 with Python's error handlers and texts.

import { raise } from '../runtime/raise.ts';
import { decodeProblem } from './decode-problem.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { escapePoint } from './repr.ts';

export type Codec = 'utf-8' | 'ascii' | 'latin-1' | 'utf-16' | 'utf-16-le' | 'utf-16-be' | 'utf-32' | 'utf-32-le' | 'utf-32-be';

/** A codec by any of its names. */
export function codecOf(name: string): Codec {
  const plain = name.toLowerCase().replace(/[ _]/g, '-');
  const found = codecs.get(plain) ?? codecs.get(plain.replaceAll('-', ''));
  if (found === undefined) return raise.lookupError(`unknown encoding: ${name}`);
  return found;
}

export function encodeText(text: string, codec: Codec, errors: string): Uint8Array {
  if (codec === 'utf-8') return encodeUtf8(text, errors);
  if (codec === 'ascii' || codec === 'latin-1') return encodeSingle(text, codec === 'ascii' ? 0x80 : 0x100, codec, errors);
  return encodeUnits(text, codec, errors);
}

export function decodeBytes(bytes: Uint8Array, codec: Codec, errors: string): string {
  if (codec === 'utf-8') return decodeUtf8(bytes, errors);
  if (codec === 'ascii') return decodeAscii(bytes, errors);
  if (codec === 'latin-1') return fromUnits(bytes);
  return decodeUnits(bytes, codec, errors);
}

const codecs = new Map<string, Codec>([
  ['utf-8', 'utf-8'], ['utf8', 'utf-8'], ['u8', 'utf-8'], ['cp65001', 'utf-8'],
  ['ascii', 'ascii'], ['us-ascii', 'ascii'], ['646', 'ascii'],
  ['latin-1', 'latin-1'], ['latin1', 'latin-1'], ['iso-8859-1', 'latin-1'], ['iso8859-1', 'latin-1'], ['l1', 'latin-1'], ['8859', 'latin-1'],
  ['utf-16', 'utf-16'], ['utf16', 'utf-16'], ['utf-16-le', 'utf-16-le'], ['utf-16le', 'utf-16-le'], ['utf-16-be', 'utf-16-be'], ['utf-16be', 'utf-16-be'],
  ['utf-32', 'utf-32'], ['utf32', 'utf-32'], ['utf-32-le', 'utf-32-le'], ['utf-32le', 'utf-32-le'], ['utf-32-be', 'utf-32-be'], ['utf-32be', 'utf-32-be'],
]);

const encoder = new TextEncoder();
const surrogate = /[\ud800-\udfff]/;

function encodeUtf8(text: string, errors: string): Uint8Array {
  if (!surrogate.test(text) || text.isWellFormed()) return encoder.encode(text);
  if (errors === 'surrogatepass') return surrogatePass(text);
  return encoder.encode(replaceRuns(text, { codec: 'utf-8', reason: 'surrogates not allowed', errors, isRefused: (point) => point >= 0xd800 && point <= 0xdfff }));
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
  const plain = replaceRuns(text, { codec, reason: `ordinal not in range(${bound})`, errors, isRefused });
  const bytes = new Uint8Array(plain.length);
  for (let index = 0; index < plain.length; index++) bytes[index] = plain.charCodeAt(index);
  return bytes;
}

interface Refusal {
  codec: string;
  reason: string;
  errors: string;
  isRefused(point: number): boolean;
}

// Handles every run of characters the codec cannot write by the error handler; the result has none left.
function replaceRuns(text: string, refusal: Refusal): string {
  const { isRefused } = refusal;
  let result = '';
  let position = 0;
  const points = [...text];
  while (position < points.length) {
    let end = position;
    while (end < points.length && isRefused(points[end].codePointAt(0) as number)) end++;
    if (end > position) result += handle(points.slice(position, end), position, refusal);
    else result += points[end++];
    position = end;
  }
  return result;
}

function handle(run: string[], start: number, { codec, reason, errors }: Refusal): string {
  const points = run.map((character) => character.codePointAt(0) as number);
  switch (errors) {
    case 'ignore': return '';
    case 'replace': return '?'.repeat(run.length);
    case 'backslashreplace': return points.map(escapePoint).join('');
    case 'xmlcharrefreplace': return points.map((point) => `&#${point};`).join('');
    case 'strict': break;
    default: return raise.lookupError(`unknown error handler name '${errors}'`);
  }
  const where = run.length === 1 ? `character '${escapePoint(points[0])}' in position ${start}` : `characters in position ${start}-${start + run.length - 1}`;
  return raise.unicodeEncodeError(`'${codec}' codec can't encode ${where}: ${reason}`);
}

function encodeUnits(text: string, codec: Codec, errors: string): Uint8Array {
  const size = codec.startsWith('utf-16') ? 2 : 4;
  const isBig = codec.endsWith('be');
  const checked = errors === 'surrogatepass' || text.isWellFormed() ? text
    : replaceRuns(text, { codec, reason: 'surrogates not allowed', errors, isRefused: (point) => point >= 0xd800 && point <= 0xdfff });
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
  if (bytes.every((byte) => byte < 128)) return fromUnits(bytes);
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
  let result = '';
  for (; position + size <= bytes.length; position += size) {
    const unit = size === 2 ? view.getUint16(position, !isBig) : view.getUint32(position, !isBig);
    if (unit < 0x110000) result += size === 2 ? String.fromCharCode(unit) : String.fromCodePoint(unit);
    else result += decodeProblem({ codec, bytes, start: position, end: position + 4, reason: 'code point not in range(0x110000)', errors });
  }
  if (position < bytes.length) result += decodeProblem({ codec, bytes, start: position, end: bytes.length, reason: 'truncated data', errors });
  return result;
}

function fromUnits(bytes: Uint8Array): string {
  let result = '';
  // In pieces, because a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) result += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return result;
}
