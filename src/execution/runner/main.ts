// The runner: one process that runs HyperCode programs, one after another, and holds nothing worth taking.
// It starts with a clean environment and gives up its rights to files, threads and the network before its
// first job. Jobs come in and results go out over descriptor 3; see protocol/ for the messages.

import { Buffer } from 'node:buffer';
import { read, writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { FrameReader } from '../protocol/frames.ts';
import type { JobMessage } from '../protocol/messages.ts';
import { endTextLimit, jobFrameLimitBytes, outputPieceBytes } from '../protocol/sizes.ts';
import { channelDescriptor, sendMessage } from './channel.ts';
import { guardIntrinsics } from './integrity.ts';
import { createOutput, flushOutput } from './output.ts';
import { runJob } from './run-job.ts';
import { beginRun, createSharedState, endRun, withLock } from './shared-state.ts';
import type { WatchOrder } from './watcher.ts';

/** Memory a runner may keep after a run before it is worth a collection. */
const keptBytes = 24 * 1_048_576;

const collectGarbage = takeGarbageCollector();
const state = createSharedState(outputPieceBytes);
const watcher = new Worker(new URL('./watcher.ts', import.meta.url), { workerData: state, env: process.env, execArgv: process.execArgv.filter((argument) => argument.startsWith('--import=')) });

watcher.once('message', () => {
  // The worker has loaded, and so has everything here. From now on this process needs no rights at all.
  flushCompileCache();
  giveUpRights();
  const isIntact = guardIntrinsics();
  const idleRssBytes = process.memoryUsage.rss();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, leaveToExecd);
  withLock(state, () => sendMessage({ type: 'ready', rssBytes: idleRssBytes }));
  readJobs((job) => serve(job, idleRssBytes, isIntact));
});

function serve(job: JobMessage, idleRssBytes: number, isIntact: () => boolean): void {
  beginRun(state, job.run);
  const order: WatchOrder = { run: job.run, timeoutMs: job.limits.timeoutMs, rssLimitBytes: idleRssBytes + job.limits.memoryBytes };
  watcher.postMessage(order);
  const output = createOutput(state, job.limits.outputBytes);
  const startedAt = performance.now();
  const end = runJob(job, { write: output.write, stopFlag: state.stopFlag, now: Date.now });
  const durationMs = performance.now() - startedAt;
  withLock(state, () => {
    flushOutput(state);
    const { exitCode, error } = end;
    // A program may end between its last output and the moment it would have noticed that there was too much.
    const stoppedBy = output.isFull() ? 4 : end.stoppedBy;
    sendMessage({ type: 'end', run: job.run, exitCode, stderr: end.stderr.slice(0, endTextLimit), error, stoppedBy, durationMs });
  });
  endRun(state);
  if (end.fault !== undefined) writeSync(2, `${inspect(end.fault)}\n`);
  if (process.memoryUsage.rss() > idleRssBytes + keptBytes) collectGarbage();
  withLock(state, () => {
    sendMessage({ type: 'idle', run: job.run, rssBytes: process.memoryUsage.rss(), isIntact: end.fault === undefined && isIntact() });
  });
}

/** The end of the channel means that execd is gone, and then this process has no purpose. */
function readJobs(take: (job: JobMessage) => void): void {
  const frames = new FrameReader(jobFrameLimitBytes);
  const bytes = Buffer.alloc(65_536);
  const readOn = (): void =>
    read(channelDescriptor, bytes, 0, bytes.length, null, (error, count) => {
      if (error !== null || count === 0) process.kill(process.pid, 'SIGKILL');
      for (const message of frames.push(Buffer.from(bytes.subarray(0, count)))) take(message as JobMessage);
      readOn();
    });
  readOn();
}

function giveUpRights(): void {
  for (const scope of ['fs.read', 'fs.write', 'worker']) process.permission?.drop(scope);
  for (const name of Object.keys(process.env)) delete process.env[name];
}

/** From a global object of its own, so that the one of the programs never holds it. */
function takeGarbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return collect;
}

/** A stop of the whole service reaches every process; execd decides when this one ends. */
function leaveToExecd(): void {}
