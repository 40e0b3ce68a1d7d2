// The bytes behind a value that C code would take as a buffer or as a sequence of small ints.

import { exactIndex } from '../../runtime/indexing.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { typeName } from '../../runtime/types.ts';
import { BytesValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

/** What bytes(value) takes besides a count and text: bytes or an iterable of ints. */
export function bytesFrom(value: Value): Uint8Array {
  if (value instanceof BytesValue) return value.bytes;
  const isSequence = typeof value === 'object' && value !== null && textOf(value) === undefined;
  if (!isSequence || ['float', 'complex', 'function', 'type', 'NoneType'].includes(typeName(value))) return raise.typeError(`cannot convert '${typeName(value)}' object to bytes`);
  const items = itemsOf(value);
  const bytes = new Uint8Array(items.length);
  for (const [position, item] of items.entries()) {
    const byte = exactIndex(item);
    if (byte === undefined) return raise.typeError(`'${typeName(item)}' object cannot be interpreted as an integer`);
    if (byte < 0 || byte > 255) return raise.valueError('bytes must be in range(0, 256)');
    bytes[position] = Number(byte);
  }
  return bytes;
}

/** An argument that must be bytes already. */
export function requireBytes(value: Value, message?: string): Uint8Array {
  if (value instanceof BytesValue) return value.bytes;
  return raise.typeError(message ?? `a bytes-like object is required, not '${typeName(value)}'`);
}
