// The module binascii: bytes to text forms and back, and checks of data.

import { bufferOf } from '../../runtime/byte-arrays.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeFunction } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { defineModule } from '../../runtime/modules.ts';
import { makeException, raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { truthOf } from '../../runtime/truth.ts';
import { typeName } from '../../runtime/types.ts';
import { BytesValue, rawText } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { defineException } from '../../builtins/classes/exceptions.ts';
import { latinBytes, latinText } from '../../text/latin-text.ts';
import { crc32, crcHqx } from './checks.ts';
import { decode64, encode64 } from './base-64.ts';
import { decodeQuoted, encodeQuoted } from './quoted-printable.ts';

const errorType = defineException('Error', exceptionType('ValueError'), 'binascii');
const incompleteType = defineException('Incomplete', exceptionType('Exception'), 'binascii');
export function raiseBinary(message: string): never {
  throw makeException(errorType, [message]);
}

export function bytesOf(value: Value): Uint8Array {
  return bufferOf(value) ?? raise.typeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

/** ASCII text or bytes. */
function asciiOf(value: Value): Uint8Array {
  const text = textOf(value);
  if (text === undefined) return bufferOf(value) ?? raise.typeError(`argument should be bytes, buffer or ASCII string, not '${typeName(value)}'`);
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(rawText(text)) ? latinBytes(rawText(text)) : raise.valueError('string argument should contain only ASCII characters');
}

function hexOf(data: Value, separator: Value, group: Value): Value {
  const bytes = bytesOf(data);
  requireSize(bytes.length * 3);
  const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  if (separator === undefined || pairs.length === 0) return new BytesValue(latinBytes(pairs.join('')));
  const mark = separatorText(separator);
  const size = Number(exactIndex(group) ?? 1);
  if (size === 0) return new BytesValue(latinBytes(pairs.join('')));
  const groups: string[] = [];
  const step = Math.abs(size);
  // Groups are counted from the right; a negative size counts from the left.
  const first = size > 0 ? pairs.length % step : 0;
  if (first > 0) groups.push(pairs.slice(0, first).join(''));
  for (let at = first; at < pairs.length; at += step) groups.push(pairs.slice(at, at + step).join(''));
  return new BytesValue(latinBytes(groups.join(mark)));
}

function separatorText(value: Value): string {
  const text = textOf(value);
  const bytes = text === undefined ? bufferOf(value) : undefined;
  if (text === undefined && bytes === undefined) return raise.typeError('sep must be str or bytes.');
  const shown = text === undefined ? latinText(bytes as Uint8Array) : rawText(text);
  if (shown.length !== 1) raise.valueError('sep must be length 1.');
  return shown;
}

function fromHex(value: Value): Value {
  const text = latinText(asciiOf(value));
  if (text.length % 2 === 1) raiseBinary('Odd-length string');
  if (!/^[0-9a-fA-F]*$/.test(text)) raiseBinary('Non-hexadecimal digit found');
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
  return new BytesValue(bytes);
}

const start = (value: Value): number => Number(BigInt.asUintN(32, BigInt(exactIndex(value) ?? raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`))));

defineModule('binascii', () => new Map<string, Value>([
  ['Error', errorType], ['Incomplete', incompleteType],
  ['hexlify', makeFunction('hexlify', 'data, sep=?, bytes_per_sep=1', hexOf)],
  ['b2a_hex', makeFunction('b2a_hex', 'data, sep=?, bytes_per_sep=1', hexOf)],
  ['unhexlify', makeFunction('unhexlify', 'hexstr, /', fromHex)],
  ['a2b_hex', makeFunction('a2b_hex', 'hexstr, /', fromHex)],
  ['b2a_base64', makeFunction('b2a_base64', 'data, /, *, newline=True', (data: Value, newline: Value) => new BytesValue(latinBytes(encode64(bytesOf(data)) + (truthOf(newline) ? '\n' : ''))))],
  ['a2b_base64', makeFunction('a2b_base64', 'data, /, *, strict_mode=False', (data: Value, strict: Value) => {
    const result = decode64(asciiOf(data), truthOf(strict));
    return typeof result === 'string' ? raiseBinary(result) : new BytesValue(result);
  })],
  ['crc32', makeFunction('crc32', 'data, crc=0, /', (data: Value, before: Value) => crc32(bytesOf(data), start(before)))],
  ['crc_hqx', makeFunction('crc_hqx', 'data, crc, /', (data: Value, before: Value) => crcHqx(bytesOf(data), start(before)))],
  ['b2a_qp', makeFunction('b2a_qp', 'data, quotetabs=False, istext=True, header=False', (data: Value, tabs: Value, isText: Value, isHeader: Value) =>
    new BytesValue(encodeQuoted(bytesOf(data), { quotesTabs: truthOf(tabs), isText: truthOf(isText), isHeader: truthOf(isHeader) })))],
  ['a2b_qp', makeFunction('a2b_qp', 'data, header=False', (data: Value, isHeader: Value) => new BytesValue(decodeQuoted(asciiOf(data), truthOf(isHeader))))],
]));
