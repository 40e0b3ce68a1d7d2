// bytes: constructor, decode, hex, and the methods it shares with str, done on Latin-1 text where every character is
// one byte.

import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { bytesType, typeName } from '../../runtime/types.ts';
import { BytesValue, ListValue, TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { codecOf, decodeBytes, encodeText } from '../../text/encode.ts';
import { center, expandTabs, justifyLeft, justifyRight, zeroFill } from '../../text/justify.ts';
import { countWithin, findLastWithin, findWithin, replaceText } from '../../text/search.ts';
import { partition, partitionFromRight, splitBy, splitByFromRight } from '../../text/split.ts';
import { type Side, strip } from '../../text/strip.ts';
import { rawTextOf, requireInt, sizeOf, sliceEnd } from '../arguments.ts';
import { asInstance } from '../instance.ts';
import { defineStaticMethod } from '../static-methods.ts';
import { bytesFrom, requireBytes } from './bytes-from.ts';

defineConstructor(bytesType, 'source=?, encoding=?, errors=?', (cls: TypeValue, source: Value | undefined, encoding: Value | undefined, errors: Value | undefined) => {
  return asInstance(new BytesValue(construct(source, encoding, errors)), cls, bytesType);
});

function construct(source: Value | undefined, encoding: Value | undefined, errors: Value | undefined): Uint8Array {
  if (source === undefined) return new Uint8Array(0);
  const text = textOf(source);
  if (text !== undefined) {
    if (encoding === undefined) return raise.typeError('string argument without an encoding');
    const handler = errors === undefined ? 'strict' : rawTextOf(errors, "bytes() argument 'errors' must be str, not ");
    return encodeText(rawText(text), codecOf(rawTextOf(encoding, "bytes() argument 'encoding' must be str, not ")), handler);
  }
  if (encoding !== undefined) return raise.typeError('encoding without a string argument');
  const count = exactIndex(source);
  if (count === undefined) return bytesFrom(source).slice();
  if (count < 0) return raise.valueError('negative count');
  requireSize(Number(count));
  return new Uint8Array(Number(count));
}

/** Latin-1 text of bytes, and back. */
function units(bytes: Uint8Array): string {
  return decodeBytes(bytes, 'latin-1', 'strict');
}
function bytesValue(text: string): BytesValue {
  return new BytesValue(encodeText(text, 'latin-1', 'strict'));
}
function own(self: BytesValue): string {
  return units(self.bytes);
}
function argument(value: Value): string {
  return units(requireBytes(value));
}

defineMethod(bytesType, 'decode', "self, /, encoding='utf-8', errors='strict'", (self: BytesValue, encoding: Value, errors: Value) => {
  const codec = codecOf(rawTextOf(encoding, "decode() argument 'encoding' must be str, not "));
  return textValue(decodeBytes(self.bytes, codec, rawTextOf(errors, "decode() argument 'errors' must be str, not "))) as Value;
});

defineMethod(bytesType, 'hex', 'self, sep=?, bytes_per_sep=1', (self: BytesValue, separator: Value | undefined, group: Value) => {
  const pairs = Array.from(self.bytes, (byte) => byte.toString(16).padStart(2, '0'));
  if (separator === undefined) return pairs.join('');
  const between = rawTextOf(separator, 'sep must be str or bytes, not ');
  if (between.length !== 1) return raise.valueError('sep must be length 1.');
  const size = sizeOf(group);
  if (size === 0) return pairs.join('');
  const count = pairs.length;
  return pairs.map((pair, index) => {
    const isEdge = index > 0 && (size > 0 ? (count - index) % size === 0 : index % -size === 0);
    return isEdge ? between + pair : pair;
  }).join('');
});

defineStaticMethod(bytesType, 'fromhex', 'string, /', (text: Value) => {
  const digits = rawTextOf(text, 'fromhex() argument must be str, not ');
  const bytes: number[] = [];
  for (let at = 0; at < digits.length;) {
    if (/[\t-\r ]/.test(digits[at])) {
      at++;
      continue;
    }
    for (const position of [at, at + 1]) {
      if (!/[0-9a-fA-F]/.test(digits[position] ?? '')) return raise.valueError(`non-hexadecimal number found in fromhex() arg at position ${position}`);
    }
    bytes.push(Number.parseInt(digits.slice(at, at + 2), 16));
    at += 2;
  }
  return new BytesValue(Uint8Array.from(bytes));
});

const asciiUpper = (text: string): string => text.replace(/[a-z]+/g, (part) => part.toUpperCase());
const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
const changes: [string, (text: string) => string][] = [
  ['upper', asciiUpper],
  ['lower', asciiLower],
  ['capitalize', (text) => asciiUpper(text.slice(0, 1)) + asciiLower(text.slice(1))],
  ['title', (text) => asciiLower(text).replace(/[a-z]+/g, (word) => asciiUpper(word[0]) + word.slice(1))],
  ['swapcase', (text) => text.replace(/[a-zA-Z]/g, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()))],
];
for (const [name, change] of changes) defineMethod(bytesType, name, 'self, /', (self: BytesValue) => bytesValue(change(own(self))));

