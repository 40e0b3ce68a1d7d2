// What an open stream holds. Text lies in a string and bytes in an array, each with a position.

import { builtinType } from '../../runtime/types.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { seal } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

export interface StreamState {
  text: string;
  bytes: Uint8Array;
  /** In UTF-16 units of the text, or in bytes. */
  position: number;
  isClosed: boolean;
  canRead: boolean;
  canWrite: boolean;
  isAppend: boolean;
  isChanged: boolean;
  name: Value;
  mode: string;
  encoding: string;
  errors: string;
  /** What a line end becomes when it is read and written; see open(). */
  newline: string | null;
  /** Keeps what was written where others find it. */
  keep: (() => void) | null;
  /** More text from outside; '' at the end. Only standard input has it. */
  more: (() => string) | null;
  /** Where text goes at once. Only standard output and error have it. */
  send: ((text: string) => void) | null;
  /** The stream of bytes below a stream of text. */
  below: StreamValue | null;
}

export class StreamValue {
  declare readonly cls: TypeValue;
  state: StreamState = newState();
}
seal(StreamValue);

export function newState(fields: Partial<StreamState> = {}): StreamState {
  return {
    text: '', bytes: new Uint8Array(), position: 0, isClosed: false, canRead: true, canWrite: true, isAppend: false, isChanged: false, name: null, mode: '', encoding: 'utf-8', errors: 'strict',
    newline: '\n', keep: null, more: null, send: null, below: null, ...fields,
  };
}

const io = { module: 'io' };
export const ioBase = builtinType('IOBase', StreamValue, io);
export const rawBase = builtinType('RawIOBase', null, { base: ioBase, ...io });
export const bufferedBase = builtinType('BufferedIOBase', null, { base: ioBase, ...io });
export const textBase = builtinType('TextIOBase', null, { base: ioBase, ...io });
export const stringIo = builtinType('StringIO', null, { base: textBase, module: '_io' });
export const bytesIo = builtinType('BytesIO', null, { base: bufferedBase, module: '_io' });
export const textFile = builtinType('TextIOWrapper', null, { base: textBase, module: '_io' });
export const bufferedReader = builtinType('BufferedReader', null, { base: bufferedBase, module: '_io' });
export const bufferedWriter = builtinType('BufferedWriter', null, { base: bufferedBase, module: '_io' });
export const bufferedRandom = builtinType('BufferedRandom', null, { base: bufferedBase, module: '_io' });

/** A stream of one of the types above. */
export function newStream(type: TypeValue, fields: Partial<StreamState>): StreamValue {
  const stream = new StreamValue();
  stream.state = newState(fields);
  Object.setPrototypeOf(stream, type.prototype);
  return stream;
}

/** The state of a stream that is open. */
export function opened(stream: StreamValue): StreamState {
  if (stream.state.isClosed) raise.valueError(`I/O operation on closed file${stream.cls.mro.includes(stringIo) ? '' : '.'}`);
  return stream.state;
}

/** Puts text at the position. */
export function putText(state: StreamState, text: string): void {
  const { position } = state;
  requireSize(position + text.length);
  if (position === state.text.length) state.text += text;
  else if (position > state.text.length) state.text = state.text.padEnd(position, '\0') + text;
  else state.text = state.text.slice(0, position) + text + state.text.slice(position + text.length);
  state.position = position + text.length;
  state.isChanged = true;
}

export function putBytes(state: StreamState, more: Uint8Array): void {
  const end = state.position + more.length;
  requireSize(end);
  if (end > state.bytes.length) {
    if (end <= state.bytes.buffer.byteLength && state.bytes.byteOffset === 0) state.bytes = new Uint8Array(state.bytes.buffer as ArrayBuffer, 0, end);
    else {
      const store = new Uint8Array(end + (end >> 1) + 16);
      store.set(state.bytes);
      state.bytes = store.subarray(0, end);
    }
  }
  state.bytes.set(more, state.position);
  state.position = end;
  state.isChanged = true;
}

/** Where the line that starts at `start` ends. */
export function lineEnd(text: string, start: number, newline: string | null): number {
  if (newline === '') {
    for (let at = start; at < text.length; at++) {
      if (text[at] === '\n') return at + 1;
      if (text[at] === '\r') return text[at + 1] === '\n' ? at + 2 : at + 1;
    }
    return text.length;
  }
  const mark = newline ?? '\n';
  const found = text.indexOf(mark, start);
  return found < 0 ? text.length : found + mark.length;
}
