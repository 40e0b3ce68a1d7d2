// What waits for one listener, under the policy it chose. The length is bounded; what a policy gives up is counted.

import type { BusEvent } from '../event.ts';

/**
 * `drop-oldest` gives up the oldest event. `coalesce` keeps only the newest event of each subject.
 * `disconnect` lets the listener go, which then knows that it missed something.
 */
export const queuePolicies = ['drop-oldest', 'coalesce', 'disconnect'] as const;
export type QueuePolicy = (typeof queuePolicies)[number];

export interface WaitingEvents {
  readonly size: number;
  /** How many events were given up for this one: 0 or 1. -1 when the listener must go. */
  add(event: BusEvent): number;
  take(): BusEvent | undefined;
  clear(): void;
}

export function createWaitingEvents(policy: QueuePolicy, limit: number): WaitingEvents {
  return policy === 'coalesce' ? new NewestOfEachSubject(limit) : new InOrder(limit, policy === 'disconnect');
}

/** A ring that grows up to its limit: most listeners never have anything waiting. */
class InOrder implements WaitingEvents {
  #slots: (BusEvent | undefined)[] = emptySlots(8);
  #first = 0;
  size = 0;
  readonly #limit: number;
  readonly #letsGo: boolean;

  constructor(limit: number, letsGo: boolean) {
    this.#limit = limit;
    this.#letsGo = letsGo;
  }

  add(event: BusEvent): number {
    let givenUp = 0;
    if (this.size >= this.#limit) {
      if (this.#letsGo) return -1;
      this.take();
      givenUp = 1;
    }
    if (this.size === this.#slots.length) this.#grow();
    this.#slots[(this.#first + this.size) % this.#slots.length] = event;
    this.size += 1;
    return givenUp;
  }

  take(): BusEvent | undefined {
    if (this.size === 0) return undefined;
    const event = this.#slots[this.#first];
    this.#slots[this.#first] = undefined;
    this.#first = (this.#first + 1) % this.#slots.length;
    this.size -= 1;
    return event;
  }

  clear(): void {
    this.#slots = emptySlots(8);
    this.#first = 0;
    this.size = 0;
  }

  #grow(): void {
    const ordered = [...this.#slots.slice(this.#first), ...this.#slots.slice(0, this.#first)];
    this.#slots = [...ordered, ...emptySlots(ordered.length)];
    this.#first = 0;
  }
}

function emptySlots(length: number): undefined[] {
  return Array.from({ length }, () => undefined);
}

class NewestOfEachSubject implements WaitingEvents {
  readonly #bySubject = new Map<string, BusEvent>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#bySubject.size;
  }

  add(event: BusEvent): number {
    let givenUp = this.#bySubject.has(event.subject) ? 1 : 0;
    if (givenUp === 0 && this.size >= this.#limit) {
      this.take();
      givenUp = 1;
    }
    // An entry that is set again keeps its turn: a busy subject cannot be pushed back for ever.
    this.#bySubject.set(event.subject, event);
    return givenUp;
  }

  take(): BusEvent | undefined {
    for (const [subject, event] of this.#bySubject) {
      this.#bySubject.delete(subject);
      return event;
    }
    return undefined;
  }

  clear(): void {
    this.#bySubject.clear();
  }
}
