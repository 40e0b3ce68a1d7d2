// From code points, which Python counts, to UTF-16 units, which JS counts, and back. The same for plain text.

import type { Text } from '../runtime/values.ts';

export function lengthOfText(text: Text): number {
  return typeof text === 'string' ? text.length : text.points.length;
}

/** The unit offset of a code point index within 0..length. */
export function unitOffset(text: Text, point: number): number {
  if (typeof text === 'string') return point;
  let units = 0;
  for (let index = 0; index < point; index++) units += text.points[index].length;
  return units;
}

/** The code point index of a unit offset; -1 stays. */
export function pointOffset(text: Text, unit: number): number {
  if (typeof text === 'string' || unit <= 0) return unit;
  let point = 0;
  for (let units = 0; units < unit; point++) units += text.points[point].length;
  return point;
}
