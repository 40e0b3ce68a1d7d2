// Remembers which ways of a long search were tried already: a place in the program at a place in the text, with the
// loops around it. What was tried once and is met again did not lead to a match.

import type { LoopKey, MatchProgram } from './program.ts';

const patienceSteps = 20_000;
const mostBits = 2 ** 28;
const mostKeys = 2 ** 22;

export class Memory {
  private readonly points: readonly (readonly LoopKey[])[];
  /** First key of each point. */
  private readonly bases: number[] = [];
  private readonly keyCount: number;
  private readonly positions: number;
  private bits: Uint8Array | null = null;
  private keys: Set<number> | null = null;
  private patience: number;
  private readonly isOn: boolean;

  constructor({ memoPoints, canRemember }: MatchProgram, limit: number) {
    this.points = memoPoints;
    this.positions = limit + 1;
    let total = 0;
    for (const loops of memoPoints) {
      this.bases.push(total);
      let variants = 1;
      for (const { countLimit } of loops) variants *= 2 * (countLimit + 1);
      total += variants * this.positions;
    }
    this.keyCount = total;
    this.isOn = canRemember && total <= Number.MAX_SAFE_INTEGER;
    this.patience = patienceSteps + limit;
  }

  /** A search of its own begins: what led to an earlier match may be met again. */
  forget(): void {
    this.bits = null;
    this.keys = null;
    this.patience = patienceSteps + this.positions;
  }

  /** True where this was met before; else it is remembered. */
  isKnown(point: number, position: number, counts: Int32Array, lasts: Int32Array): boolean {
    if (this.patience > 0) {
      this.patience--;
      return false;
    }
    if (!this.isOn) return false;
    let variant = 0;
    for (const { loop, countLimit } of this.points[point]) {
      variant = variant * 2 * (countLimit + 1) + Math.min(counts[loop], countLimit) * 2 + (lasts[loop] === position ? 1 : 0);
    }
    return this.isMet(this.bases[point] + variant * this.positions + position);
  }

  /** Takes these positions as tried, where no loop with a register makes a difference. */
  note(point: number, from: number, to: number): void {
    if (this.patience > 0 || !this.isOn || this.points[point].length > 0) return;
    for (let position = from; position <= to; position++) if (this.isMet(this.bases[point] + position)) return;
  }

  isNoted(point: number, position: number): boolean {
    if (this.patience > 0 || !this.isOn || this.points[point].length > 0 || position >= this.positions) return false;
    const key = this.bases[point] + position;
    if (this.keyCount > mostBits) return this.keys !== null && this.keys.has(key);
    return this.bits !== null && (this.bits[key >> 3] & (1 << (key & 7))) !== 0;
  }

  private isMet(key: number): boolean {
    if (this.keyCount <= mostBits) {
      this.bits ??= new Uint8Array((this.keyCount >> 3) + 1);
      const [at, bit] = [key >> 3, 1 << (key & 7)];
      if ((this.bits[at] & bit) !== 0) return true;
      this.bits[at] |= bit;
      return false;
    }
    this.keys ??= new Set();
    if (this.keys.has(key)) return true;
    if (this.keys.size < mostKeys) this.keys.add(key);
    return false;
  }
}
