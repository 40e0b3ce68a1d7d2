// compressobj and decompressobj: streams that a program feeds with one piece after another.

import type { Z_FlushMode, ZStream } from 'pako';
import { defineAttribute } from '../../runtime/attributes.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { defineMethod, makeFunction } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { raise } from '../../runtime/raise.ts';
import { builtinType, typeName } from '../../runtime/types.ts';
import { BytesValue, seal } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { deflateStep, inflateStep, raiseZlibError, startDeflate, startInflate, useDictionary } from './streams.ts';
import type { InflateStep } from './streams.ts';

class CompressValue {
  declare readonly cls: TypeValue;
  readonly stream: ZStream;
  isEnded = false;
  constructor(stream: ZStream) {
    this.stream = stream;
  }
}
seal(CompressValue);

class DecompressValue {
  declare readonly cls: TypeValue;
  readonly stream: ZStream;
  readonly dictionary: Uint8Array | null;
  unused = new Uint8Array();
  tail = new Uint8Array();
  isEnded = false;
  constructor(stream: ZStream, dictionary: Uint8Array | null) {
    this.stream = stream;
    this.dictionary = dictionary;
  }
}
seal(DecompressValue);

const compressType = builtinType('Compress', CompressValue, { module: 'zlib', isBase: false });
const decompressType = builtinType('Decompress', DecompressValue, { module: 'zlib', isBase: false });

export const bytesOf = (value: Value): Uint8Array => bufferOf(value) ?? raise.typeError(`a bytes-like object is required, not '${typeName(value)}'`);

export function intOf(value: Value): number {
  const number = exactIndex(value) ?? raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return typeof number === 'number' && Math.abs(number) < 2 ** 31 ? number : raise.overflowError('Python int too large to convert to C int');
}

export const compressobj = makeFunction('compressobj', 'level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None', (level: Value, method: Value, wbits: Value, memLevel: Value, strategy: Value, zdict: Value) => {
  const settings = { level: intOf(level), wbits: intOf(wbits), memLevel: intOf(memLevel), strategy: intOf(strategy), dictionary: zdict === null ? null : bytesOf(zdict).slice() };
  const stream = intOf(method) === 8 ? startDeflate(settings) : undefined;
  return stream === undefined ? raise.valueError('Invalid initialization option') : new CompressValue(stream);
});

export const decompressobj = makeFunction('decompressobj', 'wbits=15, zdict=?', (wbits: Value, zdict: Value | undefined) => {
  const dictionary = zdict === undefined ? null : (bufferOf(zdict) ?? raise.typeError('zdict argument must support the buffer protocol')).slice();
  const bits = intOf(wbits);
  const stream = startInflate(bits) ?? raise.valueError('Invalid initialization option');
  // Raw data does not say that it wants a dictionary.
  if (bits < 0 && dictionary !== null) useDictionary(stream, dictionary);
  return new DecompressValue(stream, dictionary);
});

defineMethod(compressType, 'compress', 'self, data, /', (self: CompressValue, data: Value) => pack(self, bytesOf(data), 0));
defineMethod(compressType, 'flush', 'self, mode=4, /', (self: CompressValue, mode: Value) => {
  const flush = intOf(mode);
  return flush === 0 ? new BytesValue(new Uint8Array()) : pack(self, new Uint8Array(), flush);
});

function pack(self: CompressValue, data: Uint8Array, flush: number): Value {
  if (self.isEnded || flush > 6 || flush < 0) return raiseZlibError(-2, '', flush === 0 ? 'while compressing data' : 'while flushing');
  const { bytes } = deflateStep(self.stream, data, flush as Z_FlushMode);
  self.isEnded = flush === 4;
  return new BytesValue(bytes);
}

defineMethod(decompressType, 'decompress', 'self, data, /, max_length=0', (self: DecompressValue, data: Value, maxLength: Value) => {
  const most = intOf(maxLength);
  if (most < 0) return raise.valueError('max_length must be non-negative');
  return unpack(self, bytesOf(data), most === 0 ? Infinity : most);
});
defineMethod(decompressType, 'flush', 'self, length=16384, /', (self: DecompressValue, length: Value) => {
  if (intOf(length) <= 0) return raise.valueError('length must be greater than zero');
  return unpack(self, self.tail, Infinity);
});

function unpack(self: DecompressValue, data: Uint8Array, most: number): Value {
  if (self.isEnded) {
    self.unused = joined(self.unused, data);
    return new BytesValue(new Uint8Array());
  }
  const step = inflateStep(self.stream, data, most, self.dictionary);
  keepRest(self, data.slice(step.used), step);
  return new BytesValue(step.bytes);
}

function keepRest(self: DecompressValue, rest: Uint8Array<ArrayBuffer>, { code }: InflateStep): void {
  self.isEnded = code === 1;
  // At the end a tail that was there keeps showing what is left, as in CPython.
  self.tail = self.isEnded && self.tail.length === 0 ? self.tail : rest;
  if (self.isEnded) self.unused = joined(self.unused, rest);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

defineAttribute(decompressType, 'unused_data', (self: DecompressValue) => new BytesValue(self.unused));
defineAttribute(decompressType, 'unconsumed_tail', (self: DecompressValue) => new BytesValue(self.tail));
defineAttribute(decompressType, 'eof', (self: DecompressValue) => self.isEnded);