const questions: [string, RegExp][] = [
  ['isalpha', /^[a-zA-Z]+$/], ['isdigit', /^[0-9]+$/], ['isalnum', /^[a-zA-Z0-9]+$/], ['isspace', /^[\t-\r ]+$/],
  // oxlint-disable-next-line no-control-regex
  ['isascii', /^[\x00-\x7f]*$/], ['isupper', /^[^a-z]*[A-Z][^a-z]*$/], ['islower', /^[^A-Z]*[a-z][^A-Z]*$/],
];
for (const [name, pattern] of questions) defineMethod(bytesType, name, 'self, /', (self: BytesValue) => pattern.test(own(self)));

type Search = (text: string, part: string, start: number, end: number) => number;
const searches: [string, Search, boolean][] = [['find', findWithin, false], ['rfind', findLastWithin, false], ['index', findWithin, true], ['rindex', findLastWithin, true]];
for (const [name, search, isRequired] of searches) {
  defineMethod(bytesType, name, 'self, sub, start=?, end=?, /', (self: BytesValue, sub: Value, start: Value | undefined, end: Value | undefined) => {
    const { length } = self.bytes;
    const found = search(own(self), partText(sub), sliceEnd(start, length, 0), Math.min(sliceEnd(end, length, length), length));
    return found < 0 && isRequired ? raise.valueError('subsection not found') : found;
  });
}

// A byte to search for may be given as an int.
function partText(value: Value): string {
  const byte = exactIndex(value);
  if (byte === undefined) return units(requireBytes(value, `argument should be integer or bytes-like object, not '${typeName(value)}'`));
  if (byte < 0 || byte > 255) return raise.valueError('byte must be in range(0, 256)');
  return String.fromCharCode(Number(byte));
}

defineMethod(bytesType, 'count', 'self, sub, start=?, end=?, /', (self: BytesValue, sub: Value, start: Value | undefined, end: Value | undefined) => {
  const { length } = self.bytes;
  const first = sliceEnd(start, length, 0);
  const last = Math.min(sliceEnd(end, length, length), length);
  const part = partText(sub);
  return part === '' ? Math.max(last - first + 1, 0) : countWithin(own(self), part, first, last);
});

for (const [name, atEnd] of [['startswith', false], ['endswith', true]] as const) {
  defineMethod(bytesType, name, 'self, prefix, start=?, end=?, /', (self: BytesValue, prefix: Value, start: Value | undefined, end: Value | undefined) => {
    const { length } = self.bytes;
    const part = own(self).slice(sliceEnd(start, length, 0), Math.min(sliceEnd(end, length, length), length));
    const wanted = prefix instanceof TupleValue ? prefix.items : [prefix];
    return wanted.some((one) => {
      const text = units(requireBytes(one, `${name} first arg must be bytes or a tuple of bytes, not ${typeName(one)}`));
      return atEnd ? part.endsWith(text) : part.startsWith(text);
    });
  });
}

for (const [name, fromRight] of [['split', false], ['rsplit', true]] as const) {
  defineMethod(bytesType, name, 'self, /, sep=None, maxsplit=-1', (self: BytesValue, separator: Value, limit: Value) => {
    const count = sizeOf(limit);
    const text = own(self);
    if (separator === null) return new ListValue(splitBySpaceBytes(text, count, fromRight));
    const between = argument(separator);
    if (between === '') return raise.valueError('empty separator');
    return new ListValue((fromRight ? splitByFromRight : splitBy)(text, between, count).map(bytesValue));
  });
}

