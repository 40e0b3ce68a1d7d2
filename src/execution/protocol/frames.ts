// Messages between the processes of execution: four bytes of length, then that many bytes of JSON.
// The reader is the guard of its process: it refuses a frame over its limit before keeping any of it.
// What a message means is up to messages.ts.

// Imported, not global: a runner removes the globals of its host.
import { Buffer } from 'node:buffer';

const headerBytes = 4;

/** One message as bytes, ready to be written in one piece. */
export function encodeFrame(message: unknown): Buffer {
  const text = JSON.stringify(message);
  const sizeBytes = Buffer.byteLength(text);
  const frame = Buffer.allocUnsafe(headerBytes + sizeBytes);
  frame.writeUInt32BE(sizeBytes, 0);
  frame.write(text, headerBytes);
  return frame;
}

/** The other side sent something that is not a frame of ours. Nothing after it can be trusted. */
export class FrameError extends Error {}

/** Puts pieces of a stream together again. Throws FrameError; after that it must not be used any more. */
export class FrameReader {
  readonly #limitBytes: number;
  #pieces: Buffer[] = [];
  #heldBytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  /** The messages that are complete now, in order. */
  push(piece: Buffer): unknown[] {
    this.#pieces.push(piece);
    this.#heldBytes += piece.length;
    const messages: unknown[] = [];
    for (let frame = this.#takeFrame(); frame !== null; frame = this.#takeFrame()) messages.push(readJson(frame));
    return messages;
  }

  #takeFrame(): Buffer | null {
    if (this.#heldBytes < headerBytes) return null;
    if (this.#pieces[0].length < headerBytes) this.#join();
    const sizeBytes = this.#pieces[0].readUInt32BE(0);
    if (sizeBytes > this.#limitBytes) throw new FrameError(`A frame of ${sizeBytes} bytes is over the limit of ${this.#limitBytes}.`);
    const endBytes = headerBytes + sizeBytes;
    if (this.#heldBytes < endBytes) return null;
    // Joined only once the whole frame is here, so that a large frame is copied once and not per piece.
    if (this.#pieces[0].length < endBytes) this.#join();
    const [first] = this.#pieces;
    const rest = first.subarray(endBytes);
    if (rest.length > 0) this.#pieces[0] = rest;
    else this.#pieces.shift();
    this.#heldBytes -= endBytes;
    return first.subarray(headerBytes, endBytes);
  }

  #join(): void {
    this.#pieces = [Buffer.concat(this.#pieces)];
  }
}

function readJson(frame: Buffer): unknown {
  try {
    return JSON.parse(frame.toString('utf8'));
  } catch (cause) {
    throw new FrameError('A frame does not hold JSON.', { cause });
  }
}
