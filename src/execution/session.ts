// A session at a prompt: one runner process of its own that runs piece after piece and keeps the variables between
// them. When a piece has to be ended with its process, the variables are gone; the next piece starts a new one.

import type { CellOutcome, CodeSession, RunLimits, RunOptions } from '../contracts/index.ts';
import { compileCacheFolder } from './compile-cache-folder.ts';
import { readRunnerMessage } from './execd/runner-messages.ts';
import { RunnerProcess } from './execd/runner-process.ts';
import { RunWall } from './execd/run-wall.ts';
import { outcomeOf } from './outcome.ts';
import { type EndEvent, endEventSchema, type JobMessage, type LostEvent, type LossReason, type RunnerMessage } from './protocol/messages.ts';

export interface SessionOptions {
  limits: RunLimits;
  cacheFolder?: string;
  /** Own files of the person's folder, which the session may import. */
  files?: Record<string, string>;
}

interface OpenCell {
  job: JobMessage;
  options: RunOptions;
  texts: { stdout: string[]; stderr: string[] };
  wall: RunWall;
  startedAt: number;
  stop: () => void;
  settle: (event: EndEvent | LostEvent) => void;
}

/**
 * @example
 * const session = createSession({ limits });
 * await session.run('x = 20', { fileName: 'input 1' });
 * const { result } = await session.run('x + 1', { fileName: 'input 2' }); // result.stdout is '21\n'
 */
export function createSession(options: SessionOptions): CodeSession {
  return new RunnerSession(options);
}

class RunnerSession implements CodeSession {
  readonly #options: SessionOptions;
  #process: RunnerProcess | null = null;
  #idleRssBytes = 0;
  #run = 0;
  #cell: OpenCell | null = null;
  #completing: ((names: string[]) => void) | null = null;
  #whenReady: (() => void)[] = [];
  #isReady = false;
  #isClosed = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#start();
  }

  async run(source: string, options: RunOptions & { fileName: string }): Promise<CellOutcome> {
    await this.#ready();
    const { limits, files } = this.#options;
    this.#run += 1;
    const run = this.#run;
    const job: JobMessage = { type: 'job', run, id: `cell_${run}`, source, fileName: options.fileName, envVars: {}, limits, files, isLive: options.readLine !== undefined, isCell: true };
    const runner = this.#process as RunnerProcess;
    return new Promise((resolve) => {
      const texts = { stdout: [] as string[], stderr: [] as string[] };
      const wall = new RunWall({ job, pid: runner.pid, idleRssBytes: this.#idleRssBytes, requestStop: () => runner.requestStop(run), onBreach: (reason) => this.#lose(reason) });
      const stop = (): void => wall.stop();
      const settle = (event: EndEvent | LostEvent): void => {
        wall.release();
        options.signal?.removeEventListener('abort', stop);
        this.#cell = null;
        const outcome = outcomeOf(event, job, { stdout: texts.stdout.join(''), stderr: texts.stderr.join('') });
        resolve({ ...outcome, isOver: event.type === 'end' && event.isOver === true, isLost: event.type === 'lost' });
      };
      this.#cell = { job, options, texts, wall, startedAt: performance.now(), stop, settle };
      options.signal?.addEventListener('abort', stop, { once: true });
      runner.send(job);
      if (options.signal?.aborted === true) stop();
    });
  }

  async complete(text: string): Promise<string[]> {
    if (this.#cell !== null || this.#isClosed) return [];
    await this.#ready();
    const runner = this.#process;
    if (this.#cell !== null || this.#completing !== null || runner === null) return [];
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#completing?.([]), 1_000);
      this.#completing = (names) => {
        clearTimeout(timer);
        this.#completing = null;
        resolve(names);
      };
      runner.send({ type: 'complete', run: this.#run, text: text.slice(-1000) });
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#process?.kill();
  }

  #start(): void {
    this.#isReady = false;
    const { limits, cacheFolder = compileCacheFolder() } = this.#options;
    const runner: RunnerProcess = new RunnerProcess({ memoryBytes: limits.memoryBytes, cacheFolder }, {
      onMessage: (value) => runner === this.#process && this.#receive(value),
      onNonsense: () => runner === this.#process && this.#lose('protocol'),
      onEnd: () => runner === this.#process && this.#ended(),
    });
    this.#process = runner;
  }

  #ready(): Promise<void> {
    return this.#isReady ? Promise.resolve() : new Promise((resolve) => this.#whenReady.push(resolve));
  }

  #receive(value: unknown): void {
    const message = readRunnerMessage(value, this.#run);
    if (message === null) return this.#lose('protocol');
    if (message.type === 'ready' || message.type === 'idle') return this.#becomeReady(message);
    if (message.type === 'completions') return this.#completing?.(message.names);
    const cell = this.#cell;
    if (cell === null) return this.#lose('protocol');
    if (message.type === 'output') {
      cell.wall.countOutput(message.text);
      cell.texts[message.stream].push(message.text);
      cell.options.onOutput?.(message.stream, message.text);
    } else if (message.type === 'input') void this.#giveLine(cell);
    else this.#finish(cell, message);
  }

  /** A runner is ready for the next piece once it has tidied up after the last one. */
  #becomeReady(message: RunnerMessage & { type: 'ready' | 'idle' }): void {
    if (message.type === 'ready') this.#idleRssBytes = message.rssBytes;
    else if (!message.isIntact) return this.#lose('protocol');
    this.#isReady = true;
    for (const resolve of this.#whenReady.splice(0)) resolve();
  }

  #finish(cell: OpenCell, message: unknown): void {
    this.#isReady = false;
    const checked = endEventSchema.safeParse(message);
    if (checked.success) cell.settle(checked.data);
    else this.#lose('protocol');
  }

  async #giveLine(cell: OpenCell): Promise<void> {
    cell.wall.pause();
    const line = cell.options.readLine === undefined ? null : await cell.options.readLine().catch(() => null);
    if (this.#cell !== cell) return;
    cell.wall.resume();
    this.#process?.giveLine(cell.job.run, line);
  }

  /** The process goes, and with it the variables. */
  #lose(reason: LossReason): void {
    const cell = this.#cell;
    this.#process?.kill();
    this.#process = null;
    this.#completing?.([]);
    if (!this.#isClosed) this.#start();
    cell?.settle({ type: 'lost', reason, durationMs: performance.now() - cell.startedAt });
  }

  #ended(): void {
    if (this.#isClosed) return;
    this.#lose(this.#cell?.wall.stopWasRequested === true ? 'stopped' : 'ended');
  }
}
