// The bytes behind values: reading them in place, and changing those of a bytearray or an array.

import { requireSize } from './raise.ts';
import { BufferValue, ByteArrayValue, BytesValue } from './values.ts';
import type { Value } from './values.ts';

/** The bytes of a bytes-like value, not copied; undefined for anything else. */
export function bufferOf(value: Value): Uint8Array | undefined {
  if (value instanceof BytesValue) return value.bytes;
  return value instanceof BufferValue ? value.buffer() : undefined;
}

/** New bytes of the kind of `like`: a bytearray gives bytearrays. */
export function bytesLike(like: BytesValue, bytes: Uint8Array): BytesValue {
  return like instanceof ByteArrayValue ? new ByteArrayValue(bytes) : new BytesValue(bytes);
}

/** Puts `more` where `start` to `end` stood. The store grows by half at a time. */
export function spliceBytes(holder: { bytes: Uint8Array }, start: number, end: number, more: Uint8Array): void {
  const { bytes } = holder;
  const length = bytes.length - (end - start) + more.length;
  // What is put in may be a window on the same store.
  const added = more.buffer === bytes.buffer ? more.slice() : more;
  if (length <= bytes.buffer.byteLength && bytes.byteOffset === 0) {
    const next = new Uint8Array(bytes.buffer as ArrayBuffer, 0, length);
    if (end < bytes.length && added.length !== end - start) {
      const whole = new Uint8Array(bytes.buffer as ArrayBuffer);
      whole.copyWithin(start + added.length, end, bytes.length);
    }
    next.set(added, start);
    holder.bytes = next;
    return;
  }
  requireSize(length);
  const store = new Uint8Array(length + (length >> 1) + 8);
  store.set(bytes.subarray(0, start));
  store.set(added, start);
  store.set(bytes.subarray(end), start + added.length);
  holder.bytes = store.subarray(0, length);
}

export function pushByte(holder: { bytes: Uint8Array }, byte: number): void {
  const { bytes } = holder;
  const { length } = bytes;
  if (bytes.byteOffset === 0 && length < bytes.buffer.byteLength) {
    const next = new Uint8Array(bytes.buffer as ArrayBuffer, 0, length + 1);
    next[length] = byte;
    holder.bytes = next;
  } else spliceBytes(holder, length, length, Uint8Array.of(byte));
}
