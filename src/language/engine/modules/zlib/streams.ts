// Packing and unpacking piece by piece, over pako's port of zlib. What comes out is bounded by what a
// program may hold, so a small text that unpacks to a huge one ends in MemoryError.

import type { Z_CallStatus, Z_FlushMode, Z_Strategy } from 'pako';
import { ZStream, zlibDeflate, zlibDeflateInit2, zlibDeflateSetDictionary, zlibInflate, zlibInflateInit2, zlibInflateSetDictionary } from 'pako';
import { defineException } from '../../builtins/classes/exceptions.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeException, requireSize } from '../../runtime/raise.ts';
import { checkStop } from '../../runtime/state.ts';
import { textValue } from '../../runtime/values.ts';

export const zlibError = defineException('error', exceptionType('Exception'), 'zlib');

const pieceBytes = 65_536;
const status = { streamEnd: 1, needsDictionary: 2, streamError: -2, bufferError: -5 };
const streamTexts: Map<number, string> = new Map([[status.streamError, 'inconsistent stream state'], [status.bufferError, 'incomplete or truncated stream'], [-3, 'invalid input data']]);

export function raiseZlibError(code: number, message: string, doing: string): never {
  const why = code === status.bufferError ? streamTexts.get(code) : code === status.needsDictionary ? undefined : message || streamTexts.get(code);
  throw makeException(zlibError, [textValue(why === undefined ? `Error ${code} ${doing}` : `Error ${code} ${doing}: ${why}`)]);
}

export interface DeflateSettings {
  level: number;
  wbits: number;
  memLevel: number;
  strategy: number;
  dictionary: Uint8Array | null;
}

/** A stream that packs; undefined where the settings are none. */
export function startDeflate({ level, wbits, memLevel, strategy, dictionary }: DeflateSettings): ZStream | undefined {
  const stream = new ZStream();
  if (zlibDeflateInit2(stream, level, 8, wbits, memLevel, strategy as Z_Strategy) !== 0) return undefined;
  if (dictionary !== null && zlibDeflateSetDictionary(stream, dictionary) !== 0) return undefined;
  return stream;
}

export function startInflate(wbits: number): ZStream | undefined {
  const stream = new ZStream();
  return zlibInflateInit2(stream, wbits) === 0 ? stream : undefined;
}

/** What comes out of one step, and how it ended. */
export interface Step {
  bytes: Uint8Array;
  code: Z_CallStatus;
}

export function deflateStep(stream: ZStream, data: Uint8Array, flush: Z_FlushMode): Step {
  const out = new Pieces();
  let code: Z_CallStatus = 0;
  // Fed in pieces, so that the stop flag is seen in between.
  for (let start = 0; start === 0 || start < data.length; start += pieceBytes) {
    feed(stream, data.subarray(start, start + pieceBytes));
    const isLast = start + pieceBytes >= data.length;
    do {
      checkStop();
      out.makeRoom(stream, Infinity);
      code = zlibDeflate(stream, isLast ? flush : 0);
      out.take(stream);
      if (code === status.streamError) raiseZlibError(code, stream.msg, 'while compressing data');
    } while (stream.avail_out === 0);
  }
  return { bytes: out.joined(), code };
}

export interface InflateStep extends Step {
  /** Where in the data the stream has come to. */
  used: number;
}

export function inflateStep(stream: ZStream, data: Uint8Array, most: number, dictionary: Uint8Array | null): InflateStep {
  const out = new Pieces();
  feed(stream, data);
  let code: Z_CallStatus;
  do {
    checkStop();
    out.makeRoom(stream, most);
    code = zlibInflate(stream, 2);
    if (code === status.needsDictionary && dictionary !== null) {
      useDictionary(stream, dictionary);
      code = zlibInflate(stream, 2);
    }
    out.take(stream);
    if (code === status.needsDictionary || (code < 0 && code !== status.bufferError)) raiseZlibError(code, stream.msg, 'while decompressing data');
  } while (code !== status.streamEnd && stream.avail_out === 0 && out.size < most);
  return { bytes: out.joined(), code, used: data.length - stream.avail_in };
}

export function useDictionary(stream: ZStream, dictionary: Uint8Array): void {
  const code = zlibInflateSetDictionary(stream, dictionary);
  if (code !== 0) raiseZlibError(code, '', 'while setting zdict');
}

function feed(stream: ZStream, data: Uint8Array): void {
  stream.input = data;
  stream.next_in = 0;
  stream.avail_in = data.length;
}

class Pieces {
  private readonly pieces: Uint8Array[] = [];
  size = 0;

  makeRoom(stream: ZStream, most: number): void {
    stream.output = new Uint8Array(Math.max(0, Math.min(pieceBytes, most - this.size)));
    stream.next_out = 0;
    stream.avail_out = stream.output.length;
  }

  take(stream: ZStream): void {
    this.size += stream.next_out;
    requireSize(this.size);
    if (stream.next_out > 0) this.pieces.push(stream.output.subarray(0, stream.next_out));
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
