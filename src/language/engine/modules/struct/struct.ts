// The module struct: values to packed bytes and back.

import { defineAttribute } from '../../runtime/attributes.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { defineConstructor, defineMethod, makeFunction } from '../../runtime/define.ts';
import { indexOf } from '../../runtime/indexing.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { checkStop } from '../../runtime/state.ts';
import { builtinType, typeName } from '../../runtime/types.ts';
import { BytesValue, IteratorValue, TupleValue, rawText, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { iteratorType } from '../../builtins/iterator-types.ts';
import { latinText } from '../../text/latin-text.ts';
import { raiseStructError, readLayout, structErrorType } from './formats.ts';
import type { Layout } from './formats.ts';
import { packField, unpackField } from './values.ts';

class StructValue {
  declare readonly cls: TypeValue;
  readonly format: string;
  readonly layout: Layout;
  constructor(format: string) {
    this.format = format;
    this.layout = readLayout(format);
  }
}
seal(StructValue);
const structType = builtinType('Struct', StructValue, { module: '_struct' });
const unpackIterator = iteratorType('unpack_iterator');

function structOf(format: Value): StructValue {
  if (format instanceof StructValue) return format;
  const text = textOf(format);
  if (text !== undefined) return new StructValue(rawText(text));
  return format instanceof BytesValue ? new StructValue(latinText(format.bytes)) : raise.typeError(`Struct() argument 1 must be a str or bytes object, not ${typeName(format)}`);
}

function pack({ layout }: StructValue, values: readonly Value[], name: string): Uint8Array {
  if (values.length !== layout.fields.length) raiseStructError(`${name} expected ${layout.fields.length} items for packing (got ${values.length})`);
  requireSize(layout.size);
  const bytes = new Uint8Array(layout.size);
  const view = new DataView(bytes.buffer);
  for (const [place, field] of layout.fields.entries()) packField(view, field, values[place], layout);
  return bytes;
}

function unpack({ layout }: StructValue, bytes: Uint8Array, start: number): Value {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, layout.size);
  return new TupleValue(layout.fields.map((field) => unpackField(view, field, layout.isLittle)));
}

function readable(value: Value): Uint8Array {
  return bufferOf(value) ?? raise.typeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

function unpackWhole(self: StructValue, buffer: Value): Value {
  const bytes = readable(buffer);
  if (bytes.length !== self.layout.size) raiseStructError(`unpack requires a buffer of ${self.layout.size} bytes`);
  return unpack(self, bytes, 0);
}

function unpackFrom(self: StructValue, buffer: Value, offset: Value): Value {
  const bytes = readable(buffer);
  const { size } = self.layout;
  const given = indexOf(offset);
  const start = given < 0 ? given + bytes.length : given;
  if (given < 0 && given + size > 0) raiseStructError(`not enough data to unpack ${size} bytes at offset ${given}`);
  if (start < 0) raiseStructError(`offset ${given} out of range for ${bytes.length}-byte buffer`);
  if (bytes.length - start < size) raiseStructError(`unpack_from requires a buffer of at least ${size + start} bytes for unpacking ${size} bytes at offset ${start} (actual buffer size is ${bytes.length})`);
  return unpack(self, bytes, start);
}

function packInto(self: StructValue, [buffer, offset, ...values]: Value[], name: string): Value {
  const wanted = self.layout.fields.length;
  if (buffer === undefined) raiseStructError(`${name} expected buffer argument`);
  if (offset === undefined) raiseStructError(`${name} expected offset argument`);
  if (values.length !== wanted) raiseStructError(`${name} expected ${wanted} items for packing (got ${values.length})`);
  const bytes = bufferOf(buffer);
  if (bytes === undefined || (buffer instanceof BytesValue && typeName(buffer) === 'bytes')) return raise.typeError(`argument must be read-write bytes-like object, not ${typeName(buffer)}`);
  const { size } = self.layout;
  const given = indexOf(offset);
  const start = given < 0 ? given + bytes.length : given;
  if (given < 0 && given + size > 0) raiseStructError(`no space to pack ${size} bytes at offset ${given}`);
  if (start < 0) raiseStructError(`offset ${given} out of range for ${bytes.length}-byte buffer`);
  if (bytes.length - start < size) raiseStructError(`pack_into requires a buffer of at least ${size + start} bytes for packing ${size} bytes at offset ${start} (actual buffer size is ${bytes.length})`);
  bytes.set(pack(self, values, name), start);
  return null;
}

function iterUnpack(self: StructValue, buffer: Value): Value {
  const bytes = readable(buffer);
  const { size } = self.layout;
  if (size === 0) raiseStructError('cannot iteratively unpack with a struct of length 0');
  if (bytes.length % size !== 0) raiseStructError(`iterative unpacking requires a buffer of a multiple of ${size} bytes`);
  let at = 0;
  return new IteratorValue(unpackIterator, () => {
    if (at >= bytes.length) return undefined;
    if ((at & 0xfff) === 0) checkStop();
    const values = unpack(self, bytes, at);
    at += size;
    return values;
  });
}

defineConstructor(structType, 'format', (_cls: TypeValue, format: Value) => structOf(format));
defineMethod(structType, 'pack', 'self, *values', (self: StructValue, values: Value[]) => new BytesValue(pack(self, values, 'pack')));
defineMethod(structType, 'pack_into', 'self, *values', (self: StructValue, values: Value[]) => packInto(self, values, 'pack_into'));
defineMethod(structType, 'unpack', 'self, buffer, /', unpackWhole);
defineMethod(structType, 'unpack_from', 'self, buffer, offset=0', unpackFrom);
defineMethod(structType, 'iter_unpack', 'self, buffer, /', iterUnpack);
defineAttribute(structType, 'format', (self: StructValue) => textValue(self.format));
defineAttribute(structType, 'size', (self: StructValue) => self.layout.size);

defineModule('struct', () => new Map<string, Value>([
  ['error', structErrorType], ['Struct', structType],
  ['calcsize', makeFunction('calcsize', 'format, /', (format: Value) => structOf(format).layout.size)],
  ['pack', makeFunction('pack', 'format=?, /, *values', (format: Value | undefined, values: Value[]) => new BytesValue(pack(structOf(format ?? raise.typeError('missing format argument')), values, 'pack')))],
  ['pack_into', makeFunction('pack_into', 'format, /, *values', (format: Value, values: Value[]) => packInto(structOf(format), values, 'pack_into'))],
  ['unpack', makeFunction('unpack', 'format, buffer, /', (format: Value, buffer: Value) => unpackWhole(structOf(format), buffer))],
  ['unpack_from', makeFunction('unpack_from', 'format, /, buffer, offset=0', (format: Value, buffer: Value, offset: Value) => unpackFrom(structOf(format), buffer, offset))],
  ['iter_unpack', makeFunction('iter_unpack', 'format, buffer, /', (format: Value, buffer: Value) => iterUnpack(structOf(format), buffer))],
]));
