// What kind of character a code point is, by Unicode 14.0 as CPython 3.11 has it. The host's own tables are newer, so
// code points assigned later count as unassigned here.

import { digitRuns, numericRuns, unassignedRuns } from './unicode-fourteen.generated.ts';

const unassigned = readRuns(unassignedRuns);
const digits = readRuns(digitRuns);
const numerics = readRuns(numericRuns);

const letter = /^\p{L}$/u;
const decimal = /^\p{Nd}$/u;
const number = /^\p{N}$/u;
const unprintable = /^[\p{C}\p{Z}]$/u;
const upper = /^\p{Uppercase}$/u;
const lower = /^\p{Lowercase}$/u;
const titled = /^\p{Lt}$/u;
const nameStart = /^[\p{XID_Start}_]$/u;
const namePart = /^\p{XID_Continue}$/u;
// Code points whose lower-case or name property changed after Unicode 14.0.
const lowerChanged = /^[\u0295\u10fc\ua7f2-\ua7f4\uab69]$/;
const namePartChanged = /^[\u200d\u200c\u30fb\uff65]$/;

export function isAssigned(point: number): boolean {
  return point < 0x370 || !inRuns(unassigned, point);
}

export function isLetterPoint(point: number): boolean {
  if (point < 128) return (point >= 97 && point <= 122) || (point >= 65 && point <= 90);
  return isAssigned(point) && letter.test(String.fromCodePoint(point));
}

export function isDecimalPoint(point: number): boolean {
  if (point < 128) return point >= 48 && point <= 57;
  return decimal.test(String.fromCodePoint(point)) && isAssigned(point);
}

export function isDigitPoint(point: number): boolean {
  return isDecimalPoint(point) || (point > 127 && inRuns(digits, point));
}

export function isNumericPoint(point: number): boolean {
  if (point < 128) return point >= 48 && point <= 57;
  return isAssigned(point) && (number.test(String.fromCodePoint(point)) || inRuns(numerics, point));
}

export function isPrintablePoint(point: number): boolean {
  if (point < 127) return point >= 32;
  return !unprintable.test(String.fromCodePoint(point)) && isAssigned(point);
}

export function isUpperPoint(point: number): boolean {
  if (point < 128) return point >= 65 && point <= 90;
  return upper.test(String.fromCodePoint(point)) && isAssigned(point);
}

export function isLowerPoint(point: number): boolean {
  if (point < 128) return point >= 97 && point <= 122;
  const character = String.fromCodePoint(point);
  return lower.test(character) !== lowerChanged.test(character) && isAssigned(point);
}

export function isTitlePoint(point: number): boolean {
  return point > 127 && titled.test(String.fromCodePoint(point)) && isAssigned(point);
}

export function isCasedPoint(point: number): boolean {
  return isLowerPoint(point) || isUpperPoint(point) || isTitlePoint(point);
}

export function isSpacePoint(point: number): boolean {
  if (point < 128) return point === 32 || (point >= 9 && point <= 13) || (point >= 28 && point <= 31);
  if (point === 0x85 || point === 0xa0 || point === 0x1680) return true;
  return (point >= 0x2000 && point <= 0x200a) || point === 0x2028 || point === 0x2029 || point === 0x202f || point === 0x205f || point === 0x3000;
}

export function isNameStartPoint(point: number): boolean {
  return nameStart.test(String.fromCodePoint(point)) && isAssigned(point);
}

export function isNamePartPoint(point: number): boolean {
  const character = String.fromCodePoint(point);
  return namePart.test(character) && !namePartChanged.test(character) && isAssigned(point);
}

// Ends of the runs, in order: an even index ends a run outside, an odd one a run inside.
function readRuns(text: string): number[] {
  let end = 0;
  return text.split(' ').map((run) => (end += Number.parseInt(run, 36)));
}

function inRuns(ends: number[], point: number): boolean {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] <= point) low = middle + 1;
    else high = middle;
  }
  return low < ends.length && (low & 1) === 1;
}
