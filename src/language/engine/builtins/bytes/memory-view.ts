// What a memoryview is: a window on the bytes of another value, with its own shape. Its methods are in
// memory-view-methods.ts.

import { itemCodes, itemRange, readItemFloat, readItemInt, writeItemFloat, writeItemInt } from '../../numbers/item-codes.ts';
import type { ItemCode } from '../../numbers/item-codes.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, typeName } from '../../runtime/types.ts';
import { BufferValue, ByteArrayValue, BytesValue, FloatValue, ListValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

export interface ViewFields {
  object: Value;
  /** The whole store that the view looks at. */
  store: Uint8Array;
  /** Where its first item begins. */
  offset: number;
  format: string;
  shape: number[];
  strides: number[];
  isReadonly: boolean;
}

export class MemoryViewValue extends BufferValue {
  declare readonly cls: TypeValue;
  readonly fields: ViewFields;
  readonly code: ItemCode;
  format: string;
  isReleased = false;
  constructor(fields: ViewFields) {
    super();
    this.fields = fields;
    this.format = fields.format;
    this.code = itemCodes.get(fields.format) as ItemCode;
  }

  /** Bytearrays that a `with` statement holds a view of. */
  static readonly held: WeakSet<object> = new WeakSet();

  buffer(): Uint8Array {
    requireOpen(this);
    const { store, offset, shape, strides } = this.fields;
    if (isContiguous(this)) return store.subarray(offset, offset + this.code.size * shape.reduce((product, size) => product * size, 1));
    const bytes = new Uint8Array(shape[0] * this.code.size);
    for (let at = 0; at < shape[0]; at++) bytes.set(store.subarray(offset + at * strides[0], offset + at * strides[0] + this.code.size), at * this.code.size);
    return bytes;
  }
}
delete (MemoryViewValue.prototype as { constructor?: unknown }).constructor;

export const memoryViewType = builtinType('memoryview', MemoryViewValue, { isBase: false });

export function requireOpen(view: MemoryViewValue): void {
  if (view.isReleased) raise.valueError('operation forbidden on released memoryview object');
}

export function viewOf(value: Value): MemoryViewValue {
  if (value instanceof MemoryViewValue) {
    requireOpen(value);
    return new MemoryViewValue(value.fields);
  }
  const store = bufferOf(value);
  if (store === undefined) return raise.typeError(`memoryview: a bytes-like object is required, not '${typeName(value)}'`);
  const format = value instanceof BufferValue ? value.format : 'B';
  const { size } = itemCodes.get(format) as ItemCode;
  return new MemoryViewValue({ object: value, store, offset: 0, format, shape: [store.length / size], strides: [size], isReadonly: value instanceof BytesValue && !(value instanceof ByteArrayValue) });
}

export function stridesOf(shape: readonly number[], itemSize: number): number[] {
  const strides: number[] = [];
  let step = itemSize;
  for (const size of shape.toReversed()) {
    strides.unshift(step);
    step *= size;
  }
  return strides;
}

export function isContiguous({ fields: { shape, strides }, code }: MemoryViewValue): boolean {
  const wanted = stridesOf(shape, code.size);
  return shape.includes(0) || strides.every((stride, at) => stride === wanted[at] || shape[at] === 1);
}

export function itemAt(view: MemoryViewValue, place: number): Value {
  const { store } = view.fields;
  const { code } = view;
  const data = new DataView(store.buffer, store.byteOffset, store.byteLength);
  switch (code.kind) {
    case 'int': return readItemInt(data, place, code);
    case 'float': return new FloatValue(readItemFloat(data, place, code));
    case 'bool': return store[place] !== 0;
    default: return new BytesValue(store.slice(place, place + 1));
  }
}

export function setItemAt(view: MemoryViewValue, place: number, value: Value): void {
  const { store, format } = view.fields;
  const { code } = view;
  const data = new DataView(store.buffer, store.byteOffset, store.byteLength);
  const wrongType = (): never => raise.typeError(`memoryview: invalid type for format '${format}'`);
  const wrongValue = (): never => raise.valueError(`memoryview: invalid value for format '${format}'`);
  if (code.kind === 'int') {
    const int = exactIndex(value);
    if (int === undefined) return wrongType();
    const [least, greatest] = itemRange(code);
    if (BigInt(int) < least || BigInt(int) > greatest) wrongValue();
    writeItemInt(data, place, code, int);
  } else if (code.kind === 'float') {
    const number = numberOf(value);
    if (number === undefined) wrongType();
    writeItemFloat(data, place, code, Number(number));
  } else if (code.kind === 'bool') store[place] = truthOf(value) ? 1 : 0;
  else {
    if (!(value instanceof BytesValue)) return wrongType();
    if (value.bytes.length !== 1) wrongValue();
    store[place] = value.bytes[0];
  }
  return undefined;
}

/** All items as lists within lists. */
export function listOf(view: MemoryViewValue, depth = 0, place = view.fields.offset): Value {
  const { shape, strides } = view.fields;
  if (shape.length === 0) return itemAt(view, place);
  const items: Value[] = [];
  for (let at = 0; at < shape[depth]; at++) {
    const next = place + at * strides[depth];
    items.push(depth === shape.length - 1 ? itemAt(view, next) : listOf(view, depth + 1, next));
  }
  return new ListValue(items);
}
