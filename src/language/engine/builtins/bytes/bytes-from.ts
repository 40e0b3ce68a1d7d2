// The bytes behind a value that C code would take as a buffer or as a sequence of small ints.

import { bufferOf } from '../../runtime/byte-arrays.ts';
import { callValue } from '../../runtime/call.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { iterate } from '../../runtime/iterate.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { checkStop } from '../../runtime/state.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { BytesValue, IteratorValue, rawText } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { codecOf, encodeText } from '../../text/encode.ts';
import { rawTextOf } from '../arguments.ts';

/** `bytes` or `bytearray`: their texts differ in places. */
export type BytesKind = 'bytes' | 'bytearray';

/** What bytes(value) takes besides a count and text: bytes or an iterable of ints. Always a copy. */
export function bytesFrom(value: Value, kind: BytesKind = 'bytes'): Uint8Array {
  const buffer = bufferOf(value);
  if (buffer !== undefined) return buffer.slice();
  if (textOf(value) !== undefined || !isIterable(value)) return raise.typeError(`cannot convert '${typeName(value)}' object to ${kind}`);
  return bytesOfInts(value, kind);
}

function isIterable(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof IteratorValue) return true;
  const type = typeOf(value);
  if (type.isNative) return ['list', 'tuple', 'dict', 'set', 'frozenset', 'range'].includes(type.name);
  return type.name === 'generator' || specialMethod(type, '__iter__') !== undefined || specialMethod(type, '__getitem__') !== undefined || 'next' in value || 'items' in value || 'map' in value;
}

/** The bytes of an iterable of ints. */
export function bytesOfInts(value: Value, kind: BytesKind): Uint8Array {
  const bytes: number[] = [];
  const cursor = iterate(value);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
    bytes.push(byteOf(item, kind));
    if ((bytes.length & 0xffff) === 0) {
      requireSize(bytes.length);
      checkStop();
    }
  }
  return Uint8Array.from(bytes);
}

/** An int that fits a byte. */
export function byteOf(value: Value, kind: BytesKind = 'bytearray'): number {
  const byte = exactIndex(value);
  if (byte === undefined) return raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  if (byte < 0 || byte > 255) return raise.valueError(kind === 'bytes' ? 'bytes must be in range(0, 256)' : 'byte must be in range(0, 256)');
  return Number(byte);
}

/** An argument that must be bytes already. */
export function requireBytes(value: Value, message?: string): Uint8Array {
  const buffer = bufferOf(value);
  return buffer === undefined ? raise.typeError(message ?? `a bytes-like object is required, not '${typeName(value)}'`) : buffer;
}

/** What the constructors of bytes and bytearray make of their arguments. */
export function bytesOfArguments(kind: BytesKind, given: { source: Value | undefined; encoding: Value | undefined; errors: Value | undefined }): Uint8Array {
  const { source, encoding, errors } = given;
  const encodingName = encoding === undefined ? undefined : rawTextOf(encoding, `${kind}() argument 'encoding' must be str, not `);
  const handler = errors === undefined ? 'strict' : rawTextOf(errors, `${kind}() argument 'errors' must be str, not `);
  const text = source === undefined ? undefined : textOf(source);
  if (text !== undefined) {
    if (encodingName === undefined) return raise.typeError('string argument without an encoding');
    return encodeText(rawText(text), codecOf(encodingName), handler);
  }
  if (encodingName !== undefined) return raise.typeError('encoding without a string argument');
  if (errors !== undefined) return raise.typeError('errors without a string argument');
  if (source === undefined) return new Uint8Array(0);
  const method = kind === 'bytes' ? specialMethod(typeOf(source), '__bytes__') : undefined;
  if (method !== undefined) {
    const made = callValue(method, [source]);
    return made instanceof BytesValue ? made.bytes.slice() : raise.typeError(`__bytes__ returned non-bytes (type ${typeName(made)})`);
  }
  const count = bufferOf(source) === undefined ? exactIndex(source) : undefined;
  if (count === undefined) return bytesFrom(source, kind);
  if (typeof count === 'bigint') return raise.overflowError("cannot fit 'int' into an index-sized integer");
  if (count < 0) return raise.valueError('negative count');
  requireSize(count);
  return new Uint8Array(count);
}
