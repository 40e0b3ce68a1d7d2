// The second thread of a runner: it can act while a program spins. It asks the program to stop when its
// time, its memory or somebody says so, sends output that waits, and ends the process when execd is gone.
// It is the polite half. execd/run-wall.ts is the hard one and needs nothing from here.

import { read } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { stopDescriptor } from './channel.ts';
import { flushOutput } from './output.ts';
import { type ControlMessage, ControlReader } from '../protocol/control-pipe.ts';
import { inputPieceBytes } from '../protocol/sizes.ts';
import { currentRun, isWaiting, offerInput, requestStop, withLock, type SharedState } from './shared-state.ts';

/** What the watcher is told at the start of a run. */
export interface WatchOrder {
  run: number;
  timeoutMs: number;
  rssLimitBytes: number;
}

const tickMs = 20;
const state = workerData as SharedState;

/** Pieces of input on their way to the program, null for the end. */
const input: { run: number; bytes: Uint8Array | null; isLast: boolean }[] = [];

readControl();
parentPort?.on('message', (order: WatchOrder) => {
  const now = performance.now();
  watch(order, now + order.timeoutMs, now);
});
flushCompileCache();
parentPort?.postMessage('ready');

function watch(order: WatchOrder, deadline: number, last: number): void {
  if (currentRun(state) !== order.run) return;
  withLock(state, () => flushOutput(state));
  feedInput();
  const now = performance.now();
  // The time a person takes to type is not the program's.
  const end = isWaiting(state) ? deadline + now - last : deadline;
  const leftMs = end - now;
  if (leftMs <= 0) requestStop(state, order.run, 1);
  else if (process.memoryUsage.rss() > order.rssLimitBytes) requestStop(state, order.run, 2);
  setTimeout(watch, leftMs > 0 ? Math.min(tickMs, leftMs) : tickMs, order, end, now);
}

/** Hands on what was typed, as far as the program has taken what came before. */
function feedInput(): void {
  const run = currentRun(state);
  while (input.length > 0 && input[0].run !== run) input.shift();
  while (input.length > 0 && offerInput(state, input[0].bytes, input[0].isLast)) input.shift();
}

function take(message: ControlMessage): void {
  if (message.type === 'stop') {
    requestStop(state, message.run, 3);
    return;
  }
  const { run, bytes } = message;
  if (bytes === null) input.push({ run, bytes: null, isLast: true });
  else {
    for (let start = 0; start === 0 || start < bytes.length; start += inputPieceBytes) {
      const end = start + inputPieceBytes;
      input.push({ run, bytes: bytes.subarray(start, end), isLast: end >= bytes.length });
    }
  }
  feedInput();
}

/** Stops and lines of input arrive here. The end of this stream means that execd is gone. */
function readControl(): void {
  const bytes = Buffer.alloc(65_536);
  const reader = new ControlReader();
  const readOn = (): void =>
    read(stopDescriptor, bytes, 0, bytes.length, null, (error, count) => {
      if (error !== null || count === 0) {
        process.kill(process.pid, 'SIGKILL');
        return;
      }
      for (const message of reader.push(Buffer.from(bytes.subarray(0, count)))) take(message);
      readOn();
    });
  readOn();
}
