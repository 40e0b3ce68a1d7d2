// The hard limits of one run. The watcher inside the runner stops a program politely and a little earlier;
// this wall stands outside, needs no help from the runner, and ends in a kill.

import type { JobMessage, LossReason } from '../protocol/messages.ts';
import { residentMemory } from './resident-memory.ts';

export interface WalledRun {
  job: JobMessage;
  pid: number;
  /** What the runner held before its first run. */
  idleRssBytes: number;
  requestStop(): void;
  /** Called once at most; the run is over then and its runner must end. */
  onBreach(reason: LossReason): void;
}

/** Time the polite way has before the hard one. */
const graceMs = 500;
const pollMs = 50;
/** What the runner's own memory may grow by beside the program: compiled code, the garbage of a moment. */
const slackBytes = 16 * 1_048_576;

export class RunWall {
  readonly #run: WalledRun;
  readonly #rssLimitBytes: number;
  #deadline: NodeJS.Timeout;
  #endsAt: number;
  #pausedAt: number | null = null;
  readonly #poll: NodeJS.Timeout;
  #stopTimer: NodeJS.Timeout | undefined;
  #outputBytes = 0;
  #isOver = false;

  constructor(run: WalledRun) {
    this.#run = run;
    const { limits } = run.job;
    this.#rssLimitBytes = run.idleRssBytes + limits.memoryBytes * 1.25 + slackBytes;
    this.#endsAt = performance.now() + limits.timeoutMs + graceMs;
    this.#deadline = this.#startClock();
    this.#poll = setInterval(() => void this.#checkMemory(), pollMs);
  }

  #startClock(): NodeJS.Timeout {
    return setTimeout(() => this.#breach('timeout'), this.#endsAt - performance.now());
  }

  /** The program waits for a person: that time is not its own. */
  pause(): void {
    if (this.#isOver || this.#pausedAt !== null) return;
    clearTimeout(this.#deadline);
    this.#pausedAt = performance.now();
  }

  resume(): void {
    if (this.#isOver || this.#pausedAt === null) return;
    this.#endsAt += performance.now() - this.#pausedAt;
    this.#pausedAt = null;
    this.#deadline = this.#startClock();
  }

  countOutput(text: string): void {
    this.#outputBytes += Buffer.byteLength(text);
    // Replacement characters may be longer than the broken bytes they stand for.
    if (this.#outputBytes > this.#run.job.limits.outputBytes + 8) this.#breach('output');
  }

  /** First asks; ends the run when asking does not help. */
  stop(): void {
    if (this.#isOver || this.#stopTimer !== undefined) return;
    this.#run.requestStop();
    this.#stopTimer = setTimeout(() => this.#breach('stopped'), graceMs);
  }

  get stopWasRequested(): boolean {
    return this.#stopTimer !== undefined;
  }

  /** The run is over; no breach comes after this. */
  release(): void {
    this.#isOver = true;
    clearTimeout(this.#deadline);
    clearInterval(this.#poll);
    clearTimeout(this.#stopTimer);
  }

  async #checkMemory(): Promise<void> {
    const rssBytes = await residentMemory(this.#run.pid);
    if (rssBytes !== null && rssBytes > this.#rssLimitBytes) this.#breach('memory');
  }

  #breach(reason: LossReason): void {
    if (this.#isOver) return;
    this.release();
    this.#run.onBreach(reason);
  }
}
