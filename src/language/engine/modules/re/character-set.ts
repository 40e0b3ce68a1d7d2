// A set of code points: ranges and categories, perhaps negated. The first 256 are kept as a table.

import { isDecimalPoint, isLetterPoint, isNumericPoint, isSpacePoint } from '../../text/characters.ts';

export type CategoryName = 'digit' | 'space' | 'word';
export interface Category {
  name: CategoryName;
  isNegated: boolean;
  isAscii: boolean;
}

export class CharacterSet {
  /** 1 for every member below 256. */
  readonly low: Uint8Array = new Uint8Array(256);
  /** Pairs of first and last, sorted and apart. */
  readonly ranges: readonly number[];
  readonly categories: readonly Category[];
  readonly isNegated: boolean;
  private known: Map<number, readonly number[]> = new Map();

  constructor(ranges: readonly number[], categories: readonly Category[], isNegated: boolean) {
    this.ranges = mergeRanges(ranges);
    this.categories = categories;
    this.isNegated = isNegated;
    for (let code = 0; code < 256; code++) this.low[code] = this.test(code) ? 1 : 0;
  }

  has(code: number): boolean {
    return code < 256 ? this.low[code] === 1 : this.test(code);
  }

  private test(code: number): boolean {
    const isIn = inRanges(this.ranges, code) || this.categories.some((category) => inCategory(category, code));
    return isIn !== this.isNegated;
  }

  /** The members up to `last` as pairs of first and last. Counting them out once per limit. */
  rangesUpTo(last: number): readonly number[] {
    let found = this.known.get(last);
    if (found !== undefined) return found;
    const result: number[] = [];
    const add = (first: number, end: number): void => { if (first <= last) result.push(first, Math.min(end, last)); };
    for (let at = 0; at < this.ranges.length; at += 2) add(this.ranges[at], this.ranges[at + 1]);
    for (const category of this.categories) {
      const ranges = categoryRanges(category, last);
      for (let at = 0; at < ranges.length; at += 2) add(ranges[at], ranges[at + 1]);
    }
    const merged = mergeRanges(result);
    found = this.isNegated ? invertRanges(merged, last) : merged;
    this.known.set(last, found);
    return found;
  }
}

export function isWordPoint(code: number, isAscii: boolean): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  return !isAscii && (isLetterPoint(code) || isNumericPoint(code));
}

function inCategory({ name, isNegated, isAscii }: Category, code: number): boolean {
  let isIn: boolean;
  if (name === 'word') isIn = isWordPoint(code, isAscii);
  else if (name === 'digit') isIn = isAscii ? code >= 48 && code <= 57 : isDecimalPoint(code);
  else isIn = isAscii ? code === 32 || (code >= 9 && code <= 13) : isSpacePoint(code);
  return isIn !== isNegated;
}

// The same for every pattern, so they are counted out once per process.
const categoryTables: Map<string, readonly number[]> = new Map();

function categoryRanges(category: Category, last: number): readonly number[] {
  const key = `${category.name} ${category.isAscii} ${last}`;
  let ranges = categoryTables.get(key);
  if (ranges === undefined) {
    const found: number[] = [];
    const plain = { ...category, isNegated: false };
    for (let code = 0; code <= last; code++) {
      if (!inCategory(plain, code)) continue;
      if (found.length > 0 && found[found.length - 1] === code - 1) found[found.length - 1] = code;
      else found.push(code, code);
    }
    categoryTables.set(key, ranges = found);
  }
  return category.isNegated ? invertRanges(ranges, last) : ranges;
}

export function inRanges(ranges: readonly number[], code: number): boolean {
  let low = 0;
  let high = ranges.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (code < ranges[middle * 2]) high = middle;
    else if (code > ranges[middle * 2 + 1]) low = middle + 1;
    else return true;
  }
  return false;
}

/** Sorted, with neighbours joined. */
export function mergeRanges(ranges: readonly number[]): number[] {
  const pairs: [number, number][] = [];
  for (let at = 0; at < ranges.length; at += 2) pairs.push([ranges[at], ranges[at + 1]]);
  pairs.sort((left, right) => left[0] - right[0]);
  const result: number[] = [];
  for (const [first, last] of pairs) {
    if (result.length > 0 && first <= result[result.length - 1] + 1) result[result.length - 1] = Math.max(result[result.length - 1], last);
    else result.push(first, last);
  }
  return result;
}

export function invertRanges(ranges: readonly number[], last: number): number[] {
  const result: number[] = [];
  let next = 0;
  for (let at = 0; at < ranges.length; at += 2) {
    if (ranges[at] > next) result.push(next, ranges[at] - 1);
    next = ranges[at + 1] + 1;
  }
  if (next <= last) result.push(next, last);
  return result;
}

export function rangesOverlap(left: readonly number[], right: readonly number[]): boolean {
  let a = 0;
  let b = 0;
  while (a < left.length && b < right.length) {
    if (left[a + 1] < right[b]) a += 2;
    else if (right[b + 1] < left[a]) b += 2;
    else return true;
  }
  return false;
}
