// bytes and bytearray: their constructors, decode, hex, fromhex, maketrans and translate.

import { bytesLike } from '../../runtime/byte-arrays.ts';
import { callValue } from '../../runtime/call.ts';
import { builtins, defineConstructor, defineMethod } from '../../runtime/define.ts';
import { lengthOf } from '../../runtime/length.ts';
import { raise } from '../../runtime/raise.ts';
import { setPercentBytes, textOf } from '../../runtime/sequence-operators.ts';
import { bytearrayType, bytesType } from '../../runtime/types.ts';
import { ByteArrayValue, BytesValue, rawText, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { codecOf, decodeBytes } from '../../text/encode.ts';
import { latinBytes, latinText } from '../../text/latin-text.ts';
import { rawTextOf, sizeOf } from '../arguments.ts';
import { asInstance } from '../instance.ts';
import { defineClassMethod, defineStaticMethod } from '../static-methods.ts';
import { percentFormatBytes } from '../str/percent-format.ts';
import { bytesOfArguments, requireBytes } from './bytes-from.ts';
import { defineShared } from './define.ts';

builtins.set('bytearray', bytearrayType);
const parameters = 'source=?, encoding=?, errors=?';
defineConstructor(bytesType, parameters, (cls: TypeValue, source: Value | undefined, encoding: Value | undefined, errors: Value | undefined) => {
  if (cls === bytesType && source instanceof BytesValue && source.cls === bytesType && encoding === undefined && errors === undefined) return source;
  return asInstance(new BytesValue(bytesOfArguments('bytes', { source, encoding, errors })), cls, bytesType);
});
defineConstructor(bytearrayType, parameters, (cls: TypeValue, source: Value | undefined, encoding: Value | undefined, errors: Value | undefined) =>
  asInstance(new ByteArrayValue(bytesOfArguments('bytearray', { source, encoding, errors })), cls, bytearrayType));
defineMethod(bytearrayType, '__init__', `self, ${parameters}`, (self: ByteArrayValue, source: Value | undefined, encoding: Value | undefined, errors: Value | undefined) => {
  self.bytes = bytesOfArguments('bytearray', { source, encoding, errors });
  return null;
});

setPercentBytes((template, values) => bytesLike(template, latinBytes(percentFormatBytes(latinText(template.bytes), values))));

defineShared('decode', "self, /, encoding='utf-8', errors='strict'", (self: BytesValue, encoding: Value, errors: Value) => {
  const codec = codecOf(rawTextOf(encoding, "decode() argument 'encoding' must be str, not "));
  return textValue(decodeBytes(self.bytes, codec, rawTextOf(errors, "decode() argument 'errors' must be str, not "))) as Value;
});

/** bytes.hex(sep, bytes_per_sep), also for memoryview. */
export function hexOf(bytes: Uint8Array, separator: Value | undefined, group: Value): string {
  const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  if (separator === undefined) return pairs.join('');
  const text = textOf(separator);
  if (text === undefined) lengthOf(separator);
  const between = text === undefined ? (separator instanceof BytesValue ? latinText(separator.bytes) : raise.typeError('sep must be str or bytes.')) : rawText(text);
  if (between.length !== 1) return raise.valueError('sep must be length 1.');
  if (between > '\x7f') return raise.valueError('sep must be ASCII.');
  const size = sizeOf(group);
  if (size === 0) return pairs.join('');
  return pairs.map((pair, index) => {
    const isEdge = index > 0 && (size > 0 ? (pairs.length - index) % size === 0 : index % -size === 0);
    return isEdge ? between + pair : pair;
  }).join('');
}
defineShared('hex', 'self, /, sep=?, bytes_per_sep=1', (self: BytesValue, separator: Value | undefined, group: Value) => hexOf(self.bytes, separator, group));

function bytesOfHex(digits: string): Uint8Array {
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
  return Uint8Array.from(bytes);
}
for (const type of [bytesType, bytearrayType]) {
  defineClassMethod(type, 'fromhex', 'cls, string, /', (cls: TypeValue, text: Value) => {
    const bytes = bytesOfHex(rawTextOf(text, 'fromhex() argument must be str, not '));
    const made = type === bytesType ? new BytesValue(bytes) : new ByteArrayValue(bytes);
    return cls === type ? made : callValue(cls, [made]);
  });
  defineStaticMethod(type, 'maketrans', 'frm, to, /', (from: Value, to: Value) => {
    const [sources, targets] = [requireBytes(from), requireBytes(to)];
    if (sources.length !== targets.length) return raise.valueError('maketrans arguments must have same length');
    const table = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    for (const [at, byte] of sources.entries()) table[byte] = targets[at];
    return new BytesValue(table);
  });
}

defineShared('translate', 'self, table, /, delete=?', (self: BytesValue, tableValue: Value, deleted: Value | undefined) => {
  const table = tableValue === null ? null : requireBytes(tableValue);
  if (table !== null && table.length !== 256) return raise.valueError('translation table must be 256 characters long');
  const gone = new Set(deleted === undefined ? [] : requireBytes(deleted));
  const kept = gone.size === 0 ? self.bytes.slice() : self.bytes.filter((byte) => !gone.has(byte));
  return bytesLike(self, table === null ? kept : kept.map((byte) => table[byte]));
});
defineMethod(bytesType, '__bytes__', 'self, /', (self: BytesValue) => (self.cls === bytesType ? self : new BytesValue(self.bytes)));
