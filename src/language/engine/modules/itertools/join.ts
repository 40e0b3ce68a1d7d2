// Walks over several walks, or over one step by step: chain, zip_longest, starmap, pairwise, accumulate.

import { allowBrackets } from '../../builtins/generic-type.ts';
import { defineClassMethod } from '../../builtins/static-methods.ts';
import { callValue } from '../../runtime/call.ts';
import { iterate, itemsOf } from '../../runtime/iterate.ts';
import { binary } from '../../runtime/operators.ts';
import { TupleValue } from '../../runtime/values.ts';
import type { Cursor, TypeValue, Value } from '../../runtime/values.ts';
import { defineItertool, walk } from './define.ts';

function chained(sources: Cursor): () => Value | undefined {
  let current: Cursor | undefined;
  let isDone = false;
  return () => {
    while (!isDone) {
      if (current === undefined) {
        const source = sources.next();
        if (source === undefined) isDone = true;
        else current = iterate(source);
        continue;
      }
      const item = current.next();
      if (item !== undefined) return item;
      current = undefined;
    }
    return undefined;
  };
}

export const chainType = defineItertool('chain', '*iterables', (iterables: Value[]) => chained(iterate(new TupleValue(iterables))));
allowBrackets(chainType);
defineClassMethod(chainType, 'from_iterable', 'cls, iterable, /', (_cls: TypeValue, iterable: Value) => walk(chainType, chained(iterate(iterable))));

export const zipLongestType = defineItertool('zip_longest', '*iterables, fillvalue=None', (iterables: Value[], fill: Value) => {
  const cursors: (Cursor | undefined)[] = iterables.map(iterate);
  let openCount = cursors.length;
  return () => {
    if (openCount === 0) return undefined;
    const items: Value[] = [];
    for (let index = 0; index < cursors.length; index++) {
      const item = cursors[index]?.next();
      if (item === undefined && cursors[index] !== undefined) {
        cursors[index] = undefined;
        if (--openCount === 0) return undefined;
      }
      items.push(item === undefined ? fill : item);
    }
    return new TupleValue(items);
  };
});

export const starmapType = defineItertool('starmap', 'function, iterable, /', (change: Value, iterable: Value) => {
  const cursor = iterate(iterable);
  return () => {
    const args = cursor.next();
    return args === undefined ? undefined : callValue(change, itemsOf(args));
  };
});

export const pairwiseType = defineItertool('pairwise', 'iterable, /', (iterable: Value) => {
  const cursor = iterate(iterable);
  let earlier: Value | undefined;
  return () => {
    if (earlier === undefined) earlier = cursor.next();
    if (earlier === undefined) return undefined;
    const first = earlier;
    earlier = cursor.next();
    return earlier === undefined ? undefined : new TupleValue([first, earlier]);
  };
});

export const accumulateType = defineItertool('accumulate', 'iterable, func=None, *, initial=None', (iterable: Value, combine: Value, initial: Value) => {
  const cursor = iterate(iterable);
  let total: Value | undefined;
  let isStarted = initial === null;
  return () => {
    if (!isStarted) {
      isStarted = true;
      total = initial;
      return total;
    }
    const item = cursor.next();
    if (item === undefined) return undefined;
    if (total === undefined) total = item;
    else total = combine === null ? binary('+', total, item) : callValue(combine, [total, item]);
    return total;
  };
});
