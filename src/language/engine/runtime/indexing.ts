// Values used as an index: what may be one, and how far it may go.

import { raise } from './raise.ts';
import { typeName } from './types.ts';
import { IntInstance } from './values.ts';
import type { Int, Value } from './values.ts';

/** The int behind a value with `__index__`, or undefined. Classes of the program are added by `setIndexHook`. */
export function exactIndex(value: Value): Int | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof IntInstance) return value.v;
  return hook(value);
}

let hook: (value: Value) => Int | undefined = () => undefined;
export function setIndexHook(next: (value: Value) => Int | undefined): void {
  hook = next;
}

/** An index as a JS number; ints too large for one become plus or minus infinity. */
export function indexOf(value: Value): number {
  const index = exactIndex(value);
  if (index === undefined) return raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return typeof index === 'number' ? index : index > 0n ? Infinity : -Infinity;
}
