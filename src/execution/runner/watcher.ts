// The second thread of a runner: it can act while a program spins. It asks the program to stop when its
// time, its memory or somebody says so, sends output that waits, and ends the process when execd is gone.
// It is the polite half. execd/run-wall.ts is the hard one and needs nothing from here.

import { read } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { stopDescriptor } from './channel.ts';
import { flushOutput } from './output.ts';
import { currentRun, requestStop, withLock, type SharedState } from './shared-state.ts';

/** What the watcher is told at the start of a run. */
export interface WatchOrder {
  run: number;
  timeoutMs: number;
  rssLimitBytes: number;
}

const tickMs = 20;
const state = workerData as SharedState;

readStopRequests();
parentPort?.on('message', (order: WatchOrder) => watch(order, performance.now() + order.timeoutMs));
flushCompileCache();
parentPort?.postMessage('ready');

function watch(order: WatchOrder, deadline: number): void {
  if (currentRun(state) !== order.run) return;
  withLock(state, () => flushOutput(state));
  const leftMs = deadline - performance.now();
  if (leftMs <= 0) requestStop(state, order.run, 1);
  else if (process.memoryUsage.rss() > order.rssLimitBytes) requestStop(state, order.run, 2);
  setTimeout(watch, leftMs > 0 ? Math.min(tickMs, leftMs) : tickMs, order, deadline);
}

/** Run numbers of four bytes arrive here. The end of this stream means that execd is gone. */
function readStopRequests(): void {
  const bytes = Buffer.alloc(4);
  let filled = 0;
  const readOn = (): void =>
    read(stopDescriptor, bytes, filled, bytes.length - filled, null, (error, count) => {
      if (error !== null || count === 0) {
        process.kill(process.pid, 'SIGKILL');
        return;
      }
      filled += count;
      if (filled === bytes.length) {
        requestStop(state, bytes.readInt32BE(0), 3);
        filled = 0;
      }
      readOn();
    });
  readOn();
}
