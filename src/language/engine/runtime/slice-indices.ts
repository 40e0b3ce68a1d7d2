// slice.indices(): start, stop and step for a length, all of any size.

import { exactIndex } from './indexing.ts';
import { raise } from './raise.ts';
import { intValue } from './values.ts';
import type { Int, SliceValue, Value } from './values.ts';

export function sliceIndices(slice: SliceValue, length: Int): [Int, Int, Int] {
  const size = BigInt(length);
  const step = slice.step === null ? 1n : whole(slice.step);
  if (step === 0n) return raise.valueError('slice step cannot be zero');
  const [lowest, highest] = step < 0n ? [-1n, size - 1n] : [0n, size];
  const end = (value: Value, otherwise: bigint): bigint => {
    if (value === null) return otherwise;
    let at = whole(value);
    if (at < 0n) at += size;
    return at < lowest ? lowest : at > highest ? highest : at;
  };
  const start = end(slice.start, step < 0n ? highest : lowest);
  const stop = end(slice.stop, step < 0n ? lowest : highest);
  return [intValue(start), intValue(stop), intValue(step)];
}

function whole(value: Value): bigint {
  const index = exactIndex(value);
  return index === undefined ? raise.typeError('slice indices must be integers or None or have an __index__ method') : BigInt(index);
}
