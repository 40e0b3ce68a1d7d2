// What builtin functions ask of their arguments, with CPython's texts when it is something else.

import { exactIndex } from '../runtime/indexing.ts';
import { raise } from '../runtime/raise.ts';
import { textOf } from '../runtime/sequence-operators.ts';
import { typeName } from '../runtime/types.ts';
import { rawText } from '../runtime/values.ts';
import type { Int, Value } from '../runtime/values.ts';

/** The UTF-16 text of a value that must be a str; `message` says so before the type's name. */
export function rawTextOf(value: Value, message: string): string {
  if (typeof value === 'string') return value;
  const text = textOf(value);
  if (text === undefined) return raise.typeError(`${message}${typeName(value)}`);
  return rawText(text);
}

/** An exact int by `__index__`. */
export function requireInt(value: Value): Int {
  if (typeof value === 'number') return value;
  const index = exactIndex(value);
  if (index === undefined) return raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return index;
}

/** A count that C code keeps in a machine word. */
export function sizeOf(value: Value): number {
  const size = requireInt(value);
  if (typeof size === 'bigint') return raise.overflowError("Python int too large to convert to C ssize_t");
  return size;
}

/** One end of a slice as an index within 0..length (a start may lie beyond the end). */
export function sliceEnd(value: Value | undefined, length: number, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  const index = exactIndex(value);
  if (index === undefined) return raise.typeError('slice indices must be integers or None or have an __index__ method');
  const position = typeof index === 'number' ? index : index > 0n ? Infinity : -Infinity;
  return position < 0 ? Math.max(position + length, 0) : position;
}
