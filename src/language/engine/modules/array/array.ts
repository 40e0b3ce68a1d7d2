// The module array: compact arrays of numbers.

import { spliceBytes } from '../../runtime/byte-arrays.ts';
import { defineAttribute, getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { compareValue, equals, sameOrEqual } from '../../runtime/compare.ts';
import type { Ordering } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exactIndex, indexOf } from '../../runtime/indexing.ts';
import { iterate } from '../../runtime/iterate.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { position, settled, sliceBounds } from '../../runtime/subscript.ts';
import { notImplemented, typeName, typeOf } from '../../runtime/types.ts';
import { BytesValue, IteratorValue, ListValue, SliceValue, TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { requireBytes } from '../../builtins/bytes/bytes-from.ts';
import { rawTextOf, sliceEnd } from '../../builtins/arguments.ts';
import { asInstance } from '../../builtins/instance.ts';
import { iteratorType } from '../../builtins/iterator-types.ts';
import { refuseHash } from '../collections/refuse-hash.ts';
import { ArrayValue, arrayType, itemBytes, readItem, sizeOfArray, typeCodes } from './array-value.ts';

const arrayIteratorType = iteratorType('arrayiterator');
const method = (name: string, parameters: string, implementation: (self: ArrayValue, ...values: never[]) => Value): void => defineMethod(arrayType, name, parameters, implementation as (...values: never[]) => Value);

defineConstructor(arrayType, 'typecode, initializer=?, /', (cls: TypeValue, code: Value, initial: Value | undefined) => {
  const format = textOf(code);
  if (format === undefined || rawText(format).length !== 1) return raise.typeError(`array() argument 1 must be a unicode character, not ${typeName(code)}`);
  if (!typeCodes.includes(rawText(format))) return raise.valueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)');
  const array = asInstance(new ArrayValue(rawText(format)), cls, arrayType);
  if (initial !== undefined) fill(array, initial);
  return array;
});

function fill(array: ArrayValue, initial: Value): void {
  const text = textOf(initial);
  if (text !== undefined && array.format !== 'u') raise.typeError(`cannot use a str to initialize an array with typecode '${array.format}'`);
  if (initial instanceof ArrayValue && initial.format === 'u' && array.format !== 'u') raise.typeError(`cannot use a unicode array to initialize an array with typecode '${array.format}'`);
  if (initial instanceof BytesValue) appendBytes(array, initial.bytes);
  else extend(array, initial);
}

function appendBytes(array: ArrayValue, bytes: Uint8Array): void {
  if (bytes.length % array.code.size !== 0) raise.valueError('bytes length not a multiple of item size');
  spliceBytes(array, array.bytes.length, array.bytes.length, bytes);
}

function extend(array: ArrayValue, source: Value): null {
  if (source instanceof ArrayValue) {
    if (source.format === array.format) {
      spliceBytes(array, array.bytes.length, array.bytes.length, source.bytes);
      return null;
    }
  }
  const cursor = iterate(source);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) append(array, item);
  return null;
}

function append(array: ArrayValue, item: Value): void {
  if (array.bytes.length >= 2 ** 27) requireSize(array.bytes.length);
  spliceBytes(array, array.bytes.length, array.bytes.length, itemBytes(array, item));
}

function itemsIn(array: ArrayValue): Value[] {
  return Array.from({ length: sizeOfArray(array) }, (_, at) => readItem(array, at));
}

/** An array of the same kind over these bytes. */
function alike(array: ArrayValue, bytes: Uint8Array): ArrayValue {
  const made = new ArrayValue(array.format);
  made.bytes = bytes;
  return made;
}

function find(array: ArrayValue, value: Value, start = 0, stop = Infinity): number {
  for (let at = start; at < stop && at < sizeOfArray(array); at++) if (sameOrEqual(readItem(array, at), value)) return at;
  return -1;
}

/** The bytes a slice names, as a copy. */
function slicedBytes(array: ArrayValue, slice: SliceValue): Uint8Array {
  const { size } = array.code;
  const { start, step, length } = sliceBounds(settled(slice) as SliceValue, sizeOfArray(array));
  const bytes = new Uint8Array(length * size);
  for (let count = 0, at = start; count < length; count++, at += step) bytes.set(array.bytes.subarray(at * size, (at + 1) * size), count * size);
  return bytes;
}

