// What a reader of kept events does with each: leaves out one it had, counts the tries of one whose handler
// rejects, and gives up when they are used up. Brokers hand out batches again as a whole; this looks at events.

import type { BusEvent } from '../event.ts';
import { RecentIds } from './recent-ids.ts';

export interface ReadRetriesOptions {
  maximumTries: number;
  handle(event: BusEvent): Promise<void>;
  giveUp(event: BusEvent, error: unknown): void;
  /** What the topic rules keep from this reader. */
  accepts(subject: string): boolean;
}

const knownIds = 50_000;

export class ReadRetries {
  readonly #options: ReadRetriesOptions;
  readonly #done = new RecentIds(knownIds);
  readonly #tries = new Map<string, number>();

  constructor(options: ReadRetriesOptions) {
    this.#options = options;
  }

  /** Rejects when the event has to come again. */
  async handle(event: BusEvent): Promise<void> {
    const { maximumTries, handle, giveUp, accepts } = this.#options;
    if (this.#done.has(event.id) || !accepts(event.subject)) return;
    try {
      await handle(event);
    } catch (error) {
      const tries = (this.#tries.get(event.id) ?? 0) + 1;
      if (tries < maximumTries) {
        this.#tries.set(event.id, tries);
        throw error;
      }
      giveUp(event, error);
    }
    this.#tries.delete(event.id);
    this.#done.add(event.id);
  }
}
