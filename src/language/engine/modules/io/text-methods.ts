// Streams of text: StringIO, text files, and the standard streams.

import { rawTextOf } from '../../builtins/arguments.ts';
import { asInstance } from '../../builtins/instance.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { reprOf } from '../../runtime/show.ts';
import { typeName } from '../../runtime/types.ts';
import { rawText, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { codecOf, decodeBytes, encodeText } from '../../text/encode.ts';
import { countOf, flush, requireReadable, requireWritable, unsupported } from './base-methods.ts';
import { isDirect, layer, wasBegun } from './byte-methods.ts';
import { StreamValue, ioBase, lineEnd, newState, opened, putText, stringIo, textBase, textFile } from './stream.ts';
import type { StreamState } from './stream.ts';

const hasSurrogate = /[\ud800-\udfff]/;

/** How many units of text `count` characters take from a place on. */
function unitsOf(text: string, start: number, count: number): number {
  if (count === Infinity || start + count >= text.length) return text.length - start;
  const piece = text.slice(start, start + count * 2);
  if (!hasSurrogate.test(piece)) return count;
  let units = 0;
  for (let left = count; left > 0 && start + units < text.length; left--) units += (text.codePointAt(start + units) as number) > 0xffff ? 2 : 1;
  return units;
}

/** Brings in what is outside, up to the end or, for a line, to its end. */
function fetch(state: StreamState, isLine: boolean): void {
  if (state.more === null) return;
  for (;;) {
    if (isLine && state.text.indexOf('\n', state.position) >= 0) return;
    const more = state.more();
    if (more === '') return;
    state.text = state.text.slice(state.position) + more;
    state.position = 0;
  }
}

function take(state: StreamState, units: number): Value {
  const start = Math.min(state.position, state.text.length);
  const piece = state.text.slice(start, start + units);
  state.position = Math.max(state.position, start + piece.length);
  return textValue(piece);
}

defineMethod(textBase, 'read', 'self, size=-1, /', (self: StreamValue, size: Value) => {
  requireReadable(self);
  const { state } = self;
  const count = countOf(size);
  fetch(state, false);
  return state.position >= state.text.length ? '' : take(state, unitsOf(state.text, state.position, count));
});
defineMethod(textBase, 'readline', 'self, size=-1, /', (self: StreamValue, size: Value) => {
  requireReadable(self);
  const { state } = self;
  fetch(state, true);
  if (state.position >= state.text.length) return '';
  const units = lineEnd(state.text, state.position, state.newline) - state.position;
  return take(state, Math.min(units, unitsOf(state.text, state.position, countOf(size))));
});
defineMethod(textBase, 'write', 'self, text, /', (self: StreamValue, value: Value) => {
  const isMemory = self.cls === stringIo || self.cls.mro.includes(stringIo);
  const text = textOf(value);
  if (text === undefined) return raise.typeError(isMemory ? `string argument expected, got '${typeName(value)}'` : `write() argument must be str, not ${typeName(value)}`);
  requireWritable(self);
  const { state } = self;
  const raw = rawText(text);
  if (state.send !== null) state.send(raw);
  else {
    if (state.isAppend) state.position = state.text.length;
    putText(state, isMemory && state.newline !== '\n' && state.newline !== '' ? raw.replace(/\r\n?|\n/g, state.newline ?? '\n') : raw);
    if (state.below !== null) sendBelow(self);
  }
  return hasSurrogate.test(raw) ? [...raw].length : raw.length;
});

/** A TextIOWrapper around a stream of bytes puts what it holds there. */
function sendBelow({ state }: StreamValue): void {
  const below = state.below as StreamValue;
  const written = state.newline === '\r' || state.newline === '\r\n' ? state.text.replace(/\r?\n/g, state.newline) : state.text;
  below.state.bytes = encodeText(written, codecOf(state.encoding), state.errors);
  below.state.position = below.state.bytes.length;
  below.state.isChanged = true;
}

/** Files count the bytes before a place, StringIO the characters. */
function tellOf(self: StreamValue): number {
  const { state } = self;
  const before = state.text.slice(0, state.position);
  if (self.cls.mro.includes(textFile)) return encodeText(before, codecOf(state.encoding), 'replace').length;
  return hasSurrogate.test(before) ? [...before].length + Math.max(0, state.position - before.length) : state.position;
}

defineMethod(textBase, 'tell', 'self, /', (self: StreamValue) => {
  opened(self);
  if (self.state.more !== null || self.state.send !== null) return unsupported('underlying stream is not seekable');
  return tellOf(self);
});
defineMethod(textBase, 'seek', 'self, offset, whence=0, /', (self: StreamValue, offset: Value, whence: Value) => {
  const { text, encoding } = opened(self);
  if (self.state.more !== null || self.state.send !== null) return unsupported('underlying stream is not seekable');
  if (typeof offset !== 'number') return raise.typeError(`'${typeName(offset)}' object cannot be interpreted as an integer`);
  const isFile = self.cls.mro.includes(textFile);
  if (whence === 0) {
    if (offset < 0) return raise.valueError(isFile ? `negative seek position ${offset}` : `Negative seek position ${offset}`);
    self.state.position = isFile ? unitsAtByte(text, offset, encoding) : unitsAtCharacter(text, offset);
  } else if (whence === 1 || whence === 2) {
    if (offset !== 0) {
      if (isFile) return unsupported(`can't do nonzero ${whence === 1 ? 'cur' : 'end'}-relative seeks`);
      return raise.osError("Can't do nonzero cur-relative seeks");
    }
    if (whence === 2) self.state.position = text.length;
  } else return raise.valueError(isFile ? `invalid whence (${reprOf(whence)}, should be 0, 1 or 2)` : `Invalid whence (${reprOf(whence)}, should be 0, 1 or 2)`);
  return tellOf(self);
});

function unitsAtCharacter(text: string, count: number): number {
  if (count >= text.length) return hasSurrogate.test(text) ? text.length : count;
  return unitsOf(text, 0, count);
}

function unitsAtByte(text: string, offset: number, encoding: string): number {
  return decodeBytes(encodeText(text, codecOf(encoding), 'replace').slice(0, offset), codecOf(encoding), 'replace').length;
}

defineMethod(textBase, 'truncate', 'self, size=None, /', (self: StreamValue, size: Value) => {
  requireWritable(self);
  const { state } = self;
  if (size !== null && typeof size !== 'number') return raise.typeError(`'${typeName(size)}' object cannot be interpreted as an integer`);
  if (size !== null && size < 0) return raise.valueError(`Negative size value ${size}`);
  const isFile = self.cls.mro.includes(textFile);
  const units = size === null ? state.position : isFile ? unitsAtByte(state.text, size, state.encoding) : unitsAtCharacter(state.text, size);
  state.text = state.text.slice(0, units);
  state.isChanged = true;
  return size === null ? tellOf(self) : size;
});
defineMethod(textBase, 'detach', 'self, /', (self: StreamValue) => self.state.below ?? unsupported('detach'));
defineAttribute(textBase, 'encoding', (self: StreamValue) => (self.cls.mro.includes(stringIo) ? null : self.state.encoding));
defineAttribute(textBase, 'errors', (self: StreamValue) => (self.cls.mro.includes(stringIo) ? null : self.state.errors));
defineAttribute(textBase, 'newlines', () => null);
defineAttribute(textBase, 'line_buffering', () => false);

// ---- StringIO ----

function fill(self: StreamValue, initial: Value, newline: Value): StreamValue {
  const text = initial === null ? '' : textOf(initial);
  if (text === undefined) return raise.typeError(`initial_value must be str or None, not ${typeName(initial)}`);
  const mark = newline === null ? null : typeof newline === 'string' ? newline : raise.typeError(`newline must be str or None, not ${typeName(newline)}`);
  if (mark !== null && mark !== '' && mark !== '\n' && mark !== '\r' && mark !== '\r\n') return raise.valueError(`illegal newline value: ${reprOf(textValue(mark))}`);
  const raw = rawText(text);
  self.state = newState({ newline: mark ?? '\n', text: mark === null ? raw.replace(/\r\n?/g, '\n') : mark === '\r' || mark === '\r\n' ? raw.replace(/\n/g, mark) : raw });
  return self;
}
defineConstructor(stringIo, "initial_value='', newline='\n'", (cls: TypeValue, initial: Value, newline: Value) => fill(asInstance(new StreamValue(), cls, ioBase), initial, newline));
defineMethod(stringIo, '__init__', "self, initial_value='', newline='\n'", (self: StreamValue, initial: Value, newline: Value) => {
  fill(self, initial, newline);
  return null;
});
defineMethod(stringIo, 'getvalue', 'self, /', (self: StreamValue) => textValue(opened(self).text));
defineMethod(stringIo, 'close', 'self, /', (self: StreamValue) => {
  self.state.isClosed = true;
  self.state.text = '';
  return null;
});

// ---- text files ----

defineConstructor(textFile, 'buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False', (cls: TypeValue, buffer: Value, encoding: Value, errors: Value, newline: Value, lineBuffering: Value, writeThrough: Value) => {
  if (cls === textFile && !isDirect(buffer) && !wasBegun()) return layer('TextIOWrapper', [buffer, encoding, errors, newline, lineBuffering, writeThrough]);
  if (!(buffer instanceof StreamValue)) return asInstance(new StreamValue(), cls, ioBase);
  const stream = asInstance(new StreamValue(), cls, ioBase);
  const name = encoding === null ? 'utf-8' : rawTextOf(encoding, "TextIOWrapper() argument 'encoding' must be str or None, not ");
  const mark = newline === null ? null : rawTextOf(newline, "TextIOWrapper() argument 'newline' must be str or None, not ");
  const handling = errors === null ? 'strict' : rawTextOf(errors, "TextIOWrapper() argument 'errors' must be str or None, not ");
  const { state } = buffer;
  const text = decodeBytes(state.bytes.slice(state.position), codecOf(name), 'strict');
  stream.state = newState({
    canRead: state.canRead, canWrite: state.canWrite, encoding: name, errors: handling, newline: mark, text: mark === null ? text.replace(/\r\n?/g, '\n') : text, below: buffer,
    keep: () => {
      if (stream.state.isChanged) sendBelow(stream);
      flush(buffer);
    },
  });
  return stream;
});
defineAttribute(textFile, 'name', (self: StreamValue) => self.state.name);
defineAttribute(textFile, 'mode', (self: StreamValue) => textValue(self.state.mode));
defineMethod(textFile, 'reconfigure', 'self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None', (self: StreamValue) => {
  flush(self);
  return null;
});
defineMethod(textFile, '__repr__', 'self, /', (self: StreamValue) => textValue(`<_io.TextIOWrapper name=${reprOf(self.state.name)} mode='${self.state.mode}' encoding='${self.state.encoding}'>`) as Value);
