// One subscription as the bus sees it: calls its handler with one event at a time and lets the others wait.
// A handler that throws is counted and told to the log; nobody else notices it.

import { messagingErrors, type ErrorRecord } from '../../contracts/index.ts';
import type { Receiver } from '../drivers/driver.ts';
import type { BusEvent } from '../event.ts';
import { createWaitingEvents, type QueuePolicy, type WaitingEvents } from './waiting-events.ts';

/** May return a promise; the next event waits for it. */
export type EventHandler<Data = never> = (event: BusEvent<Data>) => unknown;

export interface ListenerCounts {
  pattern: string;
  role: string;
  delivered: number;
  failed: number;
  /** Given up by the policy because the listener was slow. */
  dropped: number;
  waiting: number;
}

export type AnswerOutcome = { data: unknown } | { error: unknown };

export interface ListenerOptions {
  pattern: string;
  role: string;
  policy: QueuePolicy;
  limit: number;
  handler: EventHandler;
  accepts(subject: string): boolean;
  /** Sends what the handler made of a request. Only who promised to answer has it. */
  answer?: ((event: BusEvent, outcome: AnswerOutcome) => void) | undefined;
  onError(error: unknown, event: BusEvent): void;
  /** Told when the policy lets the listener go. */
  onLetGo(record: ErrorRecord): void;
}

export class Listener implements Receiver {
  readonly #options: ListenerOptions;
  readonly #handler: EventHandler;
  readonly #waiting: WaitingEvents;
  readonly #whenIdle: (() => void)[] = [];
  #isBusy = false;
  #isClosed = false;
  #delivered = 0;
  #failed = 0;
  #dropped = 0;

  constructor(options: ListenerOptions) {
    this.#options = options;
    this.#handler = options.handler;
    this.#waiting = createWaitingEvents(options.policy, options.limit);
  }

  accepts(subject: string): boolean {
    return this.#options.accepts(subject);
  }

  get load(): number {
    return this.#waiting.size + (this.#isBusy ? 1 : 0);
  }

  get counts(): ListenerCounts {
    const { pattern, role } = this.#options;
    return { pattern, role, delivered: this.#delivered, failed: this.#failed, dropped: this.#dropped, waiting: this.#waiting.size };
  }

  receive(event: BusEvent): void {
    if (this.#isClosed) return;
    if (this.#isBusy) {
      const givenUp = this.#waiting.add(event);
      if (givenUp >= 0) this.#dropped += givenUp;
      else this.#letGo();
      return;
    }
    // Busy also while a handler runs that returns at once: what it sends to itself must not overtake what waits.
    this.#isBusy = true;
    if (!this.#handle(event)) return;
    if (this.#waiting.size > 0 || this.#whenIdle.length > 0) this.#next();
    else this.#isBusy = false;
  }

  /** Nothing new is handled. What waits is dropped, unless it is waited for with `whenIdle` first. */
  close(): void {
    this.#isClosed = true;
    this.#waiting.clear();
    if (!this.#isBusy) this.#tellIdle();
  }

  /** Resolves when nothing waits and nothing is at work. */
  async whenIdle(): Promise<void> {
    if (this.#isBusy) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  /** True when the event is done; otherwise its promise goes on with what waits. */
  #handle(event: BusEvent): boolean {
    this.#delivered += 1;
    try {
      const outcome = this.#handler(event as BusEvent<never>);
      if (isPromise(outcome)) {
        void this.#waitFor(event, outcome);
        return false;
      }
      this.#options.answer?.(event, { data: outcome });
    } catch (error) {
      this.#settle(event, error);
    }
    return true;
  }

  async #waitFor(event: BusEvent, outcome: PromiseLike<unknown>): Promise<void> {
    try {
      const data = await outcome;
      this.#options.answer?.(event, { data });
    } catch (error) {
      this.#settle(event, error);
    }
    this.#next();
  }

  #next(): void {
    for (let event = this.#waiting.take(); event !== undefined; event = this.#waiting.take()) {
      if (!this.#handle(event)) return;
    }
    this.#isBusy = false;
    this.#tellIdle();
  }

  #settle(event: BusEvent, error: unknown): void {
    this.#failed += 1;
    this.#options.onError(error, event);
    try {
      this.#options.answer?.(event, { error });
    } catch (unsent) {
      this.#options.onError(unsent, event);
    }
  }

  #letGo(): void {
    this.#dropped += this.#waiting.size + 1;
    this.close();
    this.#options.onLetGo(messagingErrors.listenerTooSlow({ pattern: this.#options.pattern, limit: this.#options.limit }));
  }

  #tellIdle(): void {
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}
