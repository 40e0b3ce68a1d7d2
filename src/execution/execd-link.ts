// The service's side of execd: starts it, speaks with it, starts a new one when it ends.
// Runs that it had taken then end as lost; a run that it had not taken yet goes to the next one.
// Runners that outlive their execd are killed from here.

import { spawn, type ChildProcess } from 'node:child_process';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Logger } from '../telemetry/index.ts';
import { killGroup } from './execd/kill-group.ts';
import type { ExecdOptions } from './execd/main.ts';
import { encodeFrame, FrameReader } from './protocol/frames.ts';
import { execdMessageSchema, type ExecdMessage, type JobMessage, type LossReason, type RunnerDescription, type ServiceMessage } from './protocol/messages.ts';
import { execdFrameLimitBytes } from './protocol/sizes.ts';
import type { RunHost } from './run-host.ts';

const execdFile = fileURLToPath(new URL('./execd/main.ts', import.meta.url));
/** A run that execd does not end this long after its time is a sign that execd itself hangs. */
const lastResortMs = 10_000;
const longestPauseMs = 2_000;
/** An execd that lived this long had started well; its end is not the next try of the same trouble. */
const steadyMs = 10_000;

/** How many execds a run is offered to before it is refused. */
const mostOffers = 3;

interface OpenRun {
  job: JobMessage;
  onEvent: (event: unknown) => void;
  lastResort: NodeJS.Timeout | undefined;
  offers: number;
  /** True once execd has said that it has the job. */
  isTaken: boolean;
  isStopped: boolean;
}

export class ExecdLink implements RunHost {
  readonly #options: ExecdOptions;
  readonly #log: Logger;
  readonly #open = new Map<number, OpenRun>();
  readonly #whenReady = new Set<(isReady: boolean) => void>();
  #child: ChildProcess | null = null;
  #isReady = false;
  #isClosed = false;
  #runners: RunnerDescription[] = [];
  #startedAt = 0;
  #quickEnds = 0;
  #restart: NodeJS.Timeout | undefined;

  constructor(options: ExecdOptions, log: Logger) {
    this.#options = options;
    this.#log = log;
    this.#start();
  }

  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  runners(): RunnerDescription[] {
    return this.#runners;
  }

