// The module bisect: where an element belongs in a sorted list.

import { requireInt } from '../../builtins/arguments.ts';
import { getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { lessThan } from '../../runtime/compare.ts';
import { makeFunction } from '../../runtime/define.ts';
import { lengthOf } from '../../runtime/length.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { getItem } from '../../runtime/subscript.ts';
import type { Value } from '../../runtime/values.ts';

type Side = 'left' | 'right';

interface Search {
  sequence: Value;
  wanted: Value;
  low: Value;
  high: Value;
  key: Value;
}

function place(side: Side, { sequence, wanted, low, high, key }: Search): number {
  let start = Number(requireInt(low));
  if (start < 0) raise.valueError('lo must be non-negative');
  let stop = high === null ? lengthOf(sequence) : Number(requireInt(high));
  while (start < stop) {
    const middle = Math.floor((start + stop) / 2);
    const item = getItem(sequence, middle);
    const value = key === null ? item : callValue(key, [item]);
    if (side === 'right' ? lessThan(wanted, value) : !lessThan(value, wanted)) stop = middle;
    else start = middle + 1;
  }
  return start;
}

function finder(name: string, side: Side): [string, Value] {
  return [name, makeFunction(name, 'a, x, lo=0, hi=None, *, key=None', (...[sequence, wanted, low, high, key]: [Value, Value, Value, Value, Value]) => place(side, { sequence, wanted, low, high, key }))];
}

function inserter(name: string, side: Side): [string, Value] {
  return [name, makeFunction(name, 'a, x, lo=0, hi=None, *, key=None', (...[sequence, item, low, high, key]: [Value, Value, Value, Value, Value]) => {
    const wanted = key === null ? item : callValue(key, [item]);
    callValue(getAttribute(sequence, 'insert'), [place(side, { sequence, wanted, low, high, key }), item]);
    return null;
  })];
}

defineModule('bisect', () => new Map<string, Value>([
  finder('bisect_left', 'left'), finder('bisect_right', 'right'), finder('bisect', 'right'),
  inserter('insort_left', 'left'), inserter('insort_right', 'right'), inserter('insort', 'right'),
]));
