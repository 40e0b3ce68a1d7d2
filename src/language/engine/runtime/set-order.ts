// The order in which CPython hands out the elements of a set: by their places in its hash table. Programs print sets
// of numbers, so the order of those is kept; the hashes of text differ from run to run there, so any order will do.
// The table is rebuilt from the order of insertion. A set that lost elements or came from another set may have had a
// larger table in CPython; only then can the order differ.

import { hashOf } from './hash.ts';
import type { AnySet } from './sets.ts';
import { FloatValue, TupleValue } from './values.ts';
import type { Int, Value } from './values.ts';

/** The elements in CPython's order, or null where the order of insertion is as good. */
export function orderedElements(set: AnySet): Value[] | null {
  if (set.map.size < 2) return null;
  const elements: Value[] = [];
  const hashes: Int[] = [];
  for (const element of set.map.values()) {
    if (typeof element === 'number') hashes.push(element === -1 ? -2 : element);
    else if (hasFixedHash(element)) hashes.push(hashOf(element));
    else return null;
    elements.push(element);
  }
  return tableOrder(hashes).map((position) => elements[position]);
}

function hasFixedHash(value: Value): boolean {
  switch (typeof value) {
    case 'number':
    case 'bigint':
    case 'boolean': return true;
    default: return value instanceof FloatValue ? value.v === value.v : value instanceof TupleValue && value.cls.isNative && value.items.every(hasFixedHash);
  }
}

const linearProbes = 9;

interface Table {
  /** Position of the element plus one; 0 is an empty place. */
  slots: Int32Array;
  mask: number;
}

/** Positions of the hashes in the order of CPython's table after adding them one by one. */
export function tableOrder(hashes: readonly Int[]): number[] {
  let table: Table = { slots: new Int32Array(8), mask: 7 };
  for (let index = 0; index < hashes.length; index++) {
    place(table, hashes[index], index);
    const used = index + 1;
    if (used * 5 >= table.mask * 3) table = grow(table, used > 50000 ? used * 2 : used * 4, hashes);
  }
  return inOrder(table);
}

function grow(table: Table, minimum: number, hashes: readonly Int[]): Table {
  let size = 8;
  while (size <= minimum) size *= 2;
  const larger: Table = { slots: new Int32Array(size), mask: size - 1 };
  for (const position of inOrder(table)) place(larger, hashes[position], position);
  return larger;
}

function inOrder({ slots }: Table): number[] {
  const positions: number[] = [];
  for (let index = 0; index < slots.length; index++) if (slots[index] !== 0) positions.push(slots[index] - 1);
  return positions;
}

function place({ slots, mask }: Table, hash: Int, position: number): void {
  let index = typeof hash === 'number' ? hash & mask : Number(BigInt.asUintN(32, hash)) & mask;
  // Whole 64 bits take part in the next probe; a negative hash needs all of them.
  let perturb: Int = typeof hash === 'number' && hash >= 0 ? hash : BigInt.asUintN(64, BigInt(hash));
  while (true) {
    const end = index + linearProbes <= mask ? index + linearProbes : index;
    for (let probe = index; probe <= end; probe++) {
      if (slots[probe] === 0) {
        slots[probe] = position + 1;
        return;
      }
    }
    perturb = typeof perturb === 'number' ? Math.floor(perturb / 32) : perturb >> 5n;
    index = (index * 5 + 1 + (typeof perturb === 'number' ? perturb : Number(BigInt.asUintN(32, perturb)))) & mask;
  }
}
