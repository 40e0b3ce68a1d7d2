// Which characters count as equal when case is ignored: those with the same lower-case letter, and letters that share
// their capital, such as s and the long s. The mappings are the simple ones, one character to one.

import { isAssigned } from '../../text/characters.ts';
import { lowerOf, upperOf } from '../../text/case.ts';
import type { Casing } from './nodes.ts';

/** The lower-case letter of one code point. */
export function lowerPoint(code: number, casing: Casing): number {
  if (code < 128) return casing !== 'exact' && code >= 65 && code <= 90 ? code + 32 : code;
  if (casing !== 'unicode') return code;
  if (code === 0x130) return 0x69;
  const lower = lowerOf(String.fromCodePoint(code));
  const point = lower.codePointAt(0) as number;
  return lower.length === (point > 0xffff ? 2 : 1) ? point : code;
}

/** All that match `code`, itself too, as ranges. */
export function casesOf(code: number, casing: Casing): number[] {
  return withCases([code, code], casing);
}

/** Ranges made larger by everything that counts as equal to one of their members. */
export function withCases(ranges: readonly number[], casing: Casing): number[] {
  if (casing === 'exact') return ranges.slice();
  const result = ranges.slice();
  const isPlain = casing === 'ascii' || ranges.every((code) => code < 128);
  for (let at = 0; at < ranges.length; at += 2) {
    const [first, last] = [ranges[at], ranges[at + 1]];
    for (let code = Math.max(first, 65); code <= Math.min(last, 122); code++) {
      if (code > 90 && code < 97) continue;
      result.push(code ^ 32, code ^ 32);
      if (isPlain && casing === 'unicode') for (const more of strangers(code | 32)) result.push(more, more);
    }
    if (!isPlain) for (const [member, equals] of largeTable()) if (member >= first && member <= last) for (const equal of equals) result.push(equal, equal);
  }
  return result;
}

/** What lies outside ASCII and still equals an ASCII letter. */
function strangers(lower: number): readonly number[] {
  if (lower === 0x69) return [0x130, 0x131];
  if (lower === 0x73) return [0x17f];
  return lower === 0x6b ? [0x212a] : [];
}

// Where letters with two cases live.
const homes = [0x41, 0x5a, 0x61, 0x7a, 0xb5, 0x58f, 0x10a0, 0x10ff, 0x13a0, 0x13ff, 0x1c80, 0x1cbf, 0x1d79, 0x1d8e, 0x1e00, 0x1fff, 0x2126, 0x2188, 0x24b6, 0x24e9, 0x2c00, 0x2d2d,
  0xa640, 0xa69b, 0xa722, 0xa7f6, 0xab53, 0xabbf, 0xfb00, 0xfb06, 0xff21, 0xff5a, 0x10400, 0x104fb, 0x10570, 0x105bc, 0x10c80, 0x10cf2, 0x118a0, 0x118df, 0x16e40, 0x16e7f, 0x1e900, 0x1e943];
let table: Map<number, number[]> | null = null;

function largeTable(): Map<number, number[]> {
  if (table !== null) return table;
  const byLower: Map<number, number[]> = new Map();
  const byCapital: Map<string, number[]> = new Map();
  for (let at = 0; at < homes.length; at += 2) {
    for (let code = homes[at]; code <= homes[at + 1]; code++) {
      if (!isAssigned(code)) continue;
      const lower = lowerPoint(code, 'unicode');
      addTo(byLower, lower, code);
      const character = String.fromCodePoint(code);
      const capital = upperOf(character);
      if (lower === code && capital !== character) addTo(byCapital, capital, code);
    }
  }
  table = new Map();
  const joined = [...byCapital.values()].filter((codes) => codes.length > 1);
  const groups = new Map<number, number[]>();
  for (const lowers of joined) {
    const all = lowers.flatMap((lower) => byLower.get(lower) ?? []);
    for (const lower of lowers) groups.set(lower, all);
  }
  for (const [lower, codes] of byLower) {
    const all = groups.get(lower) ?? codes;
    if (all.length > 1) for (const code of codes) table.set(code, all);
  }
  return table;
}

function addTo<K>(map: Map<K, number[]>, key: K, code: number): void {
  const codes = map.get(key);
  if (codes === undefined) map.set(key, [code]);
  else codes.push(code);
}
