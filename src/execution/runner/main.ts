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
import type { CompleteMessage, JobMessage } from '../protocol/messages.ts';
import { endTextLimit, inputPieceBytes, jobFrameLimitBytes, outputPieceBytes } from '../protocol/sizes.ts';
import { channelDescriptor, sendMessage } from './channel.ts';
import { guardIntrinsics } from './integrity.ts';
import { linesOf, liveLines } from './input.ts';
import { createOutput, flushOutput } from './output.ts';
import { completions, runCell } from './run-cell.ts';
import { runJob } from './run-job.ts';
import { beginRun, createSharedState, endRun, withLock } from './shared-state.ts';
import { warmUpWhileWaiting } from './warm-up.ts';
import type { WatchOrder } from './watcher.ts';

/** Memory a runner may keep after a run before it is worth a collection. */
const keptBytes = 24 * 1_048_576;

const collectGarbage = takeGarbageCollector();
const state = createSharedState(outputPieceBytes, inputPieceBytes);
const watcher = new Worker(new URL('./watcher.ts', import.meta.url), { workerData: state, env: process.env, execArgv: process.execArgv.filter((argument) => argument.startsWith('--import=')) });

watcher.once('message', () => {
  // The worker has loaded, and so has everything here. From now on this process needs no rights at all.
  flushCompileCache();
  giveUpRights();
  const isIntact = guardIntrinsics();
  let idleRssBytes = process.memoryUsage.rss();
  let hasJobs = false;
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, leaveToExecd);
  withLock(state, () => sendMessage({ type: 'ready', rssBytes: idleRssBytes }));
  readJobs((message) => {
    hasJobs = true;
    // V8 describes every thrown exception in a message of its own unless a handler stands around all of it, as it does
    // around the jobs of promises. From there `raise` costs half.
    void Promise.resolve(message).then((job) => {
      if (job.type === 'complete') answer(job);
      else serve(job, idleRssBytes, isIntact);
    });
  });
  if (process.execArgv.includes('--jitless')) return;
  warmUpWhileWaiting({
    isNeedless: () => hasJobs,
    done() {
      collectGarbage();
      idleRssBytes = process.memoryUsage.rss();
    },
  });
});

function serve(job: JobMessage, idleRssBytes: number, isIntact: () => boolean): void {
  beginRun(state, job.run);
  const order: WatchOrder = { run: job.run, timeoutMs: job.limits.timeoutMs, rssLimitBytes: idleRssBytes + job.limits.memoryBytes };
  watcher.postMessage(order);
  const output = createOutput(state, job.limits.outputBytes);
  const startedAt = performance.now();
  const tools = { write: output.write, readLine: job.isLive === true ? liveLines(state) : linesOf(job.stdin ?? ''), stopFlag: state.stopFlag, now: Date.now };
  const end = job.isCell === true ? runCell(job, tools) : runJob(job, tools);
  const durationMs = performance.now() - startedAt;
  withLock(state, () => {
    flushOutput(state);
    const { exitCode, error } = end;
    // A program may end between its last output and the moment it would have noticed that there was too much.
    const stoppedBy = output.isFull() ? 4 : end.stoppedBy;
    sendMessage({ type: 'end', run: job.run, exitCode, stderr: end.stderr.slice(0, endTextLimit), error, stoppedBy, durationMs, ...(end.isOver === true ? { isOver: true } : {}) });
  });
  endRun(state);
  if (end.fault !== undefined) writeSync(2, `${inspect(end.fault)}\n`);
  if (process.memoryUsage.rss() > idleRssBytes + keptBytes) collectGarbage();
  withLock(state, () => {
    sendMessage({ type: 'idle', run: job.run, rssBytes: process.memoryUsage.rss(), isIntact: end.fault === undefined && isIntact() });
  });
}

/** Between two pieces of a session nothing runs, so the answer comes at once. */
function answer({ run, text }: CompleteMessage): void {
  const names = completions(text);
  withLock(state, () => sendMessage({ type: 'completions', run, names }));
}

/** The end of the channel means that execd is gone, and then this process has no purpose. */
function readJobs(take: (message: JobMessage | CompleteMessage) => void): void {
  const frames = new FrameReader(jobFrameLimitBytes);
  const bytes = Buffer.alloc(65_536);
  const readOn = (): void =>
    read(channelDescriptor, bytes, 0, bytes.length, null, (error, count) => {
      if (error !== null || count === 0) process.kill(process.pid, 'SIGKILL');
      for (const message of frames.push(Buffer.from(bytes.subarray(0, count)))) take(message as JobMessage | CompleteMessage);
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
