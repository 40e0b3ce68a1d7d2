// The ids of the latest events, to know one that comes twice. Two sets take turns, so that old ids go without
// a timer and memory stays bounded: at least `size` ids are known, at most twice as many.

export class RecentIds {
  readonly #size: number;
  #current = new Set<string>();
  #previous = new Set<string>();

  constructor(size: number) {
    this.#size = size;
  }

  /** Remembers the id; false when it was known already. */
  add(id: string): boolean {
    if (this.#current.has(id) || this.#previous.has(id)) return false;
    if (this.#current.size >= this.#size) {
      this.#previous = this.#current;
      this.#current = new Set();
    }
    this.#current.add(id);
    return true;
  }

  has(id: string): boolean {
    return this.#current.has(id) || this.#previous.has(id);
  }

  get size(): number {
    return this.#current.size + this.#previous.size;
  }
}
