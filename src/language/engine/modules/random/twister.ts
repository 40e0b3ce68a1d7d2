// The Mersenne Twister MT19937, word for word as CPython seeds and reads it.

import { intValue } from '../../runtime/values.ts';
import type { Int } from '../../runtime/values.ts';

const size = 624;
const middle = 397;

export class Twister {
  private words = new Uint32Array(size);
  private index = size;

  /** Starts from a whole number of any length; its sign does not count. */
  seed(value: bigint): void {
    const key: number[] = [];
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n) key.push(Number(rest & 0xffffffffn));
    this.seedWords(key.length === 0 ? [0] : key);
  }

  private seedWords(key: readonly number[]): void {
    const { words } = this;
    words[0] = 19650218;
    for (let at = 1; at < size; at++) words[at] = Math.imul(1812433253, words[at - 1] ^ (words[at - 1] >>> 30)) + at;
    let at = 1;
    let keyAt = 0;
    for (let count = Math.max(size, key.length); count > 0; count--) {
      words[at] = (words[at] ^ Math.imul(words[at - 1] ^ (words[at - 1] >>> 30), 1664525)) + key[keyAt] + keyAt;
      at = this.following(at);
      keyAt = keyAt + 1 < key.length ? keyAt + 1 : 0;
    }
    for (let count = size - 1; count > 0; count--) {
      words[at] = (words[at] ^ Math.imul(words[at - 1] ^ (words[at - 1] >>> 30), 1566083941)) - at;
      at = this.following(at);
    }
    words[0] = 0x80000000;
    this.index = size;
  }

  // Past the end the walk goes on at 1, with the last word in front of it.
  private following(at: number): number {
    if (at + 1 < size) return at + 1;
    this.words[0] = this.words[size - 1];
    return 1;
  }

  /** 32 random bits. */
  word(): number {
    if (this.index >= size) this.refill();
    let bits = this.words[this.index++];
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    return (bits ^ (bits >>> 18)) >>> 0;
  }

  private refill(): void {
    const { words } = this;
    for (let at = 0; at < size; at++) {
      const bits = (words[at] & 0x80000000) | (words[(at + 1) % size] & 0x7fffffff);
      words[at] = words[(at + middle) % size] ^ (bits >>> 1) ^ ((bits & 1) === 0 ? 0 : 0x9908b0df);
    }
    this.index = 0;
  }

  /** A double in [0, 1) with 53 random bits. */
  double(): number {
    const high = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  bits(count: number): Int {
    if (count === 0) return 0;
    if (count <= 32) return this.word() >>> (32 - count);
    let result = 0n;
    let shift = 0n;
    for (let left = count; left > 0; left -= 32) {
      const word = this.word();
      result |= BigInt(left < 32 ? word >>> (32 - left) : word) << shift;
      shift += 32n;
    }
    return intValue(result);
  }

  /** A whole number in [0, limit), every one as likely as the others. */
  below(limit: Int): Int {
    const bitCount = limit.toString(2).length;
    let result = this.bits(bitCount);
    while (result >= limit) result = this.bits(bitCount);
    return result;
  }

  /** The words and the place among them, as `getstate` shows them. */
  snapshot(): number[] {
    return [...this.words, this.index];
  }

  restore(snapshot: readonly number[]): void {
    this.words = Uint32Array.from(snapshot.slice(0, size));
    this.index = snapshot[size];
  }
}
