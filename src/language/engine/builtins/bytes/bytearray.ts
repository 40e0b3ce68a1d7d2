// bytearray: the methods that change it, and setting and deleting its items and slices.

import { bufferOf, pushByte, spliceBytes } from '../../runtime/byte-arrays.ts';
import { defineMethod } from '../../runtime/define.ts';
import { exactIndex, indexOf } from '../../runtime/indexing.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { position, setChangeBytes, sliceBounds } from '../../runtime/subscript.ts';
import { bytearrayType, typeName } from '../../runtime/types.ts';
import { ByteArrayValue, FloatValue, SliceValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { byteOf, bytesFrom } from './bytes-from.ts';
import { MemoryViewValue } from './memory-view.ts';

const method = (name: string, parameters: string, implementation: (...values: never[]) => Value): void => defineMethod(bytearrayType, name, parameters, implementation);

/** A view kept open by `with` does not let its bytearray change size. */
function requireResizable(self: ByteArrayValue): void {
  if (MemoryViewValue.held.has(self)) throw raise.bufferError('Existing exports of data: object cannot be re-sized');
}

setChangeBytes((array, index, value) => {
  if (!(index instanceof SliceValue)) {
    const byte = value === undefined || exactIndex(index) === undefined ? 0 : byteOf(value);
    const at = position(index, array.bytes.length, 'bytearray');
    if (value === undefined) {
      requireResizable(array);
      spliceBytes(array, at, at + 1, new Uint8Array(0));
    } else array.bytes[at] = byte;
    return;
  }
  sliceBounds(index, array.bytes.length);
  const more = value === undefined ? new Uint8Array(0) : assignable(value);
  const { start, stop, step, length } = sliceBounds(index, array.bytes.length);
  if (step === 1) {
    if (more.length !== Math.max(stop - start, 0)) requireResizable(array);
    spliceBytes(array, start, Math.max(start, stop), more);
  } else if (value === undefined || (more.length === 0 && length > 0)) {
    requireResizable(array);
    const gone = new Uint8Array(array.bytes.length);
    for (let count = 0, at = start; count < length; count++, at += step) gone[at] = 1;
    array.bytes = array.bytes.filter((_, at) => gone[at] === 0);
  } else {
    if (more.length !== length) raise.valueError(`attempt to assign bytes of size ${more.length} to extended slice of size ${length}`);
    const source = more.buffer === array.bytes.buffer ? more.slice() : more;
    for (let count = 0, at = start; count < length; count++, at += step) array.bytes[at] = source[count];
  }
});

function assignable(value: Value): Uint8Array {
  const buffer = bufferOf(value);
  if (buffer !== undefined) return buffer;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' || value instanceof FloatValue || textOf(value) !== undefined) {
    return raise.typeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  }
  return bytesFrom(value, 'bytearray');
}

method('append', 'self, item, /', (self: ByteArrayValue, item: Value) => {
  const byte = byteOf(item);
  requireResizable(self);
  if (self.bytes.length >= 2 ** 27) requireSize(self.bytes.length + 1);
  pushByte(self, byte);
  return null;
});
method('extend', 'self, iterable_of_ints, /', (self: ByteArrayValue, more: Value) => {
  const added = bufferOf(more) ?? extension(more);
  requireResizable(self);
  spliceBytes(self, self.bytes.length, self.bytes.length, added);
  return null;
});

function extension(value: Value): Uint8Array {
  if (textOf(value) !== undefined) return raise.typeError(value === '' ? "expected iterable of integers; got: 'str'" : "'str' object cannot be interpreted as an integer");
  if (typeof value !== 'object' || value === null || value instanceof FloatValue) return raise.typeError(`can't extend bytearray with ${typeName(value)}`);
  return bytesFrom(value, 'bytearray');
}

method('insert', 'self, index, item, /', (self: ByteArrayValue, index: Value, item: Value) => {
  const at = indexOf(index);
  const byte = byteOf(item);
  const place = at < 0 ? Math.max(0, at + self.bytes.length) : Math.min(at, self.bytes.length);
  requireResizable(self);
  spliceBytes(self, place, place, Uint8Array.of(byte));
  return null;
});
method('pop', 'self, index=-1, /', (self: ByteArrayValue, index: Value) => {
  const at = indexOf(index);
  const { length } = self.bytes;
  if (length === 0) return raise.indexError('pop from empty bytearray');
  const place = at < 0 ? at + length : at;
  if (place < 0 || place >= length) return raise.indexError('pop index out of range');
  requireResizable(self);
  const byte = self.bytes[place];
  if (place === length - 1) self.bytes = self.bytes.subarray(0, place);
  else spliceBytes(self, place, place + 1, new Uint8Array(0));
  return byte;
});
method('remove', 'self, value, /', (self: ByteArrayValue, value: Value) => {
  const place = self.bytes.indexOf(byteOf(value));
  if (place < 0) return raise.valueError('value not found in bytearray');
  requireResizable(self);
  spliceBytes(self, place, place + 1, new Uint8Array(0));
  return null;
});
method('clear', 'self, /', (self: ByteArrayValue) => {
  requireResizable(self);
  self.bytes = new Uint8Array(0);
  return null;
});
method('reverse', 'self, /', (self: ByteArrayValue) => {
  self.bytes.reverse();
  return null;
});
method('copy', 'self, /', (self: ByteArrayValue) => new ByteArrayValue(self.bytes.slice()));
method('__alloc__', 'self, /', (self: ByteArrayValue) => self.bytes.length + 1);
method('__imul__', 'self, value, /', (self: ByteArrayValue, count: Value) => {
  const times = exactIndex(count);
  if (times === undefined) return raise.typeError(`'${typeName(count)}' object cannot be interpreted as an integer`);
  requireSize(self.bytes.length * Number(times));
  const once = self.bytes.slice();
  const bytes = new Uint8Array(once.length * Math.max(Number(times), 0));
  for (let at = 0; at < bytes.length; at += once.length) bytes.set(once, at);
  self.bytes = bytes;
  return self;
});
