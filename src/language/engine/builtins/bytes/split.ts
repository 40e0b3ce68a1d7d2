// bytes and bytearray: split, rsplit, splitlines, partition, rpartition.

import { raise } from '../../runtime/raise.ts';
import { ByteArrayValue, ListValue, TupleValue } from '../../runtime/values.ts';
import type { BytesValue, Value } from '../../runtime/values.ts';
import { truthOf } from '../../runtime/truth.ts';
import { partition, partitionFromRight, splitBy, splitByFromRight } from '../../text/split.ts';
import { sizeOf } from '../arguments.ts';
import { argumentText, defineShared, likeText, ownText } from './define.ts';

for (const [name, fromRight] of [['split', false], ['rsplit', true]] as const) {
  defineShared(name, 'self, /, sep=None, maxsplit=-1', (self: BytesValue, separator: Value, limit: Value) => {
    const count = sizeOf(limit);
    const text = ownText(self);
    if (separator === null) return listOf(self, splitBySpaceBytes(text, count, fromRight));
    const between = argumentText(separator);
    if (between === '') return raise.valueError('empty separator');
    return listOf(self, (fromRight ? splitByFromRight : splitBy)(text, between, count));
  });
}

function listOf(self: BytesValue, parts: string[]): ListValue {
  return new ListValue(parts.map((part) => likeText(self, part)));
}

// Only ASCII white space counts in bytes.
function splitBySpaceBytes(text: string, limit: number, fromRight: boolean): string[] {
  const words = [...text.matchAll(/[^\t-\r ]+/g)];
  if (limit < 0 || words.length <= limit) return words.map((word) => word[0]);
  if (fromRight) {
    const kept = limit === 0 ? [] : words.slice(-limit);
    const last = words[words.length - limit - 1];
    return [text.slice(0, last.index + last[0].length), ...kept.map((word) => word[0])];
  }
  return [...words.slice(0, limit).map((word) => word[0]), text.slice(words[limit].index)];
}

defineShared('splitlines', 'self, /, keepends=False', (self: BytesValue, keepEnds: Value) => {
  const keeps = truthOf(keepEnds);
  const lines = ownText(self).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  return listOf(self, lines.map((line) => (keeps ? line : line.replace(/(?:\r\n|\r|\n)$/, ''))));
});

for (const [name, divide] of [['partition', partition], ['rpartition', partitionFromRight]] as const) {
  defineShared(name, 'self, sep, /', (self: BytesValue, separator: Value) => {
    const between = argumentText(separator);
    if (between === '') return raise.valueError('empty separator');
    const [before, middle, after] = divide(ownText(self), between);
    // bytes give back the separator itself.
    const found = middle !== '' && !(self instanceof ByteArrayValue) ? separator : likeText(self, middle);
    return new TupleValue([likeText(self, before), found, likeText(self, after)]);
  });
}
