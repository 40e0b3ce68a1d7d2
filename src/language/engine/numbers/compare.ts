// Exact comparison of an int with a float. Int with int and float with float are JS comparisons already.

import type { Int } from '../runtime/values.ts';

/** -1, 0 or 1; NaN is not comparable and gives NaN. JS compares BigInt with number exactly, which Python asks for. */
export function compareIntWithFloat(left: Int, right: number): number {
  if (right !== right) return Number.NaN;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** True when the int and the float are the same number. */
export function intEqualsFloat(left: Int, right: number): boolean {
  // Loose equality between BigInt and number is exact in JS; === would be false for every pair.
  // oxlint-disable-next-line eqeqeq
  return left == right;
}