  waitUntilReady(deadlineMs: number): Promise<boolean> {
    if (this.#isReady || this.#isClosed) return Promise.resolve(this.#isReady);
    return new Promise((resolve) => {
      const settle = (isReady: boolean): void => {
        clearTimeout(timer);
        this.#whenReady.delete(settle);
        resolve(isReady);
      };
      const timer = setTimeout(() => settle(false), deadlineMs);
      this.#whenReady.add(settle);
    });
  }

  startRun(job: JobMessage, onEvent: (event: unknown) => void): void {
    const open: OpenRun = { job, onEvent, lastResort: undefined, offers: 0, isTaken: false, isStopped: false };
    this.#open.set(job.run, open);
    this.#armLastResort(open);
    if (this.#isReady) this.#offer(open);
  }

  stopRun(run: number): void {
    const open = this.#open.get(run);
    if (open === undefined) return;
    open.isStopped = true;
    if (this.#isReady) this.#send({ type: 'stop', run });
    else this.#end(run, 'stopped');
  }

  /** Runs of the service have all their input from the start: no line is ever asked for. */
  giveLine(): void {}

  discardRun(run: number): void {
    this.#send({ type: 'discard', run });
  }

  /** The end of the channel makes execd end its runners and itself. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child === null) return;
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const timer = setTimeout(() => this.#killAll(child), 2_000);
    channelOf(child).end();
    await ended;
    clearTimeout(timer);
  }

  #start(): void {
    const child = spawn(process.execPath, ['--max-semi-space-size=1', '--no-warnings', execdFile, JSON.stringify(this.#options)], {
      // Its own group: an interrupt typed in the terminal is for the service alone, which then stops in order.
      detached: true,
      env: { NODE_COMPILE_CACHE: this.#options.cacheFolder, ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {}) },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    this.#child = child;
    this.#startedAt = performance.now();
    const frames = new FrameReader(execdFrameLimitBytes);
    const channel = channelOf(child);
    channel.on('data', (piece: Buffer) => this.#receive(child, frames, piece));
    channel.on('error', () => {});
    child.stderr?.on('data', (piece: Buffer) => this.#log.warn({ text: piece.toString('utf8').slice(0, 4096) }, 'execd.wrote'));
    let hasEnded = false;
    const end = (reason: string): void => {
      if (!hasEnded) this.#ended(child, reason);
      hasEnded = true;
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code, signal) => end(signal ?? `exit ${code}`));
  }

  #receive(child: ChildProcess, frames: FrameReader, piece: Buffer): void {
    try {
      for (const message of frames.push(piece)) this.#take(execdMessageSchema.parse(message));
    } catch (error) {
      this.#log.error({ err: error }, 'execd.unreadable');
      this.#killAll(child);
    }
  }

  #take(message: ExecdMessage): void {
    if (message.type === 'ready') {
      this.#isReady = true;
      for (const open of this.#open.values()) this.#offer(open);
      for (const settle of this.#whenReady) settle(true);
    } else if (message.type === 'taken') {
      const open = this.#open.get(message.run);
      if (open !== undefined) open.isTaken = true;
    } else if (message.type === 'runners') this.#runners = message.runners;
    else if (message.type === 'runner-ended') {
      this.#log.info({ runnerPid: message.pid, reason: message.reason, ...(message.detail === '' ? {} : { detail: message.detail }) }, 'runner.ended');
    } else this.#pass(message.run, message.event);
  }

  #pass(run: number, event: unknown): void {
    const open = this.#open.get(run);
    if (open === undefined) return;
    if ((event as { type?: unknown }).type !== 'output') this.#forget(run);
    open.onEvent(event);
  }

  #offer(open: OpenRun): void {
    open.offers += 1;
    this.#armLastResort(open);
    this.#send(open.job);
  }

  #armLastResort(open: OpenRun): void {
    clearTimeout(open.lastResort);
    open.lastResort = setTimeout(() => this.#useLastResort(open.job.run), open.job.limits.timeoutMs + lastResortMs);
  }

  #send(message: ServiceMessage): void {
    if (this.#child !== null && this.#isReady) channelOf(this.#child).write(encodeFrame(message));
  }

  #end(run: number, reason: LossReason): void {
    const open = this.#open.get(run);
    this.#forget(run);
    open?.onEvent({ type: 'lost', reason, durationMs: 0 });
  }

  #forget(run: number): void {
    clearTimeout(this.#open.get(run)?.lastResort);
    this.#open.delete(run);
  }

  #useLastResort(run: number): void {
    if (this.#isReady && this.#child !== null) {
      this.#log.error({ run, execdPid: this.#child.pid }, 'execd.hangs');
      this.#killAll(this.#child);
    } else this.#end(run, 'unavailable');
  }

  #killAll(child: ChildProcess): void {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) killGroup(child.pid);
  }

  #ended(child: ChildProcess, reason: string): void {
    // A runner ends by itself when its execd is gone. This makes it certain.
    for (const { pid } of this.#runners) killGroup(pid);
    this.#runners = [];
    this.#child = null;
    this.#isReady = false;
    for (const [run, open] of this.#open) {
      if (open.isTaken || this.#isClosed) this.#end(run, 'ended');
      else if (open.isStopped) this.#end(run, 'stopped');
      else if (open.offers >= mostOffers) this.#end(run, 'unavailable');
    }
    if (this.#isClosed) {
      for (const settle of this.#whenReady) settle(false);
      return;
    }
    this.#quickEnds = performance.now() - this.#startedAt > steadyMs ? 0 : this.#quickEnds + 1;
    const pauseMs = this.#quickEnds <= 1 ? 0 : Math.min(longestPauseMs, 50 * 2 ** this.#quickEnds);
    this.#log.error({ execdPid: child.pid, reason, pauseMs }, 'execd.ended');
    this.#restart = setTimeout(() => this.#start(), pauseMs);
  }
}

function channelOf(child: ChildProcess): Duplex {
  return child.stdio[3] as Duplex;
}