// Only ASCII white space counts in bytes.
function splitBySpaceBytes(text: string, limit: number, fromRight: boolean): Value[] {
  const words = [...text.matchAll(/[^\t-\r ]+/g)];
  if (limit < 0 || words.length <= limit) return words.map((word) => bytesValue(word[0]));
  if (fromRight) {
    const kept = limit === 0 ? [] : words.slice(-limit);
    const last = words[words.length - limit - 1];
    return [text.slice(0, last.index + last[0].length), ...kept.map((word) => word[0])].map(bytesValue);
  }
  return [...words.slice(0, limit).map((word) => word[0]), text.slice(words[limit].index)].map(bytesValue);
}

defineMethod(bytesType, 'splitlines', 'self, /, keepends=False', (self: BytesValue, keepEnds: Value) => {
  const keeps = typeof keepEnds === 'boolean' ? keepEnds : requireInt(keepEnds) !== 0;
  const lines = own(self).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  return new ListValue(lines.map((line) => bytesValue(keeps ? line : line.replace(/[\r\n]+$/, ''))));
});

for (const [name, divide] of [['partition', partition], ['rpartition', partitionFromRight]] as const) {
  defineMethod(bytesType, name, 'self, sep, /', (self: BytesValue, separator: Value) => {
    const between = argument(separator);
    return between === '' ? raise.valueError('empty separator') : new TupleValue(divide(own(self), between).map(bytesValue));
  });
}

for (const [name, side] of [['strip', 'both'], ['lstrip', 'left'], ['rstrip', 'right']] as [string, Side][]) {
  defineMethod(bytesType, name, 'self, bytes=None, /', (self: BytesValue, characters: Value) => bytesValue(strip(own(self), characters === null ? '\t\n\v\f\r ' : argument(characters), side)));
}

defineMethod(bytesType, 'replace', 'self, old, new, count=-1, /', (self: BytesValue, old: Value, replacement: Value, count: Value) => {
  return bytesValue(replaceText(own(self), argument(old), argument(replacement), sizeOf(count)));
});

defineMethod(bytesType, 'join', 'self, iterable_of_bytes, /', (self: BytesValue, iterable: Value) => {
  const parts = itemsOf(iterable).map((item, index) => units(requireBytes(item, `sequence item ${index}: expected a bytes-like object, ${typeName(item)} found`)));
  return bytesValue(parts.join(own(self)));
});

for (const [name, place] of [['center', center], ['ljust', justifyLeft], ['rjust', justifyRight]] as const) {
  defineMethod(bytesType, name, 'self, width, fillchar=?, /', (self: BytesValue, width: Value, fill: Value | undefined) => {
    const size = sizeOf(width);
    requireSize(size);
    const filler = fill === undefined ? ' ' : units(requireBytes(fill, `${name}() argument 2 must be a byte string of length 1, not ${typeName(fill)}`));
    if (filler.length !== 1) return raise.typeError(`${name}() argument 2 must be a byte string of length 1, not bytes`);
    return bytesValue(place(own(self), self.bytes.length, size, filler));
  });
}

defineMethod(bytesType, 'zfill', 'self, width, /', (self: BytesValue, width: Value) => {
  const size = sizeOf(width);
  requireSize(size);
  return bytesValue(zeroFill(own(self), self.bytes.length, size));
});
defineMethod(bytesType, 'expandtabs', 'self, /, tabsize=8', (self: BytesValue, tabSize: Value) => bytesValue(expandTabs(own(self), sizeOf(tabSize))));
defineMethod(bytesType, 'removeprefix', 'self, prefix, /', (self: BytesValue, prefix: Value) => {
  const start = argument(prefix);
  return own(self).startsWith(start) ? new BytesValue(self.bytes.slice(start.length)) : self;
});
defineMethod(bytesType, 'removesuffix', 'self, suffix, /', (self: BytesValue, suffix: Value) => {
  const end = argument(suffix);
  return end !== '' && own(self).endsWith(end) ? new BytesValue(self.bytes.slice(0, -end.length)) : self;
});
