// What a program prints, on its way out: capped to the byte, gathered for a moment, sent in pieces.
// The program's thread appends; the watcher sends what has been held for one tick. So printing is cheap
// and output still shows while the program spins. Output is UTF-8: half a surrogate pair becomes U+FFFD.

import { Buffer } from 'node:buffer';
import { sendMessage } from './channel.ts';
import { currentRun, heldSize, heldStream, releaseLock, requestStop, setHeldOutput, takeLock, withLock, type SharedState } from './shared-state.ts';

type Stream = 'stdout' | 'stderr';

export interface Output {
  /** Past the limit it asks the run to stop and drops the rest. */
  write(stream: Stream, text: string): void;
  /** True once something had to be dropped. */
  isFull(): boolean;
}

/** The output of one run. */
export function createOutput(state: SharedState, limitBytes: number): Output {
  const held = Buffer.from(state.held.buffer);
  const run = currentRun(state);
  let leftBytes = limitBytes;
  let isFull = false;

  const write = (stream: Stream, text: string): void => {
    if (isFull || text === '') return;
    const atMostBytes = text.length * 3;
    if (atMostBytes <= leftBytes && atMostBytes <= held.length) {
      leftBytes -= appendSmall(state, held, stream, text);
      return;
    }
    // Every character takes a byte or more, so the part after the limit need not be encoded at all.
    const bytes = Buffer.from(text.length > leftBytes ? text.slice(0, leftBytes + 1) : text);
    isFull = bytes.length > leftBytes;
    const kept = isFull ? bytes.subarray(0, wholeCharacters(bytes, leftBytes)) : bytes;
    appendLarge(state, held, stream, kept);
    leftBytes -= kept.length;
    if (isFull) requestStop(state, run, 4);
  };
  return { write, isFull: () => isFull };
}

/** Sends what is held. Only with the lock. */
export function flushOutput(state: SharedState): void {
  const sizeBytes = heldSize(state);
  if (sizeBytes === 0) return;
  const stream = heldStream(state);
  setHeldOutput(state, 0, stream);
  const text = Buffer.from(state.held.buffer).toString('utf8', 0, sizeBytes);
  sendMessage({ type: 'output', run: currentRun(state), stream, text });
}

/** The way of nearly every print, so it makes no closure and no other object. */
function appendSmall(state: SharedState, held: Buffer, stream: Stream, text: string): number {
  takeLock(state);
  try {
    const offset = makeRoom(state, held, stream, text.length * 3);
    const sizeBytes = writeShort(held, offset, text) ? text.length : held.write(text, offset, 'utf8');
    setHeldOutput(state, offset + sizeBytes, stream);
    return sizeBytes;
  } finally {
    releaseLock(state);
  }
}

/** A few ASCII characters are written faster here than by a call into Node. False when it is something else. */
function writeShort(held: Buffer, offset: number, text: string): boolean {
  if (text.length > 24) return false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) return false;
    held[offset + index] = code;
  }
  return true;
}

function appendLarge(state: SharedState, held: Buffer, stream: Stream, bytes: Buffer): void {
  for (let start = 0; start < bytes.length; ) {
    const end = wholeCharacters(bytes, Math.min(bytes.length, start + held.length));
    withLock(state, () => {
      const offset = makeRoom(state, held, stream, end - start);
      bytes.copy(held, offset, start, end);
      setHeldOutput(state, offset + end - start, stream);
    });
    start = end;
  }
}

/** Where the next text goes. Sends what is held when it belongs to the other stream or leaves no room. */
function makeRoom(state: SharedState, held: Buffer, stream: Stream, sizeBytes: number): number {
  const heldBytes = heldSize(state);
  if (heldBytes === 0 || (heldStream(state) === stream && heldBytes + sizeBytes <= held.length)) return heldBytes;
  flushOutput(state);
  return 0;
}

/** The last place at or before `end` where a character begins, so that no piece cuts one in two. */
function wholeCharacters(bytes: Buffer, end: number): number {
  let place = end;
  while (place < bytes.length && place > 0 && (bytes[place] & 0xc0) === 0x80) place -= 1;
  return place;
}
