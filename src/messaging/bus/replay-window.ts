// The latest events of this process, in memory, for a listener that comes a moment late, such as a page that
// connects again. It is no log: a restart empties it. What must not be lost goes to a DurableLog.

import type { BusEvent } from '../event.ts';

/** Where to begin: after a number, from a time, or with the very last event of each subject. */
export type ReplayFrom = { afterSequence: number } | { timeMs: number } | 'last';

export class ReplayWindow {
  readonly #events: BusEvent[] = [];
  readonly #size: number;
  #next = 0;

  constructor(size: number) {
    this.#size = size;
  }

  add(event: BusEvent): void {
    if (this.#size === 0) return;
    this.#events[this.#next] = event;
    this.#next = this.#next + 1 === this.#size ? 0 : this.#next + 1;
  }

  /** Events that match, oldest first. */
  read(from: ReplayFrom, matches: (subject: string) => boolean): BusEvent[] {
    const all = [...this.#events.slice(this.#next), ...this.#events.slice(0, this.#next)].filter((event) => matches(event.subject));
    if (from === 'last') {
      const latest = new Map(all.map((event) => [event.subject, event]));
      return all.filter((event) => latest.get(event.subject) === event);
    }
    if ('afterSequence' in from) return all.filter((event) => event.hcseq > from.afterSequence);
    return all.filter((event) => Date.parse(event.time) >= from.timeMs);
  }
}
