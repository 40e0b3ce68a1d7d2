// The pipe from execd to the watcher of a runner: stops, and lines of input. Each message is the number of the run and
// a second number: -1 asks the run to stop, -2 says that input has ended, any other is the length of the line that follows.

import { Buffer } from 'node:buffer';

const stopMark = -1;
const endMark = -2;
const headerBytes = 8;

export function encodeStop(run: number): Buffer {
  return header(run, stopMark);
}

/** A line with its line end, or null for the end of input. */
export function encodeLine(run: number, line: string | null): Buffer {
  if (line === null) return header(run, endMark);
  const bytes = Buffer.from(line, 'utf8');
  return Buffer.concat([header(run, bytes.length), bytes]);
}

function header(run: number, mark: number): Buffer {
  const bytes = Buffer.alloc(headerBytes);
  bytes.writeInt32BE(run, 0);
  bytes.writeInt32BE(mark, 4);
  return bytes;
}

export type ControlMessage = { type: 'stop'; run: number } | { type: 'line'; run: number; bytes: Buffer | null };

/** Puts pieces of the pipe together again. */
export class ControlReader {
  #held = Buffer.alloc(0);

  push(piece: Buffer): ControlMessage[] {
    this.#held = this.#held.length === 0 ? Buffer.from(piece) : Buffer.concat([this.#held, piece]);
    const messages: ControlMessage[] = [];
    while (this.#held.length >= headerBytes) {
      const run = this.#held.readInt32BE(0);
      const mark = this.#held.readInt32BE(4);
      const end = headerBytes + Math.max(0, mark);
      if (this.#held.length < end) break;
      if (mark === stopMark) messages.push({ type: 'stop', run });
      else messages.push({ type: 'line', run, bytes: mark === endMark ? null : this.#held.subarray(headerBytes, end) });
      this.#held = this.#held.subarray(end);
    }
    return messages;
  }
}