function setSlice(array: ArrayValue, slice: SliceValue, value: Value | undefined): void {
  const { size } = array.code;
  const { start, stop, step, length } = sliceBounds(settled(slice) as SliceValue, sizeOfArray(array));
  if (value !== undefined && !(value instanceof ArrayValue)) raise.typeError(`can only assign array (not "${typeName(value)}") to array slice`);
  if (value instanceof ArrayValue && value.format !== array.format) raise.typeError('bad argument type for built-in operation');
  const more = value instanceof ArrayValue ? value.bytes.slice() : new Uint8Array(0);
  if (step === 1) spliceBytes(array, start * size, Math.max(start, stop) * size, more);
  else if (more.length === 0) {
    const gone = new Set(Array.from({ length }, (_, count) => start + count * step));
    array.bytes = array.bytes.filter((_, at) => !gone.has(Math.floor(at / size)));
  } else {
    if (more.length !== length * size) raise.valueError(`attempt to assign array of size ${more.length / size} to extended slice of size ${length}`);
    for (let count = 0, at = start; count < length; count++, at += step) array.bytes.set(more.subarray(count * size, (count + 1) * size), at * size);
  }
}

function removeAt(array: ArrayValue, at: number): void {
  const { size } = array.code;
  spliceBytes(array, at * size, (at + 1) * size, new Uint8Array(0));
}

method('append', 'self, v, /', (self, item: Value) => { append(self, item); return null; });
method('extend', 'self, bb, /', (self, source: Value) => {
  if (source instanceof ArrayValue && source.format !== self.format) return raise.typeError('can only extend with array of same kind');
  return extend(self, source);
});
method('fromlist', 'self, list, /', (self, list: Value) => {
  if (!(list instanceof ListValue)) return raise.typeError('arg must be list');
  const pieces = list.items.map((item) => itemBytes(self, item));
  for (const piece of pieces) spliceBytes(self, self.bytes.length, self.bytes.length, piece);
  return null;
});
method('frombytes', 'self, buffer, /', (self, bytes: Value) => { appendBytes(self, requireBytes(bytes)); return null; });
method('fromunicode', 'self, ustr, /', (self, text: Value) => {
  if (self.format !== 'u') return raise.valueError("fromunicode() may only be called on unicode type arrays");
  return extend(self, textValue(rawTextOf(text, 'fromunicode() argument must be str, not ')) as Value);
});
method('tofile', 'self, f, /', (self, file: Value) => {
  callValue(getAttribute(file, 'write'), [new BytesValue(self.bytes.slice())]);
  return null;
});
method('fromfile', 'self, f, n, /', (self, file: Value, count: Value) => {
  const wanted = exactIndex(count);
  if (wanted === undefined) return raise.typeError(`'${typeName(count)}' object cannot be interpreted as an integer`);
  if (wanted < 0) return raise.valueError('negative count');
  const read = callValue(getAttribute(file, 'read'), [Number(wanted) * self.code.size]);
  if (!(read instanceof BytesValue)) return raise.typeError("read() didn't return bytes");
  callValue(getAttribute(self, 'frombytes'), [read]);
  return read.bytes.length < Number(wanted) * self.code.size ? raise.eofError('read() didn\'t return enough bytes') : null;
});
method('tobytes', 'self, /', (self) => new BytesValue(self.bytes.slice()));
method('tolist', 'self, /', (self) => new ListValue(itemsIn(self)));
method('tounicode', 'self, /', (self) => (self.format === 'u' ? textValue(itemsIn(self).map((item) => rawText(item as string)).join('')) as Value : raise.valueError('tounicode() may only be called on unicode type arrays')));
method('insert', 'self, i, v, /', (self, index: Value, item: Value) => {
  const [at, length] = [indexOf(index), sizeOfArray(self)];
  const place = (at < 0 ? Math.max(0, at + length) : Math.min(at, length)) * self.code.size;
  spliceBytes(self, place, place, itemBytes(self, item));
  return null;
});
method('pop', 'self, i=-1, /', (self, index: Value) => {
  const [at, length] = [indexOf(index), sizeOfArray(self)];
  if (length === 0) return raise.indexError('pop from empty array');
  const place = at < 0 ? at + length : at;
  if (place < 0 || place >= length) return raise.indexError('pop index out of range');
  const item = readItem(self, place);
  removeAt(self, place);
  return item;
});
method('remove', 'self, v, /', (self, value: Value) => {
  const place = find(self, value);
  if (place < 0) return raise.valueError('array.remove(x): x not in array');
  removeAt(self, place);
  return null;
});
method('index', 'self, v, start=0, stop=?, /', (self, value: Value, start: Value, stop: Value | undefined) => {
  const length = sizeOfArray(self);
  const place = find(self, value, sliceEnd(start, length, 0), sliceEnd(stop, length, length));
  return place < 0 ? raise.valueError('array.index(x): x not in array') : place;
});
method('count', 'self, v, /', (self, value: Value) => itemsIn(self).filter((item) => sameOrEqual(item, value)).length);
method('reverse', 'self, /', (self) => {
  const { size } = self.code;
  const [bytes, length] = [self.bytes.slice(), sizeOfArray(self)];
  for (let at = 0; at < length; at++) self.bytes.set(bytes.subarray(at * size, (at + 1) * size), (length - 1 - at) * size);
  return null;
});
method('byteswap', 'self, /', (self) => {
  const { size } = self.code;
  for (let at = 0; at < self.bytes.length; at += size) self.bytes.subarray(at, at + size).reverse();
  return null;
});
method('buffer_info', 'self, /', (self) => new TupleValue([140000000000000, sizeOfArray(self)]));
for (const name of ['__copy__', '__deepcopy__']) method(name, 'self, memo=None, /', (self) => alike(self, self.bytes.slice()));

