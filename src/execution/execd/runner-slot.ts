// One place of the pool: a runner process with the run it works on. States, in order:
//   starting -> idle -> running -> cleaning -> idle ... -> ending
// `cleaning` is the moment after a run in which the runner tidies up and shows that nothing stayed behind.

import type { JobMessage, LossReason, RunEvent, RunnerDescription, RunnerMessage, RunnerState } from '../protocol/messages.ts';
import { RunWall } from './run-wall.ts';
import type { RunnerStart } from './runner-flags.ts';
import { readRunnerMessage } from './runner-messages.ts';
import { RunnerProcess } from './runner-process.ts';

export interface SlotListener {
  /** It became idle and may take a run. */
  onIdle(slot: RunnerSlot): void;
  /** It will take no more runs; its process ends. */
  onEnding(slot: RunnerSlot, reason: string): void;
  /** Its process is gone. */
  onEnded(slot: RunnerSlot, note: string): void;
}

export type TakeEvent = (event: RunEvent) => void;

const startDeadlineMs = 20_000;
const cleanDeadlineMs = 5_000;
/** A runner that keeps more than this after cleaning up is replaced. */
const keptLimitBytes = 48 * 1_048_576;
const runsPerRunner = 1_000;

export class RunnerSlot {
  state: RunnerState = 'starting';
  idleSince = 0;
  readonly #process: RunnerProcess;
  readonly #listener: SlotListener;
  #finishedRuns = 0;
  #idleRssBytes = 0;
  #stateDeadline: NodeJS.Timeout | undefined;
  #run = 0;
  #isLive = false;
  /** Null from the moment the run has its last event. */
  #current: { take: TakeEvent; wall: RunWall; startedAt: number } | null = null;

  constructor(start: RunnerStart, listener: SlotListener) {
    this.#listener = listener;
    this.#process = new RunnerProcess(start, {
      onMessage: (message) => this.#receive(message),
      onNonsense: () => this.#lose('protocol'),
      onEnd: (note) => this.#ended(note),
    });
    this.#stateDeadline = setTimeout(() => this.end('did not start in time'), startDeadlineMs);
  }

  get pid(): number {
    return this.#process.pid;
  }

  hasTaken(run: number): boolean {
    return this.#run === run;
  }

  isRunning(run: number): boolean {
    return this.#run === run && this.#current !== null;
  }

  describe(): RunnerDescription {
    return { pid: this.pid, state: this.state, runs: this.#finishedRuns };
  }

  start(job: JobMessage, take: TakeEvent): void {
    this.state = 'running';
    const wall = new RunWall({
      job,
      pid: this.pid,
      idleRssBytes: this.#idleRssBytes,
      requestStop: () => this.#process.requestStop(job.run),
      onBreach: (reason) => this.#lose(reason),
    });
    this.#run = job.run;
    this.#isLive = job.isLive === true;
    this.#current = { take, wall, startedAt: performance.now() };
    this.#process.send(job);
  }

  stop(): void {
    this.#current?.wall.stop();
  }

  /** Ends the process at once. A run on it is lost. */
  end(reason: string): void {
    if (this.state === 'ending') return;
    this.state = 'ending';
    clearTimeout(this.#stateDeadline);
    this.#finish({ type: 'lost', reason: 'ended', durationMs: this.#elapsedMs() });
    this.#process.kill();
    this.#listener.onEnding(this, reason);
  }

  #receive(value: unknown): void {
    if (this.state === 'ending') return;
    const message = readRunnerMessage(value, this.#run);
    if (message === null || !this.#fitsState(message)) {
      this.#lose('protocol');
      return;
    }
    if (message.type === 'ready') this.#idleRssBytes = message.rssBytes;
    if (message.type === 'ready') this.#becomeIdle();
    else if (message.type === 'idle') this.#finishCleaning(message);
    else if (message.type === 'output') this.#pass(message);
    else if (message.type === 'input') this.#askForLine();
    else if (message.type === 'end') this.#startCleaning(message);
  }

  #fitsState({ type }: RunnerMessage): boolean {
    if (type === 'ready') return this.state === 'starting';
    if (type === 'idle') return this.state === 'cleaning';
    if (type === 'completions') return false;
    if (type === 'input') return this.state === 'running' && this.#isLive;
    return this.state === 'running';
  }

  #pass(message: RunnerMessage & { type: 'output' }): void {
    this.#current?.wall.countOutput(message.text);
    this.#current?.take({ type: 'output', stream: message.stream, text: message.text });
  }

  /** The clock stands still until the line is there. */
  #askForLine(): void {
    this.#current?.wall.pause();
    this.#current?.take({ type: 'input' });
  }

  /** The line a run asked for; null when there are no more. */
  giveLine(line: string | null): void {
    if (this.#current === null) return;
    this.#current.wall.resume();
    this.#process.giveLine(this.#run, line);
  }

  #startCleaning(message: RunnerMessage & { type: 'end' }): void {
    this.state = 'cleaning';
    this.#stateDeadline = setTimeout(() => this.end('did not clean up in time'), cleanDeadlineMs);
    this.#finishedRuns += 1;
    this.#finish(message);
  }

  #finishCleaning(message: RunnerMessage & { type: 'idle' }): void {
    if (!message.isIntact) this.end('a run left something behind');
    else if (message.rssBytes > this.#idleRssBytes + keptLimitBytes) this.end('kept too much memory');
    else if (this.#finishedRuns >= runsPerRunner) this.end('has done its share of runs');
    else this.#becomeIdle();
  }

  #becomeIdle(): void {
    clearTimeout(this.#stateDeadline);
    this.state = 'idle';
    this.idleSince = performance.now();
    this.#listener.onIdle(this);
  }

  #lose(reason: LossReason): void {
    if (this.state === 'running') this.#finish({ type: 'lost', reason, durationMs: this.#elapsedMs() });
    this.end(`lost: ${reason}`);
  }

  #finish(event: RunEvent): void {
    const current = this.#current;
    this.#current = null;
    if (current === null) return;
    current.wall.release();
    current.take(event);
  }

  #elapsedMs(): number {
    return this.#current === null ? 0 : performance.now() - this.#current.startedAt;
  }

  #ended(note: string): void {
    const wasEnding = this.state === 'ending';
    if (this.state === 'running' && /heap out of memory|allocation failed|out of memory/i.test(note)) this.#lose('memory');
    else if (this.state === 'running') this.#lose(this.#current?.wall.stopWasRequested ? 'stopped' : 'ended');
    else if (!wasEnding) this.end('its process ended');
    clearTimeout(this.#stateDeadline);
    this.#listener.onEnded(this, note);
  }
}
