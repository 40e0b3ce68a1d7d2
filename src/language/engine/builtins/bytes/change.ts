// bytes and bytearray: methods that give changed bytes, done on Latin-1 text where every character is one byte.

import { bytesLike } from '../../runtime/byte-arrays.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { bytesType, typeName, typeOf } from '../../runtime/types.ts';
import { ByteArrayValue, ListValue, TupleValue } from '../../runtime/values.ts';
import type { BytesValue, Value } from '../../runtime/values.ts';
import { latinText } from '../../text/latin-text.ts';
import { center, expandTabs, justifyLeft, justifyRight, zeroFill } from '../../text/justify.ts';
import { replaceText } from '../../text/search.ts';
import { type Side, strip } from '../../text/strip.ts';
import { sizeOf } from '../arguments.ts';
import { requireBytes } from './bytes-from.ts';
import { argumentText, defineShared, likeText, ownText } from './define.ts';

const asciiUpper = (text: string): string => text.replace(/[a-z]+/g, (part) => part.toUpperCase());
const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
const changes: [string, (text: string) => string][] = [
  ['upper', asciiUpper],
  ['lower', asciiLower],
  ['capitalize', (text) => asciiUpper(text.slice(0, 1)) + asciiLower(text.slice(1))],
  ['title', (text) => asciiLower(text).replace(/[a-z]+/g, (word) => asciiUpper(word[0]) + word.slice(1))],
  ['swapcase', (text) => text.replace(/[a-zA-Z]/g, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()))],
];
for (const [name, change] of changes) defineShared(name, 'self, /', (self: BytesValue) => likeText(self, change(ownText(self))));

for (const [name, side] of [['strip', 'both'], ['lstrip', 'left'], ['rstrip', 'right']] as [string, Side][]) {
  defineShared(name, 'self, bytes=None, /', (self: BytesValue, characters: Value) => {
    const stripped = strip(ownText(self), characters === null ? '\t\n\v\f\r ' : argumentText(characters), side);
    return stripped.length === self.bytes.length && self.cls === bytesType ? self : likeText(self, stripped);
  });
}

defineShared('replace', 'self, old, new, count=-1, /', (self: BytesValue, old: Value, replacement: Value, count: Value) => {
  const [from, to] = [argumentText(old), argumentText(replacement)];
  if (to.length > from.length) requireSize((self.bytes.length + 1) * (to.length + 1) / Math.max(from.length, 1) / 2);
  return likeText(self, replaceText(ownText(self), from, to, sizeOf(count)));
});

defineShared('join', 'self, iterable_of_bytes, /', (self: BytesValue, iterable: Value) => {
  const items = iterable instanceof ListValue || iterable instanceof TupleValue ? iterable.items : joinable(iterable);
  const parts = items.map((item, index) => latinText(requireBytes(item, `sequence item ${index}: expected a bytes-like object, ${typeName(item)} found`)));
  let size = self.bytes.length * parts.length;
  for (const part of parts) size += part.length;
  requireSize(size);
  return likeText(self, parts.join(ownText(self)));
});

function joinable(iterable: Value): Value[] {
  const type = typeOf(iterable);
  if (typeof iterable !== 'string' && (typeof iterable !== 'object' || iterable === null || ['float', 'complex', 'function', 'type', 'module', 'slice'].includes(type.name))) return raise.typeError('can only join an iterable');
  return itemsOf(iterable);
}

for (const [name, place] of [['center', center], ['ljust', justifyLeft], ['rjust', justifyRight]] as const) {
  defineShared(name, 'self, width, fillchar=?, /', (self: BytesValue, width: Value, fill: Value | undefined) => {
    const size = sizeOf(width);
    requireSize(size);
    const message = `${name}() argument 2 must be a byte string of length 1, not `;
    const filler = fill === undefined ? ' ' : latinText(requireBytes(fill, message + typeName(fill)));
    if (filler.length !== 1) return raise.typeError(message + typeName(fill as Value));
    return likeText(self, place(ownText(self), self.bytes.length, size, filler));
  });
}

defineShared('zfill', 'self, width, /', (self: BytesValue, width: Value) => {
  const size = sizeOf(width);
  requireSize(size);
  return likeText(self, zeroFill(ownText(self), self.bytes.length, size));
});
defineShared('expandtabs', 'self, /, tabsize=8', (self: BytesValue, tabSize: Value) => {
  const size = sizeOf(tabSize);
  requireSize(self.bytes.length + self.bytes.reduce((count, byte) => count + (byte === 9 ? 1 : 0), 0) * size);
  return likeText(self, expandTabs(ownText(self), size));
});
defineShared('removeprefix', 'self, prefix, /', (self: BytesValue, prefix: Value) => {
  const start = argumentText(prefix);
  return ownText(self).startsWith(start) ? bytesLike(self, self.bytes.slice(start.length)) : unchanged(self);
});
defineShared('removesuffix', 'self, suffix, /', (self: BytesValue, suffix: Value) => {
  const end = argumentText(suffix);
  return end !== '' && ownText(self).endsWith(end) ? bytesLike(self, self.bytes.slice(0, -end.length)) : unchanged(self);
});

function unchanged(self: BytesValue): BytesValue {
  return self instanceof ByteArrayValue || self.cls !== bytesType ? bytesLike(self, self.bytes.slice()) : self;
}
