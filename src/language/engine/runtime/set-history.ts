// What happened to a set since elements were first taken out of it, so that its order can be told as CPython has it.
// Changes are only noted; the table is brought up to date when a program asks for the order. A set that changes very
// often without being asked is given up: from then on the order of insertion counts.

import { fixedHash, tableOf } from './set-order.ts';
import type { SetTable } from './set-table.ts';
import type { Int, Key, SetHistory, Value } from './values.ts';

interface SetLike {
  readonly map: Map<Key, Value>;
  history: SetHistory | null;
}

const mostElements = 65_536;
const mostChanges = 100_000;

class History implements SetHistory {
  private readonly map: Map<Key, Value>;
  /** How many of the first elements came at once from another set. */
  private merged: number;
  private isKnown: boolean;
  /** Made when it is first needed: until then the order of insertion tells all. */
  private table: SetTable | null = null;
  /** Keys and hashes in turn; a removed key has `removed` before it. */
  private changes: unknown[] = [];
  constructor(map: Map<Key, Value>, merged: number) {
    this.map = map;
    this.merged = merged;
    this.isKnown = map.size <= mostElements;
  }

  /** True while all it holds came at once. */
  get isMerged(): boolean {
    return this.table === null && this.merged === this.map.size;
  }

  added(key: Key, element: Value): void {
    if (this.isKnown && this.table !== null) this.change(key, element);
  }

  removed(key: Key, element: Value): void {
    if (!this.isKnown || this.begun() === null) return;
    this.changes.push(removed);
    this.change(key, element);
  }

  cleared(): void {
    this.merged = 0;
    this.changes = [];
    this.table?.clear();
  }

  tidied(): void {
    this.upToDate()?.tidy();
  }

  private change(key: Key, element: Value): void {
    const hash = fixedHash(element);
    if (hash === undefined || this.changes.length > mostChanges) this.giveUp();
    else this.changes.push(key, hash);
  }

  private giveUp(): void {
    this.isKnown = false;
    this.table = null;
    this.changes = [];
  }

  /** The table of what was there before any change was noted. */
  private begun(): SetTable | null {
    if (this.table !== null || !this.isKnown) return this.table;
    this.table = tableOf(this.map, this.merged);
    if (this.table === null) this.giveUp();
    return this.table;
  }

  private upToDate(): SetTable | null {
    const table = this.begun();
    const { changes } = this;
    if (table === null) return null;
    for (let at = 0; at < changes.length; at += 2) {
      const isRemoved = changes[at] === removed;
      if (isRemoved) at++;
      if (isRemoved) table.remove(changes[at] as Key, changes[at + 1] as Int);
      else table.add(changes[at] as Key, changes[at + 1] as Int);
    }
    this.changes = [];
    return table;
  }

  order(): Key[] | null {
    return this.upToDate()?.keys() ?? null;
  }

  pop(): { key: Key } | undefined {
    return this.upToDate()?.pop();
  }
}
const removed: unique symbol = Symbol('removed');

/** To be called before an element is taken out. */
export function noteRemoved(set: SetLike, key: Key, element: Value): void {
  startHistory(set);
  set.history?.removed(key, element);
}

/** The key that `pop` takes out, or undefined where any will do. The history knows of it then. */
export function popped(set: SetLike): { key: Key } | undefined {
  startHistory(set);
  return set.history?.pop();
}

function startHistory(set: SetLike): void {
  set.history ??= new History(set.map, 0);
}

/** For a set whose elements all came at once from another set that only grew: its table has another size. */
export function noteMerged(set: SetLike): void {
  if (set.map.size > 4) set.history = new History(set.map, set.map.size);
}
