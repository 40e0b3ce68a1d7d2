// bytes and bytearray: find and its kin, count, startswith, endswith, and the questions about their characters.

import { exactIndex } from '../../runtime/indexing.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { raise } from '../../runtime/raise.ts';
import { typeName } from '../../runtime/types.ts';
import { TupleValue } from '../../runtime/values.ts';
import type { BytesValue, Value } from '../../runtime/values.ts';
import { latinText } from '../../text/latin-text.ts';
import { countWithin, findLastWithin, findWithin } from '../../text/search.ts';
import { sliceEnd } from '../arguments.ts';
import { defineShared, ownText } from './define.ts';

type Ends = [start: Value | undefined, end: Value | undefined];

/** The two ends within the bytes; a start may lie beyond the end. */
function ends(self: BytesValue, [start, end]: Ends): [number, number] {
  const { length } = self.bytes;
  return [sliceEnd(start, length, 0), Math.min(sliceEnd(end, length, length), length)];
}

type Search = (text: string, part: string, start: number, end: number) => number;
const searches: [string, Search, boolean][] = [['find', findWithin, false], ['rfind', findLastWithin, false], ['index', findWithin, true], ['rindex', findLastWithin, true]];
for (const [name, search, isRequired] of searches) {
  defineShared(name, 'self, sub, start=?, end=?, /', (self: BytesValue, sub: Value, start: Value | undefined, end: Value | undefined) => {
    const found = search(ownText(self), partText(sub), ...ends(self, [start, end]));
    return found < 0 && isRequired ? raise.valueError('subsection not found') : found;
  });
}

// A byte to search for may be given as an int.
function partText(value: Value): string {
  const buffer = bufferOf(value);
  if (buffer !== undefined) return latinText(buffer);
  const byte = exactIndex(value);
  if (byte === undefined) return raise.typeError(`argument should be integer or bytes-like object, not '${typeName(value)}'`);
  if (byte < 0 || byte > 255) return raise.valueError('byte must be in range(0, 256)');
  return String.fromCharCode(Number(byte));
}

defineShared('count', 'self, sub, start=?, end=?, /', (self: BytesValue, sub: Value, start: Value | undefined, end: Value | undefined) => {
  const [first, last] = ends(self, [start, end]);
  const part = partText(sub);
  return part === '' ? Math.max(last - first + 1, 0) : countWithin(ownText(self), part, first, last);
});

for (const [name, atEnd] of [['startswith', false], ['endswith', true]] as const) {
  defineShared(name, 'self, prefix, start=?, end=?, /', (self: BytesValue, prefix: Value, start: Value | undefined, end: Value | undefined) => {
    const [first, last] = ends(self, [start, end]);
    const wanted = prefix instanceof TupleValue ? prefix.items : [prefix];
    const part = ownText(self).slice(first, Math.max(first, last));
    return wanted.some((one) => {
      const buffer = bufferOf(one);
      if (buffer === undefined) return raise.typeError(prefix instanceof TupleValue ? `a bytes-like object is required, not '${typeName(one)}'` : `${name} first arg must be bytes or a tuple of bytes, not ${typeName(one)}`);
      if (first > last) return false;
      return atEnd ? part.endsWith(latinText(buffer)) : part.startsWith(latinText(buffer));
    });
  });
}

const questions: [string, RegExp][] = [
  ['isalpha', /^[a-zA-Z]+$/], ['isdigit', /^[0-9]+$/], ['isalnum', /^[a-zA-Z0-9]+$/], ['isspace', /^[\t-\r ]+$/],
  // oxlint-disable-next-line no-control-regex
  ['isascii', /^[\x00-\x7f]*$/], ['isupper', /^[^a-z]*[A-Z][^a-z]*$/], ['islower', /^[^A-Z]*[a-z][^A-Z]*$/],
  ['istitle', /^[^a-zA-Z]*(?:[A-Z][a-z]*(?:[^a-zA-Z]+|$))+$/],
];
for (const [name, pattern] of questions) defineShared(name, 'self, /', (self: BytesValue) => pattern.test(ownText(self)));
