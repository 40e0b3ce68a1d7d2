// memoryview: its constructor, attributes and methods.

import { itemCodes } from '../../numbers/item-codes.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { compareValue, equals } from '../../runtime/compare.ts';
import type { Ordering } from '../../runtime/compare.ts';
import { builtins, defineConstructor, defineMethod } from '../../runtime/define.ts';
import { hashOf } from '../../runtime/hash.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { address } from '../../runtime/show.ts';
import { sliceBounds } from '../../runtime/subscript.ts';
import { notImplemented, typeName } from '../../runtime/types.ts';
import { ByteArrayValue, BytesValue, IteratorValue, ListValue, SliceValue, TupleValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { rawTextOf } from '../arguments.ts';
import { iteratorType } from '../iterator-types.ts';
import { hexOf } from './construct.ts';
import { MemoryViewValue, isContiguous, itemAt, listOf, memoryViewType, requireOpen, setItemAt, stridesOf, viewOf } from './memory-view.ts';

builtins.set('memoryview', memoryViewType);
defineConstructor(memoryViewType, 'object', (_cls: TypeValue, object: Value) => viewOf(object));
const memoryIteratorType = iteratorType('memory_iterator');

const method = (name: string, parameters: string, implementation: (self: MemoryViewValue, ...values: never[]) => Value, worksReleased = false): void =>
  defineMethod(memoryViewType, name, parameters, ((self: MemoryViewValue, ...values: never[]) => {
    if (!worksReleased) requireOpen(self);
    return implementation(self, ...values);
  }) as (...values: never[]) => Value);
const attribute = (name: string, get: (self: MemoryViewValue) => Value): void => defineAttribute(memoryViewType, name, (self: MemoryViewValue) => {
  requireOpen(self);
  return get(self);
});

attribute('obj', (self) => self.fields.object);
attribute('nbytes', (self) => self.fields.shape.reduce((product, size) => product * size, self.code.size));
attribute('readonly', (self) => self.fields.isReadonly);
attribute('itemsize', (self) => self.code.size);
attribute('format', (self) => self.fields.format);
attribute('ndim', (self) => self.fields.shape.length);
attribute('shape', (self) => new TupleValue(self.fields.shape));
attribute('strides', (self) => new TupleValue(self.fields.strides));
attribute('suboffsets', () => new TupleValue([]));
attribute('c_contiguous', (self) => isContiguous(self));
attribute('f_contiguous', (self) => isContiguous(self) && self.fields.shape.length <= 1);
attribute('contiguous', (self) => isContiguous(self));

method('tobytes', 'self, /, order=None', (self) => new BytesValue(self.buffer().slice()));
method('tolist', 'self, /', (self) => listOf(self));
method('hex', 'self, /, sep=?, bytes_per_sep=1', (self, separator: Value | undefined, group: Value) => hexOf(self.buffer(), separator, group));
method('toreadonly', 'self, /', (self) => new MemoryViewValue({ ...self.fields, isReadonly: true }));
method('release', 'self, /', release, true);
method('__enter__', 'self, /', (self) => {
  if (self.fields.object instanceof ByteArrayValue) MemoryViewValue.held.add(self.fields.object);
  return self;
});
method('__exit__', 'self, *args', release, true);

function release(self: MemoryViewValue): null {
  self.isReleased = true;
  if (self.fields.object instanceof ByteArrayValue) MemoryViewValue.held.delete(self.fields.object);
  return null;
}

method('cast', 'self, /, format, shape=?', (self, formatValue: Value, shapeValue: Value | undefined) => {
  const format = rawTextOf(formatValue, "cast() argument 'format' must be str, not ").replace(/^@/, '');
  const code = itemCodes.get(format);
  if (!isContiguous(self)) return raise.typeError('memoryview: casts are restricted to C-contiguous views');
  if (code === undefined) return raise.valueError("memoryview: destination format must be a native single character format prefixed with an optional '@'");
  const isByte = (letter: string): boolean => letter === 'B' || letter === 'b' || letter === 'c';
  if (!isByte(format) && !isByte(self.fields.format)) return raise.typeError('memoryview: cannot cast between two non-byte formats');
  const size = self.buffer().length;
  if (size % code.size !== 0) return raise.typeError('memoryview: length is not a multiple of itemsize');
  let shape = [size / code.size];
  if (shapeValue !== undefined) {
    if (!(shapeValue instanceof ListValue) && !(shapeValue instanceof TupleValue)) return raise.typeError('shape must be a list or a tuple');
    shape = itemsOf(shapeValue).map((one) => {
      const count = exactIndex(one);
      if (count === undefined) return raise.typeError('memoryview.cast(): elements of shape must be integers');
      return count <= 0 ? raise.valueError('memoryview.cast(): elements of shape must be integers > 0') : Number(count);
    });
    if (shape.reduce((product, one) => product * one, code.size) !== size) return raise.typeError('memoryview: product(shape) * itemsize != buffer size');
  }
  return new MemoryViewValue({ ...self.fields, format, shape, strides: stridesOf(shape, code.size) });
});

/** Where an item begins, by one index per dimension. */
function placeOf(self: MemoryViewValue, indexes: readonly Value[]): number {
  let place = self.fields.offset;
  for (const [dimension, index] of indexes.entries()) {
    const exact = exactIndex(index);
    if (exact === undefined) return raise.typeError('memoryview: invalid slice key');
    const size = self.fields.shape[dimension];
    const at = Number(exact) < 0 ? Number(exact) + size : Number(exact);
    if (at < 0 || at >= size) return raise.indexError(`index out of bounds on dimension ${dimension + 1}`);
    place += at * self.fields.strides[dimension];
  }
  return place;
}

function sliced(self: MemoryViewValue, slice: SliceValue): MemoryViewValue {
  const { shape, strides, offset } = self.fields;
  const { start, step, length } = sliceBounds(slice, shape[0]);
  return new MemoryViewValue({ ...self.fields, offset: offset + start * strides[0], shape: [length, ...shape.slice(1)], strides: [strides[0] * step, ...strides.slice(1)] });
}

/** The item an index or a tuple of indexes names. */
function itemPlace(self: MemoryViewValue, index: Value): number {
  const indexes = index instanceof TupleValue ? index.items : [index];
  if (exactIndex(indexes[0] ?? null) === undefined) return raise.typeError('memoryview: invalid slice key');
  if (indexes.length < self.fields.shape.length) return raise.notImplementedError(index instanceof TupleValue ? 'sub-views are not implemented' : 'multi-dimensional sub-views are not implemented');
  if (indexes.length > self.fields.shape.length) return raise.typeError(`cannot index ${self.fields.shape.length}-dimension view with ${indexes.length}-element tuple`);
  return placeOf(self, indexes);
}

method('__len__', 'self, /', (self) => self.fields.shape[0] ?? 1);
method('__getitem__', 'self, key, /', (self, index: Value) => (index instanceof SliceValue ? sliced(self, index) : itemAt(self, itemPlace(self, index))));
method('__setitem__', 'self, key, value, /', (self, index: Value, value: Value) => {
  if (self.fields.isReadonly) return raise.typeError('cannot modify read-only memory');
  if (!(index instanceof SliceValue)) {
    setItemAt(self, itemPlace(self, index), value);
    return null;
  }
  const target = sliced(self, index);
  const source = bufferOf(value) === undefined ? raise.typeError(`a bytes-like object is required, not '${typeName(value)}'`) : viewOf(value);
  if (source.fields.format !== target.fields.format || source.fields.shape.length !== 1 || source.fields.shape[0] !== target.fields.shape[0]) return raise.valueError('memoryview assignment: lvalue and rvalue have different structures');
  const bytes = source.buffer().slice();
  const { size } = target.code;
  for (let at = 0; at < target.fields.shape[0]; at++) target.fields.store.set(bytes.subarray(at * size, (at + 1) * size), target.fields.offset + at * target.fields.strides[0]);
  return null;
});
method('__delitem__', 'self, key, /', () => raise.typeError('cannot delete memory'));
method('__iter__', 'self, /', (self) => {
  let at = 0;
  return new IteratorValue(memoryIteratorType, () => (at < self.fields.shape[0] ? itemAt(self, self.fields.offset + at++ * self.fields.strides[0]) : undefined));
});
method('__eq__', 'self, value, /', (self, other: Value) => {
  if (self === other) return true;
  if (self.isReleased || bufferOf(other) === undefined) return notImplemented;
  const view = viewOf(other);
  const [mine, theirs] = [self.fields.shape, view.fields.shape];
  return mine.length === theirs.length && mine.every((size, at) => size === theirs[at]) && equals(listOf(self), listOf(view));
}, true);
const orderings: [string, Ordering][] = [['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']];
// Only a bytearray compares with a view.
for (const [name, sign] of orderings) method(name, 'self, value, /', (self, other: Value) => (other instanceof ByteArrayValue ? compareValue(sign, new BytesValue(self.buffer()), new BytesValue(other.bytes)) : notImplemented));
method('__hash__', 'self, /', (self) => (self.fields.isReadonly ? hashOf(new BytesValue(self.buffer())) : raise.valueError('cannot hash writable memoryview object')));
method('__repr__', 'self, /', (self) => `<${self.isReleased ? 'released ' : ''}memory at ${address(self)}>`, true);
