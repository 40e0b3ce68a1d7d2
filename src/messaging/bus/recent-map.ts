// A cache with a bound: what was asked for lately stays, the rest goes. Two maps take turns, which costs one
// look-up where a list ordered by use costs several.

export class RecentMap<Value> {
  readonly #size: number;
  #current = new Map<string, Value>();
  #previous = new Map<string, Value>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): Value | undefined {
    const value = this.#current.get(key);
    if (value !== undefined || this.#previous.size === 0) return value;
    const older = this.#previous.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: Value): void {
    if (this.#current.size >= this.#size) {
      this.#previous = this.#current;
      this.#current = new Map();
    }
    this.#current.set(key, value);
  }

  clear(): void {
    if (this.#current.size > 0) this.#current = new Map();
    if (this.#previous.size > 0) this.#previous = new Map();
  }

  /** Entries held, counted twice where a value is in both maps. */
  get size(): number {
    return this.#current.size + this.#previous.size;
  }
}