method('__len__', 'self, /', sizeOfArray);
method('__getitem__', 'self, key, /', (self, index: Value) => (index instanceof SliceValue ? alike(self, slicedBytes(self, index)) : readItem(self, placeOf(self, index, 'array'))));
method('__setitem__', 'self, key, value, /', (self, index: Value, value: Value) => {
  if (index instanceof SliceValue) setSlice(self, index, value);
  else {
    const at = settled(index);
    placeOf(self, at, 'array assignment');
    const bytes = itemBytes(self, value);
    // Reading the value may have changed the array.
    self.bytes.set(bytes, placeOf(self, at, 'array assignment') * self.code.size);
  }
  return null;
});
method('__delitem__', 'self, key, /', (self, index: Value) => {
  if (index instanceof SliceValue) setSlice(self, index, undefined);
  else removeAt(self, placeOf(self, index, 'array assignment'));
  return null;
});

function placeOf(array: ArrayValue, index: Value, kind: string): number {
  const at = exactIndex(index);
  return at === undefined ? raise.typeError('array indices must be integers') : position(at, sizeOfArray(array), kind);
}

method('__contains__', 'self, key, /', (self, value: Value) => find(self, value) >= 0);
method('__iter__', 'self, /', (self) => {
  let at = 0;
  return new IteratorValue(arrayIteratorType, () => (at < sizeOfArray(self) ? readItem(self, at++) : undefined));
});
method('__add__', 'self, value, /', (self, other: Value) => {
  if (!(other instanceof ArrayValue)) return raise.typeError(`can only append array (not "${typeName(other)}") to array`);
  if (other.format !== self.format) return raise.typeError('bad argument type for built-in operation');
  const sum = alike(self, self.bytes.slice());
  spliceBytes(sum, sum.bytes.length, sum.bytes.length, other.bytes);
  return sum;
});
method('__iadd__', 'self, value, /', (self, other: Value) => {
  if (!(other instanceof ArrayValue)) return raise.typeError(`can only extend array with array (not "${typeName(other)}")`);
  if (other.format !== self.format) return raise.typeError('can only extend with array of same kind');
  extend(self, other);
  return self;
});

function repeated(self: ArrayValue, count: Value): Uint8Array {
  const times = exactIndex(count);
  if (times === undefined) return raise.typeError(`can't multiply sequence by non-int of type '${typeName(count)}'`);
  const total = self.bytes.length * Math.max(Number(times), 0);
  requireSize(total);
  const bytes = new Uint8Array(total);
  for (let at = 0; at < total; at += self.bytes.length) bytes.set(self.bytes, at);
  return bytes;
}
for (const name of ['__mul__', '__rmul__']) method(name, 'self, value, /', (self, count: Value) => alike(self, repeated(self, count)));
method('__imul__', 'self, value, /', (self, count: Value) => { self.bytes = repeated(self, count); return self; });
const lists = (left: ArrayValue, right: ArrayValue): [ListValue, ListValue] => [new ListValue(itemsIn(left)), new ListValue(itemsIn(right))];
method('__eq__', 'self, value, /', (self, other: Value) => (other instanceof ArrayValue ? equals(...lists(self, other)) : notImplemented));
const orderings: [string, Ordering][] = [['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']];
for (const [name, sign] of orderings) method(name, 'self, value, /', (self, other: Value) => (other instanceof ArrayValue ? compareValue(sign, ...lists(self, other)) : notImplemented));
refuseHash(arrayType);
method('__repr__', 'self, /', (self) => {
  const { name } = typeOf(self);
  if (sizeOfArray(self) === 0) return `${name}('${self.format}')`;
  const content = self.format === 'u' ? reprOf(textValue(itemsIn(self).map((item) => rawText(item as string)).join('')) as Value) : `[${itemsIn(self).map(reprOf).join(', ')}]`;
  return textValue(`${name}('${self.format}', ${content})`) as Value;
});
method('__reduce_ex__', 'self, value, /', (self) => new TupleValue([typeOf(self), new TupleValue([self.format, new ListValue(itemsIn(self))]), null]));
defineAttribute(arrayType, 'typecode', (self: ArrayValue) => self.format);
defineAttribute(arrayType, 'itemsize', (self: ArrayValue) => self.code.size);

defineModule('array', () => new Map<string, Value>([['array', arrayType], ['ArrayType', arrayType], ['typecodes', typeCodes]]));
