// The runner's end of the channel to execd. Writes wait until the bytes are taken, so a program that
// prints faster than anyone reads is slowed down and holds no memory for it.

import { writeSync } from 'node:fs';
import { encodeFrame } from '../protocol/frames.ts';
import type { RunnerMessage } from '../protocol/messages.ts';

/** Places in the table of descriptors, set by the spawn in execd/runner-process.ts. */
export const channelDescriptor = 3;
export const stopDescriptor = 4;

/** Both threads write, so only with the lock of shared-state.ts. */
export function sendMessage(message: RunnerMessage): void {
  const frame = encodeFrame(message);
  for (let sent = 0; sent < frame.length; ) sent += writeSync(channelDescriptor, frame, sent);
}
