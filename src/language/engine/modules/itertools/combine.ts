// The walks over choices: product, permutations, combinations.

import { requireInt, sizeOf } from '../../builtins/arguments.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { defineItertool } from './define.ts';

/** Hands out what stands at `indices` of the pool; `advance` moves them on, or says that all were given. */
function choices(pool: readonly Value[], indices: number[], advance: (indices: number[]) => boolean): () => Value | undefined {
  let hasBegun = false;
  let isDone = false;
  return () => {
    if (isDone) return undefined;
    if (hasBegun) isDone = !advance(indices);
    hasBegun = true;
    return isDone ? undefined : new TupleValue(indices.map((index) => pool[index]));
  };
}

const nothing = (): undefined => undefined;

function countUp(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

export const productType = defineItertool('product', '*iterables, repeat=1', (iterables: Value[], repeatValue: Value) => {
  const repeat = sizeOf(repeatValue);
  if (repeat < 0) raise.valueError('repeat argument cannot be negative');
  requireSize(iterables.length * repeat);
  const once = repeat === 0 ? [] : iterables.map((iterable) => itemsOf(iterable));
  const pools = Array.from({ length: repeat }, () => once).flat();
  if (pools.some((pool) => pool.length === 0)) return nothing;
  const indices = pools.map(() => 0);
  let hasBegun = false;
  let isDone = false;
  return () => {
    if (isDone) return undefined;
    if (hasBegun) {
      let at = pools.length - 1;
      while (at >= 0 && ++indices[at] === pools[at].length) indices[at--] = 0;
      isDone = at < 0;
    }
    hasBegun = true;
    return isDone ? undefined : new TupleValue(pools.map((pool, at) => pool[indices[at]]));
  };
});

function sizeOfChoice(size: Value): number {
  const count = Number(requireInt(size));
  if (count < 0) raise.valueError('r must be non-negative');
  return count;
}

export const combinationsType = defineItertool('combinations', 'iterable, r', (iterable: Value, size: Value) => {
  const pool = itemsOf(iterable);
  const count = sizeOfChoice(size);
  if (count > pool.length) return nothing;
  return choices(pool, countUp(count), (indices) => {
    let at = count - 1;
    while (at >= 0 && indices[at] === at + pool.length - count) at--;
    if (at < 0) return false;
    indices[at]++;
    for (let next = at + 1; next < count; next++) indices[next] = indices[next - 1] + 1;
    return true;
  });
});

export const combinationsWithReplacementType = defineItertool('combinations_with_replacement', 'iterable, r', (iterable: Value, size: Value) => {
  const pool = itemsOf(iterable);
  const count = sizeOfChoice(size);
  if (pool.length === 0 && count > 0) return nothing;
  requireSize(count);
  return choices(pool, Array.from({ length: count }, () => 0), (indices) => {
    let at = count - 1;
    while (at >= 0 && indices[at] === pool.length - 1) at--;
    if (at < 0) return false;
    indices.fill(indices[at] + 1, at);
    return true;
  });
});

export const permutationsType = defineItertool('permutations', 'iterable, r=None', (iterable: Value, size: Value) => {
  const pool = itemsOf(iterable);
  if (size !== null && typeof size !== 'number' && typeof size !== 'bigint' && typeof size !== 'boolean') raise.typeError('Expected int as r');
  const count = size === null ? pool.length : sizeOfChoice(size);
  if (count > pool.length) return nothing;
  const order = countUp(pool.length);
  const cycles = countUp(count).map((index) => pool.length - index);
  return choices(pool, order.slice(0, count), (indices) => {
    for (let at = count - 1; at >= 0; at--) {
      if (--cycles[at] === 0) {
        order.push(...order.splice(at, 1));
        cycles[at] = pool.length - at;
      } else {
        const other = pool.length - cycles[at];
        [order[at], order[other]] = [order[other], order[at]];
        for (let index = 0; index < count; index++) indices[index] = order[index];
        return true;
      }
    }
    return false;
  });
});
