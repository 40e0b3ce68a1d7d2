// open(): streams over the files of the run, with CPython's rules for modes and its texts.

import { rawTextOf } from '../../builtins/arguments.ts';
import { findAttribute } from '../../runtime/attributes.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { callValue } from '../../runtime/call.ts';
import { builtins, makeFunction } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { reprOf } from '../../runtime/show.ts';
import { typeName } from '../../runtime/types.ts';
import { rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { codecOf, decodeBytes, encodeText } from '../../text/encode.ts';
import { isFile, isFolder, osError, parentOf, placeOf, readBytes, writeBytes } from './files.ts';
import { bufferedRandom, bufferedReader, bufferedWriter, newStream, textFile } from './stream.ts';
import type { StreamState, StreamValue } from './stream.ts';

/** A path as text: a str, bytes, or something with `__fspath__`. */
export function pathText(value: Value): string {
  const text = textOf(value);
  if (text !== undefined) return rawText(text);
  const bytes = bufferOf(value);
  if (bytes !== undefined) return decodeBytes(bytes, 'utf-8', 'strict');
  const method = typeof value === 'object' && value !== null ? findAttribute(value, '__fspath__') : undefined;
  if (method === undefined) return raise.typeError(`expected str, bytes or os.PathLike object, not ${typeName(value)}`);
  return pathText(callValue(method, []));
}

interface ReadMode {
  isBinary: boolean;
  way: string;
  isBoth: boolean;
}

function readMode(mode: string): ReadMode {
  const letters = [...mode];
  if (new Set(letters).size !== letters.length || letters.some((letter) => !'rwaxbt+'.includes(letter))) raise.valueError(`invalid mode: ${reprOf(textValue(mode))}`);
  const ways = letters.filter((letter) => 'rwax'.includes(letter));
  const isBinary = letters.includes('b');
  if (isBinary && letters.includes('t')) raise.valueError("can't have text and binary mode at once");
  if (ways.length > 1) raise.valueError('must have exactly one of create/read/write/append mode');
  if (ways.length === 0) raise.valueError('Must have exactly one of create/read/write/append mode and at most one plus');
  return { isBinary, way: ways[0], isBoth: letters.includes('+') };
}

export interface OpenOptions {
  mode: string;
  encoding: Value;
  errors: Value;
  newline: Value;
}

export function openFile(file: Value, options: OpenOptions): StreamValue {
  if (typeof file === 'number') return raise.osError('numbers of open files are not known here');
  const path = pathText(file);
  const { isBinary, way, isBoth } = readMode(options.mode);
  if (isBinary && options.encoding !== null) raise.valueError("binary mode doesn't take an encoding argument");
  if (isBinary && options.errors !== null) raise.valueError("binary mode doesn't take an errors argument");
  if (isBinary && options.newline !== null) raise.valueError("binary mode doesn't take a newline argument");
  const place = placeOf(path);
  if (path === '') osError(2, path);
  if (isFolder(place) && !isFile(place)) osError(21, path);
  const isThere = isFile(place);
  if (way === 'r' && !isThere) osError(2, path);
  if (way === 'x' && isThere) osError(17, path);
  if (!isThere && parentOf(place) !== '' && !isFolder(parentOf(place))) osError(2, path);
  if (path.endsWith('/')) osError(isThere ? 20 : 21, path);
  const before = way === 'w' || way === 'x' ? new Uint8Array() : readBytes(place) ?? new Uint8Array();
  if (way !== 'r') writeBytes(place, before);
  const shared = { canRead: way === 'r' || isBoth, canWrite: way !== 'r' || isBoth, isAppend: way === 'a', name: file, mode: options.mode };
  return isBinary ? openBytes(place, before, shared) : openText(place, before, shared, options);
}

type Shared = Pick<StreamState, 'canRead' | 'canWrite' | 'isAppend' | 'name' | 'mode'>;

function openBytes(place: string, before: Uint8Array, shared: Shared): StreamValue {
  const type = shared.canRead && shared.canWrite ? bufferedRandom : shared.canWrite ? bufferedWriter : bufferedReader;
  const mode = shared.mode.replace(/\+/, '').replace('b', '') + (shared.canRead && shared.canWrite ? 'b+' : 'b');
  const stream = newStream(type, { ...shared, mode: mode.replace('t', ''), bytes: before.slice(), position: shared.isAppend ? before.length : 0 });
  stream.state.keep = () => writeBytes(place, stream.state.bytes.slice());
  return stream;
}

const newlines = new Set([null, '', '\n', '\r', '\r\n']);

function openText(place: string, before: Uint8Array, shared: Shared, options: OpenOptions): StreamValue {
  const encoding = options.encoding === null ? 'utf-8' : rawTextOf(options.encoding, "open() argument 'encoding' must be str or None, not ");
  const codec = codecOf(encoding);
  const errors = options.errors === null ? 'strict' : rawTextOf(options.errors, "open() argument 'errors' must be str or None, not ");
  const newline = options.newline === null ? null : rawTextOf(options.newline, "open() argument 'newline' must be str or None, not ");
  if (!newlines.has(newline)) raise.valueError(`illegal newline value: ${newline}`);
  const decoded = decodeBytes(before, codec, errors);
  const text = newline === null ? decoded.replace(/\r\n?/g, '\n') : decoded;
  const stream = newStream(textFile, { ...shared, text, encoding: encoding === 'utf8' ? 'utf8' : encoding === 'utf-8' && options.encoding === null ? 'UTF-8' : encoding, errors, newline, position: shared.isAppend ? text.length : 0 });
  stream.state.keep = () => {
    const written = newline === '\r' || newline === '\r\n' ? stream.state.text.replace(/\r?\n/g, newline) : stream.state.text;
    writeBytes(place, encodeText(written, codec, errors));
  };
  return stream;
}

export const open = makeFunction(
  'open',
  "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None",
  (file: Value, mode: Value, buffering: Value, encoding: Value, errors: Value, newline: Value) => {
    const text = rawTextOf(mode, "open() argument 'mode' must be str, not ");
    if (buffering === 0 && !text.includes('b')) return raise.valueError("can't have unbuffered text I/O");
    return openFile(file, { mode: text, encoding, errors, newline });
  },
);
builtins.set('open', open);

