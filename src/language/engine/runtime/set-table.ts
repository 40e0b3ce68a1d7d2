// The hash table of a set as CPython 3.11 lays it out: where each key stands, where keys were removed, when it grows.

import type { Int, Key } from './values.ts';

const linearProbes = 9;
/** What stands in a place: 0 nothing yet, -1 a key that was removed, else the number of an entry plus one. */
type Slots = Int32Array;

export class SetTable {
  private slots: Slots = new Int32Array(8);
  private mask = 7;
  /** Places that hold or held a key. */
  private fill = 0;
  private used = 0;
  /** Where the next `pop` begins to look. */
  private finger = 0;
  private entries: Key[] = [];
  private hashes: Int[] = [];

  add(key: Key, hash: Int): void {
    const at = this.free(hash);
    const isReused = this.slots[at] < 0;
    this.slots[at] = this.entries.push(key);
    this.hashes.push(hash);
    this.used++;
    // A place that was left takes a key without growing.
    if (isReused) return;
    this.fill++;
    if (this.fill * 5 >= this.mask * 3) this.resize(this.used > 50000 ? this.used * 2 : this.used * 4);
  }

  /** The table of a set that is made of another set. */
  static ofSet(source: SetTable): SetTable {
    const table = new SetTable();
    table.merge(source);
    return table;
  }

  private merge(other: SetTable): void {
    if (other.used * 5 >= this.mask * 3) this.resize(other.used * 2);
    const isSame = this.mask === other.mask && other.fill === other.used;
    if (isSame) this.slots = other.slots.slice();
    for (const place of other.order()) {
      if (!isSame) this.place(this.entries.length, other.hashes[place]);
      this.entries.push(other.entries[place]);
      this.hashes.push(other.hashes[place]);
    }
    // The slots of the other table count its entries in another order.
    if (isSame) for (let at = 0, next = 0; at < this.slots.length; at++) if (this.slots[at] > 0) this.slots[at] = ++next;
    this.fill = this.used = other.used;
  }

  remove(key: Key, hash: Int): void {
    const at = this.find(key, hash);
    if (at < 0) return;
    this.slots[at] = -1;
    this.used--;
  }

  /** Takes a key out as `pop` does; undefined where there is none. */
  pop(): { key: Key } | undefined {
    if (this.used === 0) return undefined;
    let at = this.finger & this.mask;
    while (this.slots[at] <= 0) at = at === this.mask ? 0 : at + 1;
    const key = this.entries[this.slots[at] - 1];
    this.slots[at] = -1;
    this.used--;
    this.finger = at + 1;
    return { key };
  }

  clear(): void {
    this.slots = new Int32Array(8);
    this.mask = 7;
    this.fill = this.used = 0;
    this.entries = [];
    this.hashes = [];
  }

  /** What follows the removal of all elements of another set. */
  tidy(): void {
    if (this.fill - this.used > Math.floor(this.mask / 4)) this.resize(this.used > 50000 ? this.used * 2 : this.used * 4);
  }

  /** The keys one by one, in the order of their places. */
  cursor(): () => Key | undefined {
    const { slots, entries } = this;
    let at = 0;
    return () => {
      while (at < slots.length) {
        const slot = slots[at++];
        if (slot > 0) return entries[slot - 1];
      }
      return undefined;
    };
  }

  keys(): Key[] {
    return this.order().map((place) => this.entries[place]);
  }

  private order(): number[] {
    const places: number[] = [];
    for (const slot of this.slots) if (slot > 0) places.push(slot - 1);
    return places;
  }

  private resize(minimum: number): void {
    let size = 8;
    while (size <= minimum) size *= 2;
    const places = this.order();
    const { entries, hashes } = this;
    this.entries = places.map((place) => entries[place]);
    this.hashes = places.map((place) => hashes[place]);
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    for (let entry = 0; entry < places.length; entry++) this.place(entry, this.hashes[entry]);
    this.fill = this.used;
  }

  private place(entry: number, hash: Int): void {
    this.slots[this.walk(hash, undefined)] = entry + 1;
  }

  /** Where a new key goes: to a place on its way that was left, else to the empty one. */
  private free(hash: Int): number {
    return this.used === this.fill ? this.walk(hash, undefined) : this.walk(hash, undefined, true);
  }

  /** Where a key stands, or -1. */
  private find(key: Key, hash: Int): number {
    const at = this.walk(hash, key);
    return this.slots[at] === 0 ? -1 : at;
  }

  /** The first place on the way of a hash that is empty or holds the key. */
  private walk(hash: Int, key: Key | undefined, takesLeft = false): number {
    let left = -1;
    const { slots, mask } = this;
    let index = typeof hash === 'number' ? hash & mask : Number(BigInt.asUintN(32, hash)) & mask;
    // Whole 64 bits take part in the next probe; a negative hash needs all of them.
    let perturb: Int = typeof hash === 'number' && hash >= 0 ? hash : BigInt.asUintN(64, BigInt(hash));
    for (;;) {
      const end = index + linearProbes <= mask ? index + linearProbes : index;
      for (let probe = index; probe <= end; probe++) {
        const slot = slots[probe];
        if (slot < 0) left = probe;
        if (slot === 0 || (key !== undefined && slot > 0 && this.entries[slot - 1] === key)) return takesLeft && left >= 0 ? left : probe;
      }
      perturb = typeof perturb === 'number' ? Math.floor(perturb / 32) : perturb >> 5n;
      index = (index * 5 + 1 + (typeof perturb === 'number' ? perturb : Number(BigInt.asUintN(32, perturb)))) & mask;
    }
  }
}
