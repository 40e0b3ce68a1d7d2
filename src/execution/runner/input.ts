// Standard input of the program that runs: a text that came with the job, or lines that are asked for one by one.

import { Buffer } from 'node:buffer';
import { sendMessage } from './channel.ts';
import { flushOutput } from './output.ts';
import { awaitInput, currentRun, endWaiting, withLock, type SharedState } from './shared-state.ts';

const waitMs = 50;

/** Gives line after line of a text; null at its end. */
export function linesOf(text: string): () => string | null {
  let position = 0;
  return () => {
    if (position >= text.length) return null;
    const found = text.indexOf('\n', position);
    const end = found < 0 ? text.length : found + 1;
    const line = text.slice(position, end);
    position = end;
    return line;
  };
}

/** Asks for each line when the program wants it, and waits for it. A stop ends the wait. */
export function liveLines(state: SharedState): () => string | null {
  let hasEnded = false;
  return () => {
    if (hasEnded) return null;
    withLock(state, () => {
      flushOutput(state);
      sendMessage({ type: 'input', run: currentRun(state) });
    });
    const pieces: Uint8Array[] = [];
    try {
      while (state.stopFlag[0] === 0) {
        const piece = awaitInput(state, waitMs);
        if (piece.kind === 'none') continue;
        if (piece.kind === 'end') {
          hasEnded = true;
          return null;
        }
        if ('bytes' in piece) pieces.push(piece.bytes);
        if (piece.kind === 'last') return Buffer.concat(pieces).toString('utf8');
      }
      return null;
    } finally {
      endWaiting(state);
    }
  };
}
