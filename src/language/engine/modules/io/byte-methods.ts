// Streams of bytes: BytesIO and binary files.

import { asInstance } from '../../builtins/instance.ts';
import { defineAttribute, getAttribute } from '../../runtime/attributes.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { builtins, defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { typeName, typeOf } from '../../runtime/types.ts';
import { callValue } from '../../runtime/call.ts';
import { loadModule } from '../../runtime/modules.ts';
import { state } from '../../runtime/state.ts';
import { ByteArrayValue, BytesValue, FunctionValue, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { countOf, unsupported } from './base-methods.ts';
import { StreamValue, bufferedRandom, bufferedReader, bufferedWriter, bytesIo, ioBase, newState, opened, putBytes } from './stream.ts';

const kinds = [bytesIo, bufferedReader, bufferedWriter, bufferedRandom];

function take({ state }: StreamValue, count: number): BytesValue {
  const piece = state.bytes.slice(state.position, Math.min(state.bytes.length, state.position + count));
  state.position += piece.length;
  return new BytesValue(piece);
}

function requireReadable(stream: StreamValue): void {
  if (!opened(stream).canRead) unsupported('read');
}

function requireWritable(stream: StreamValue): void {
  if (!opened(stream).canWrite) unsupported('write');
}

function requireBytesLike(value: Value): Uint8Array {
  return bufferOf(value) ?? raise.typeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

/** The stream that a buffer was put over. */
const rawOf: WeakMap<StreamValue, StreamValue> = new WeakMap();

/** A stream of the run itself, whose bytes are at hand. */
export function isDirect(raw: Value): raw is StreamValue {
  return raw instanceof StreamValue && kinds.some((type) => typeOf(raw).mro.includes(type)) && (!typeOf(raw).isUser || !changed.some((name) => typeOf(raw).lookup(name) instanceof FunctionValue));
}
/** A class of `_io_layers` extends the type that asks for it, and so asks once more. */
let isBegun = false;
export function wasBegun(): boolean {
  const was = isBegun;
  isBegun = false;
  return was;
}

export function layer(name: string, args: Value[]): Value {
  const made = getAttribute(loadModule(state.depth, '_io_layers'), name);
  isBegun = true;
  try {
    return callValue(made, args);
  } finally {
    isBegun = false;
  }
}

const changed = ['read', 'read1', 'readinto', 'readline', 'write', 'close', 'flush', 'seek', 'readable', 'writable'];

for (const type of kinds) {
  for (const name of ['read', 'read1']) {
    defineMethod(type, name, 'self, size=-1, /', (self: StreamValue, size: Value) => {
      requireReadable(self);
      return take(self, countOf(size));
    });
  }
  defineMethod(type, 'peek', 'self, size=0, /', (self: StreamValue) => new BytesValue(opened(self).bytes.slice(self.state.position)));
  for (const name of ['readinto', 'readinto1']) {
    defineMethod(type, name, 'self, buffer, /', (self: StreamValue, buffer: Value) => {
      requireReadable(self);
      const target = requireBytesLike(buffer);
      const { bytes } = take(self, target.length);
      target.set(bytes);
      return bytes.length;
    });
  }
  defineMethod(type, 'readline', 'self, size=-1, /', (self: StreamValue, size: Value) => {
    requireReadable(self);
    const { bytes, position } = self.state;
    const found = bytes.indexOf(10, position);
    return take(self, Math.min(found < 0 ? bytes.length - position : found + 1 - position, countOf(size)));
  });
  defineMethod(type, 'write', 'self, b, /', (self: StreamValue, value: Value) => {
    opened(self);
    const more = requireBytesLike(value);
    requireWritable(self);
    if (self.state.isAppend) self.state.position = self.state.bytes.length;
    putBytes(self.state, more.slice());
    return more.length;
  });
  defineMethod(type, 'tell', 'self, /', (self: StreamValue) => opened(self).position);
  defineMethod(type, 'seek', 'self, offset, whence=0, /', (self: StreamValue, offset: Value, whence: Value) => {
    const current = opened(self);
    if (typeof offset !== 'number') return raise.typeError(`'${typeName(offset)}' object cannot be interpreted as an integer`);
    if (whence !== 0 && whence !== 1 && whence !== 2) return raise.valueError(`invalid whence (${reprOf(whence)}, should be 0, 1 or 2)`);
    if (whence === 0 && offset < 0) return type === bytesIo ? raise.valueError(`negative seek value ${offset}`) : raise.osError('[Errno 22] Invalid argument');
    const from = whence === 0 ? 0 : whence === 1 ? current.position : current.bytes.length;
    current.position = Math.max(0, from + offset);
    return current.position;
  });
  defineMethod(type, 'truncate', 'self, size=None, /', (self: StreamValue, size: Value) => {
    requireWritable(self);
    const { state } = self;
    const length = size === null ? state.position : typeof size === 'number' ? size : raise.typeError(`'${typeName(size)}' object cannot be interpreted as an integer`);
    if (length < 0) return raise.valueError(`negative size value ${length}`);
    if (length > state.bytes.length && type !== bytesIo) {
      requireSize(length);
      const longer = new Uint8Array(length);
      longer.set(state.bytes);
      state.bytes = longer;
    } else state.bytes = state.bytes.slice(0, length);
    state.isChanged = true;
    return length;
  });
  if (type === bytesIo) continue;
  defineAttribute(type, 'name', (self: StreamValue) => self.state.name);
  defineAttribute(type, 'mode', (self: StreamValue) => textValue(self.state.mode));
  defineAttribute(type, 'raw', (self: StreamValue) => rawOf.get(self) ?? self);
  defineMethod(type, '__repr__', 'self, /', (self: StreamValue) => textValue(`<_io.${type.name} name=${reprOf(self.state.name)}>`) as Value);
  defineConstructor(type, 'raw, buffer_size=8192', (cls: TypeValue, raw: Value, size: Value) => {
    if (cls === type && !isDirect(raw) && !wasBegun()) return layer(type === bufferedRandom ? 'BufferedReader' : type.name, [raw, size]);
    const made = asInstance(new StreamValue(), cls, ioBase);
    if (raw instanceof StreamValue) {
      made.state = raw.state;
      rawOf.set(made, raw);
    }
    return made;
  });
}

function fill(self: StreamValue, initial: Value): StreamValue {
  self.state = newState({ bytes: initial === null ? new Uint8Array() : requireBytesLike(initial).slice() });
  return self;
}
defineConstructor(bytesIo, 'initial_bytes=None', (cls: TypeValue, initial: Value) => fill(asInstance(new StreamValue(), cls, ioBase), initial));
defineMethod(bytesIo, '__init__', 'self, initial_bytes=None', (self: StreamValue, initial: Value) => {
  fill(self, initial);
  return null;
});
defineMethod(bytesIo, 'getvalue', 'self, /', (self: StreamValue) => new BytesValue(opened(self).bytes.slice()));
defineMethod(bytesIo, 'getbuffer', 'self, /', (self: StreamValue) => callValue(builtins.get('memoryview') as Value, [new ByteArrayValue(opened(self).bytes)]));
for (const type of [bufferedReader, bufferedWriter, bufferedRandom]) defineMethod(type, 'detach', 'self, /', (self: StreamValue) => rawOf.get(self) ?? self);
