// The runners of one machine: a few kept warm, more while they are needed, each run on one of its own.
// How many runs may happen at the same time is decided before this (run-queue.ts); here a run waits
// only for a runner that is on its way. Used by execd, and by the command line in its own process.

import { mkdirSync } from 'node:fs';
import type { JobMessage, RunnerDescription } from '../protocol/messages.ts';
import type { RunnerStart } from './runner-flags.ts';
import { RunnerSlot, type TakeEvent } from './runner-slot.ts';

export interface PoolOptions {
  start: RunnerStart;
  /** Runners kept ready. */
  warmRunners: number;
  onChange?: (runners: RunnerDescription[]) => void;
  onRunnerEnded?: (pid: number, reason: string, note: string) => void;
}

/** Runners beyond the warm ones leave after this time without work. */
const surplusIdleMs = 15_000;
/** After this many starts in a row that led to nothing, only a new run tries again. */
const startAttempts = 3;

export class RunnerPool {
  readonly #options: PoolOptions;
  readonly #slots = new Set<RunnerSlot>();
  readonly #waiting: { job: JobMessage; take: TakeEvent; waitsSince: number }[] = [];
  readonly #endReasons = new Map<RunnerSlot, string>();
  #startsInVain = 0;
  #isClosed = false;
  #reaper: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    makeCacheFolder(options.start.cacheFolder);
  }

  /** Starts the warm runners. A run started before this brings its own. */
  warm(): void {
    this.#reaper = setInterval(() => this.#reapSurplus(), surplusIdleMs / 3);
    this.#reaper.unref();
    this.#keepEnough();
  }

  startRun(job: JobMessage, take: TakeEvent): void {
    const idle = this.#mostRecentlyIdle();
    if (idle !== undefined) {
      idle.start(job, take);
      this.#changed();
      return;
    }
    if (this.#startsInVain >= startAttempts) this.#startsInVain = startAttempts - 1;
    this.#waiting.push({ job, take, waitsSince: performance.now() });
    this.#keepEnough();
  }

  stopRun(run: number): void {
    const place = this.#waiting.findIndex(({ job }) => job.run === run);
    if (place >= 0) {
      const [waiting] = this.#waiting.splice(place, 1);
      waiting.take({ type: 'lost', reason: 'stopped', durationMs: 0 });
    }
    for (const slot of this.#slots) if (slot.isRunning(run)) slot.stop();
  }

  /** The line of input a run asked for; null when there are no more. */
  giveLine(run: number, line: string | null): void {
    for (const slot of this.#slots) if (slot.isRunning(run)) slot.giveLine(line);
  }

  /** Ends the runner that took this run, whatever it does now. */
  discardRun(run: number): void {
    for (const slot of this.#slots) if (slot.hasTaken(run)) slot.end('sent something unfit');
  }

  describe(): RunnerDescription[] {
    return [...this.#slots].map((slot) => slot.describe());
  }

  /** Ends every runner at once. Runs on them are lost. */
  close(): void {
    this.#isClosed = true;
    clearInterval(this.#reaper);
    this.#refuseWaiting();
    for (const slot of this.#slots) slot.end('execution stops');
  }

  #mostRecentlyIdle(): RunnerSlot | undefined {
    return [...this.#slots].filter((slot) => slot.state === 'idle').sort((left, right) => right.idleSince - left.idleSince)[0];
  }

  /** Enough runners for the runs that wait, and the warm ones. */
  #keepEnough(): void {
    const count = (...states: string[]): number => [...this.#slots].filter(({ state }) => states.includes(state)).length;
    const isMissing = (): boolean =>
      count('starting', 'idle', 'cleaning') < this.#waiting.length || count('starting', 'idle', 'cleaning', 'running') < this.#options.warmRunners;
    while (!this.#isClosed && this.#startsInVain < startAttempts && isMissing()) this.#startRunner();
    this.#changed();
  }

  #startRunner(): void {
    let hasBeenReady = false;
    const slot = new RunnerSlot(this.#options.start, {
      onIdle: (ready) => {
        hasBeenReady = true;
        this.#startsInVain = 0;
        this.#give(ready);
      },
      onEnding: (ending, reason) => {
        if (!hasBeenReady) this.#startsInVain += 1;
        this.#endReasons.set(ending, reason);
        if (this.#startsInVain >= startAttempts) this.#refuseWaiting();
        this.#keepEnough();
      },
      onEnded: (ended, note) => {
        this.#slots.delete(ended);
        this.#options.onRunnerEnded?.(ended.pid, this.#endReasons.get(ended) ?? '', note);
        this.#endReasons.delete(ended);
        this.#changed();
      },
    });
    this.#slots.add(slot);
  }

  #give(slot: RunnerSlot): void {
    const next = this.#waiting.shift();
    if (next !== undefined) slot.start(next.job, next.take);
    this.#changed();
  }

  #refuseWaiting(): void {
    for (const { take, waitsSince } of this.#waiting.splice(0)) {
      take({ type: 'lost', reason: 'unavailable', durationMs: performance.now() - waitsSince });
    }
  }

  #reapSurplus(): void {
    const idle = [...this.#slots].filter(({ state }) => state === 'idle');
    const live = [...this.#slots].filter(({ state }) => state !== 'ending').length;
    const now = performance.now();
    for (const slot of idle.slice(0, Math.max(0, live - this.#options.warmRunners))) {
      if (now - slot.idleSince > surplusIdleMs) slot.end('is not needed now');
    }
  }

  #changed(): void {
    this.#options.onChange?.(this.describe());
  }
}

/** Made here, because a runner may write nothing outside it. Where it cannot be made, starts are slower and that is all. */
function makeCacheFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return;
  }
}
