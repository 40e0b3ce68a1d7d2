// The callers' side of the writer's thread: posts what they ask for together, and hands each its answer.
// `end` is sent only when nothing is under way.

import { Worker } from 'node:worker_threads';
import { CatalogueError, storageErrors } from '../../contracts/index.ts';
import type { Statement, StatementResult } from '../store.ts';
import { sqliteFault } from './dialect.ts';
import type { WriterOrder, WriterReport } from './messages.ts';
import type { SqliteProblem } from './problem.ts';
import type { WriterData } from './writer-thread.ts';

export interface OpenWrite {
  carryOut(statement: Statement): Promise<StatementResult>;
  /** Resolves once the disk holds the write, or once it is undone when it is not to be kept. */
  close(isKept: boolean): Promise<void>;
}

interface Waiting<Value> {
  resolve: (value: Value) => void;
  reject: (error: Error) => void;
}

export class WriterLink {
  readonly #folder: string;
  readonly #thread: Worker;
  readonly #jobs = new Map<number, Waiting<StatementResult[]>>();
  readonly #openings = new Map<number, Waiting<void>>();
  readonly #calls = new Map<number, Waiting<StatementResult>>();
  readonly #ready = Promise.withResolvers<void>();
  readonly #ended = Promise.withResolvers<void>();
  #onIdle: (() => void) | null = null;
  #outbox: WriterOrder[] = [];
  #lastNumber = 0;
  #stopReason: Error | null = null;

  constructor(data: WriterData, folder: string) {
    this.#folder = folder;
    this.#thread = new Worker(new URL('./writer-thread.ts', import.meta.url), { workerData: data, name: 'store-writer', resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    this.#thread.on('message', (reports: WriterReport[]) => reports.forEach((report) => this.#take(report)));
    this.#thread.on('error', (cause) => this.#stop(new CatalogueError(storageErrors.closed({ folder }), { cause })));
    this.#thread.on('exit', () => {
      this.#stop(new CatalogueError(storageErrors.closed({ folder })));
      this.#ended.resolve();
    });
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  batch(statements: readonly Statement[]): Promise<StatementResult[]> {
    return this.#job((job) => ({ kind: 'batch', job, statements }));
  }

  upkeep(sql: readonly string[]): Promise<StatementResult[]> {
    return this.#job((job) => ({ kind: 'upkeep', job, sql }));
  }

  /** Resolves when it is this write's turn. */
  async open(): Promise<OpenWrite> {
    let job = 0;
    const done = this.#job((number) => {
      job = number;
      return { kind: 'open', job };
    });
    // Reported by close, or by the opening below.
    done.catch(() => {});
    const opening = Promise.withResolvers<void>();
    if (this.#stopReason === null) this.#openings.set(job, opening);
    else opening.reject(this.#stopReason);
    await opening.promise;
    return {
      carryOut: (statement) => this.#call(job, statement),
      close: async (isKept) => {
        this.#post({ kind: 'close', job, isKept });
        await done.catch((error: unknown) => {
          if (isKept) throw error;
        });
      },
    };
  }

  async close(): Promise<void> {
    if (this.#stopReason !== null) return this.#ended.promise;
    if (this.#jobs.size > 0) await new Promise<void>((resolve) => (this.#onIdle = resolve));
    this.#thread.ref();
    this.#post({ kind: 'end' });
    this.#stopReason = new CatalogueError(storageErrors.closed({ folder: this.#folder }));
    await this.#ended.promise;
  }

  #job(order: (job: number) => WriterOrder): Promise<StatementResult[]> {
    if (this.#stopReason !== null) return Promise.reject(this.#stopReason);
    const waiting = Promise.withResolvers<StatementResult[]>();
    this.#lastNumber += 1;
    this.#jobs.set(this.#lastNumber, waiting);
    if (this.#jobs.size === 1) this.#thread.ref();
    this.#post(order(this.#lastNumber));
    return waiting.promise;
  }

  #call(job: number, statement: Statement): Promise<StatementResult> {
    if (this.#stopReason !== null) return Promise.reject(this.#stopReason);
    if (!this.#jobs.has(job)) return Promise.reject(new Error('This write is over. Its queries cannot be used any more.'));
    const waiting = Promise.withResolvers<StatementResult>();
    this.#lastNumber += 1;
    this.#calls.set(this.#lastNumber, waiting);
    this.#post({ kind: 'statement', job, call: this.#lastNumber, statement });
    return waiting.promise;
  }

  /** What is asked for in one go travels in one post. */
  #post(order: WriterOrder): void {
    this.#outbox.push(order);
    if (this.#outbox.length > 1) return;
    queueMicrotask(() => {
      const orders = this.#outbox;
      this.#outbox = [];
      this.#send(orders);
    });
  }

  /** A value that cannot cross to another thread must not take its neighbours with it. */
  #send(orders: WriterOrder[]): void {
    try {
      this.#thread.postMessage(orders);
    } catch (error) {
      if (orders.length > 1) return orders.forEach((order) => this.#send([order]));
      const [order] = orders;
      if (order.kind === 'statement') this.#settle(this.#calls, order.call, (waiting) => waiting.reject(error as Error));
      else if (order.kind === 'batch') this.#end(order.job, (waiting) => waiting.reject(error as Error));
    }
  }

  #take(report: WriterReport): void {
    switch (report.kind) {
      case 'ready':
        if (this.#jobs.size === 0) this.#thread.unref();
        return this.#ready.resolve();
      case 'broken':
        return this.#stop(this.#meaning(report.problem)!);
      case 'opened':
        return this.#settle(this.#openings, report.job, (waiting) => waiting.resolve());
      case 'result':
        return this.#settle(this.#calls, report.call, (waiting) => (report.result === null ? waiting.reject(this.#meaning(report.problem)!) : waiting.resolve(report.result)));
      case 'done':
        return this.#end(report.job, (waiting) => waiting.resolve(report.results));
      case 'undone': {
        const reason = this.#meaning(report.problem) ?? new Error('The write was undone.');
        this.#settle(this.#openings, report.job, (waiting) => waiting.reject(reason));
        return this.#end(report.job, (waiting) => waiting.reject(reason));
      }
    }
  }

  #end(job: number, answer: (waiting: Waiting<StatementResult[]>) => void): void {
    this.#settle(this.#jobs, job, answer);
    if (this.#jobs.size > 0) return;
    this.#thread.unref();
    this.#onIdle?.();
  }

  #settle<Value>(waitings: Map<number, Waiting<Value>>, number: number, answer: (waiting: Waiting<Value>) => void): void {
    const waiting = waitings.get(number);
    waitings.delete(number);
    if (waiting !== undefined) answer(waiting);
  }

  #meaning(problem: SqliteProblem | null): Error | null {
    return problem === null ? null : sqliteFault(problem, this.#folder);
  }

  #stop(reason: Error): void {
    this.#stopReason ??= reason;
    this.#ready.reject(this.#stopReason);
    this.#ready.promise.catch(() => {});
    for (const waitings of [this.#jobs, this.#openings, this.#calls]) {
      for (const waiting of waitings.values()) waiting.reject(this.#stopReason);
      waitings.clear();
    }
    this.#onIdle?.();
  }
}
