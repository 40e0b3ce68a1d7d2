// What every new event needs: an id that sorts by time, the time as text, and the next number. Ids and times of
// one millisecond share their front part, since making both anew costs more than routing the event. The front
// parts also tell which ids were made here, without keeping every id.

import { newId } from '../../contracts/index.ts';
import { RecentMap } from './recent-map.ts';

export interface Stamp {
  id: string;
  time: string;
  sequence: number;
}

const tailDigits = 8;
const lastTail = 0xffff_fffe;
/** How many milliseconds with events are remembered at least. */
const keptFronts = 4096;

interface Front {
  /** Numbers in use as tails. */
  first: number;
  last: number;
}

/**
 * Ids are UUID version 7: the first of a millisecond is random, those after it count up in its last eight digits.
 *
 * @example
 * const stamps = new Stamps(Date.now);
 * stamps.next().id < stamps.next().id; // true
 */
export class Stamps {
  readonly #now: () => number;
  readonly #fronts = new RecentMap<Front>(keptFronts);
  #currentMs = Number.NaN;
  #text = '';
  #front: Front = { first: 0, last: lastTail };
  #time = '';
  #sequence = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  next(): Stamp {
    const nowMs = this.#now();
    if (nowMs !== this.#currentMs || this.#front.last === lastTail) this.#begin(nowMs);
    this.#front.last += 1;
    this.#sequence += 1;
    return { id: this.#text + this.#front.last.toString(16), time: this.#time, sequence: this.#sequence };
  }

  /** True for an id that `next` gave out lately. */
  hasMade(id: string): boolean {
    const front = this.#fronts.get(id.slice(0, -tailDigits));
    if (front === undefined) return false;
    const tail = Number.parseInt(id.slice(-tailDigits), 16);
    return tail > front.first && tail <= front.last;
  }

  #begin(nowMs: number): void {
    const id = newId('event');
    // Between 4000_0000 and 7fff_ffff: always eight digits, with room for a thousand million more.
    const first = (Number.parseInt(id.slice(-tailDigits), 16) & 0x3fff_ffff) | 0x4000_0000;
    this.#currentMs = nowMs;
    this.#text = id.slice(0, -tailDigits);
    this.#time = new Date(nowMs).toISOString();
    this.#front = { first, last: first };
    this.#fronts.set(this.#text, this.#front);
  }
}
