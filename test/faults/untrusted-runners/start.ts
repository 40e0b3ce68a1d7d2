// What every runner here shares: it says it is ready, waits for a job, then misbehaves.

import { readSync, writeSync } from 'node:fs';
import { encodeFrame } from '../../../src/execution/protocol/frames.ts';

export function send(message: unknown): void {
  writeBytes(encodeFrame(message));
}

export function writeBytes(bytes: Buffer): void {
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(3, bytes, sent);
}

/** The number of the run. Never comes back when execd is gone. */
export function waitForJob(): number {
  send({ type: 'ready', rssBytes: process.memoryUsage.rss() });
  const header = Buffer.alloc(4);
  fill(header);
  const body = Buffer.alloc(header.readUInt32BE(0));
  fill(body);
  return (JSON.parse(body.toString('utf8')) as { run: number }).run;
}

function fill(bytes: Buffer): void {
  for (let filled = 0; filled < bytes.length; ) {
    const count = readSync(3, bytes, filled, bytes.length - filled, null);
    if (count === 0) process.exit(0);
    filled += count;
  }
}

export function spin(): void {
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}

export function endWell(run: number): void {
  send({ type: 'end', run, exitCode: 0, stderr: '', error: null, stoppedBy: 0, durationMs: 1 });
}
