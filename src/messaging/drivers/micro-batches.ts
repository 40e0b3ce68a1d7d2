// Gathers events on their way to a log or a broker: up to 64 of them, or what came within 5 ms, go together.
// One batch is on its way at a time and is tried again until it is kept, so the order holds through a restart.

import { CatalogueError, isCatalogueError, messagingErrors } from '../../contracts/index.ts';
import type { BusEvent } from '../event.ts';

export interface BatchEntry {
  event: BusEvent;
  json: string;
}

export interface MicroBatchesOptions {
  /** For messages. */
  driver: string;
  address?: string;
  /** Rejects when the batch has to be sent again. */
  send(batch: readonly BatchEntry[]): Promise<unknown>;
  maximumBytes?: number;
  /** How long an event is tried. */
  giveUpAfterMs?: number;
  retryMs?: number;
}

const mostTogether = 64;
const longestWaitMs = 5;
const mostWaiting = 100_000;

interface WaitingEntry extends BatchEntry {
  sinceMs: number;
  resolve(): void;
  reject(error: unknown): void;
}

export class MicroBatches {
  readonly #options: Required<MicroBatchesOptions>;
  #waiting: WaitingEntry[] = [];
  #timer: NodeJS.Timeout | null = null;
  #isSending = false;
  #whenIdle: (() => void)[] = [];
  #hasEnded = false;

  constructor(options: MicroBatchesOptions) {
    this.#options = { address: 'this process', maximumBytes: 512 * 1024, giveUpAfterMs: 30_000, retryMs: 100, ...options };
  }

  /** Resolves when the event is kept. */
  add(event: BusEvent): Promise<void> {
    const { maximumBytes } = this.#options;
    if (this.#hasEnded) return Promise.reject(new CatalogueError(messagingErrors.busStopping({})));
    if (this.#waiting.length >= mostWaiting) return Promise.reject(new CatalogueError(messagingErrors.tooManyEvents({ limit: mostWaiting })));
    const json = JSON.stringify(event);
    const sizeBytes = Buffer.byteLength(json);
    if (sizeBytes > maximumBytes) return Promise.reject(new CatalogueError(messagingErrors.eventTooLarge({ subject: event.subject, sizeBytes, limitBytes: maximumBytes })));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event, json, sinceMs: performance.now(), resolve, reject });
      if (this.#isSending) return;
      if (this.#waiting.length >= mostTogether) void this.#sendAll();
      else this.#timer ??= setTimeout(() => void this.#sendAll(), longestWaitMs);
    });
  }

  /** Resolves when nothing waits any more, kept or given up. */
  async flush(): Promise<void> {
    if (this.#waiting.length === 0 && !this.#isSending) return;
    const idle = new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    if (!this.#isSending) void this.#sendAll();
    await idle;
  }

  /** Takes nothing new, and gives up what cannot be kept now. */
  end(): void {
    this.#hasEnded = true;
  }

  async #sendAll(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#isSending = true;
    while (this.#waiting.length > 0) await this.#sendBatch(this.#takeBatch());
    this.#isSending = false;
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  #takeBatch(): WaitingEntry[] {
    let sizeBytes = 2;
    let count = 0;
    while (count < Math.min(mostTogether, this.#waiting.length)) {
      sizeBytes += Buffer.byteLength(this.#waiting[count].json) + 1;
      if (count > 0 && sizeBytes > this.#options.maximumBytes) break;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }

  async #sendBatch(batch: WaitingEntry[]): Promise<void> {
    const { send, giveUpAfterMs, retryMs, driver, address } = this.#options;
    for (;;) {
      try {
        await send(batch);
        for (const entry of batch) entry.resolve();
        return;
      } catch (error) {
        if (this.#hasEnded || performance.now() - batch[0].sinceMs > giveUpAfterMs) {
          const reason = isCatalogueError(error) ? error : new CatalogueError(messagingErrors.brokerOutOfReach({ driver, address }), { cause: error });
          for (const entry of batch) entry.reject(reason);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
  }
}
