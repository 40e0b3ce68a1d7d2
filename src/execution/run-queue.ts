// Lets a fixed number of runs happen at the same time. The others wait in the order they came, up to a
// limit; more than that is refused, so that a flood costs an answer and not the service.

import { CatalogueError, limitErrors } from '../contracts/index.ts';

interface Waiting {
  enter: () => void;
}

export class RunQueue {
  readonly #maximumConcurrent: number;
  readonly #queueLimit: number;
  readonly #waiting = new Set<Waiting>();
  #running = 0;
  #onEmpty: (() => void) | undefined;

  constructor(options: { maximumConcurrent: number; queueLimit: number }) {
    this.#maximumConcurrent = options.maximumConcurrent;
    this.#queueLimit = options.queueLimit;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** True when a place was given: then `leave` must follow. False when the signal came first. Throws HC4006 when full. */
  async enter(signal: AbortSignal | undefined): Promise<boolean> {
    if (signal?.aborted) return false;
    if (this.#running < this.#maximumConcurrent) {
      this.#running += 1;
      return true;
    }
    if (this.#waiting.size >= this.#queueLimit) throw new CatalogueError(limitErrors.queueFull({ queueLimit: this.#queueLimit }));
    return this.#wait(signal);
  }

  /** Gives the place to whoever waits longest. */
  leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      if (this.#running === 0) this.#onEmpty?.();
      return;
    }
    this.#waiting.delete(next);
    next.enter();
  }

  /** Resolves when no run is left, or after the deadline. */
  whenEmpty(deadlineMs: number): Promise<void> {
    if (this.#running === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, deadlineMs);
      this.#onEmpty = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #wait(signal: AbortSignal | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      const giveUp = (): void => {
        this.#waiting.delete(waiting);
        resolve(false);
      };
      const waiting: Waiting = {
        enter: () => {
          signal?.removeEventListener('abort', giveUp);
          resolve(true);
        },
      };
      this.#waiting.add(waiting);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  }
}
