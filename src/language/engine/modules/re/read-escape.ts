// What a backslash and the character after it stand for, outside and inside of a class.

import { characterNamed } from '../../../parser/character-names.ts';
import { reprText } from '../../text/repr.ts';
import { lengthOf } from './source.ts';
import type { Source } from './source.ts';
import type { CategoryName } from './character-set.ts';
import type { Place } from './nodes.ts';

export type Escape =
  | { kind: 'character'; code: number }
  | { kind: 'category'; name: CategoryName; isNegated: boolean }
  | { kind: 'place'; place: Place }
  | { kind: 'reference'; group: number };

const controls: Map<string, number> = new Map([['a', 7], ['b', 8], ['f', 12], ['n', 10], ['r', 13], ['t', 9], ['v', 11], ['\\', 92]]);
const categories: Map<string, CategoryName> = new Map([['d', 'digit'], ['s', 'space'], ['w', 'word']]);
const places: Map<string, Place> = new Map([['A', 'start'], ['b', 'boundary'], ['B', 'notBoundary'], ['Z', 'last']]);
const hexDigit = /^[0-9a-fA-F]$/;
const octalDigit = /^[0-7]$/;
const asciiLetter = /^[a-zA-Z]$/;

/** `piece` is the backslash and one more character; the group a digit names is checked by the caller. */
export function readEscape(source: Source, piece: string): Escape {
  const letter = piece.slice(1);
  const place = places.get(letter);
  if (place !== undefined) return { kind: 'place', place };
  const common = readCommon(source, piece);
  if (common !== undefined) return common;
  if (letter === '0') return { kind: 'character', code: Number.parseInt(piece.slice(1) + source.takeWhile(2, octalDigit), 8) };
  if (/^[1-9]$/.test(letter)) return readNumber(source, piece);
  return readPlain(source, piece);
}

export function readClassEscape(source: Source, piece: string): Escape {
  const letter = piece.slice(1);
  const common = readCommon(source, piece);
  if (common !== undefined) return common;
  if (octalDigit.test(letter)) return octal(source, piece + source.takeWhile(2, octalDigit));
  if (letter === '8' || letter === '9') throw source.problem(`bad escape ${piece}`, lengthOf(piece));
  return readPlain(source, piece);
}

function readCommon(source: Source, piece: string): Escape | undefined {
  const letter = piece.slice(1);
  const control = controls.get(letter);
  if (control !== undefined) return { kind: 'character', code: control };
  const category = categories.get(letter.toLowerCase());
  if (category !== undefined && asciiLetter.test(letter)) return { kind: 'category', name: category, isNegated: letter < 'a' };
  if (letter === 'x') return hexadecimal(source, piece, 2);
  if (!source.isText) return undefined;
  if (letter === 'u') return hexadecimal(source, piece, 4);
  if (letter === 'U') return hexadecimal(source, piece, 8);
  return letter === 'N' ? named(source) : undefined;
}

function hexadecimal(source: Source, piece: string, count: number): Escape {
  const whole = piece + source.takeWhile(count, hexDigit);
  if (whole.length !== count + 2) throw source.problem(`incomplete escape ${whole}`, whole.length);
  const code = Number.parseInt(whole.slice(2), 16);
  if (code > 0x10ffff) throw source.problem(`bad escape ${whole}`, whole.length);
  return { kind: 'character', code };
}

function named(source: Source): Escape {
  if (!source.accept('{')) throw source.problem('missing {');
  const name = source.takeUntil('}', 'character name');
  const character = characterNamed(name);
  if (character === null) throw source.problem(`undefined character name ${reprText(name)}`, lengthOf(name) + 4);
  return { kind: 'character', code: character.codePointAt(0) as number };
}

function readNumber(source: Source, piece: string): Escape {
  let whole = piece;
  if (source.next !== null && /^\d$/.test(source.next) && source.next < '\u0080') {
    whole += source.take();
    if (octalDigit.test(whole[1]) && octalDigit.test(whole[2]) && source.next !== null && octalDigit.test(source.next)) return octal(source, whole + source.take());
  }
  return { kind: 'reference', group: Number(whole.slice(1)) };
}

function octal(source: Source, whole: string): Escape {
  const code = Number.parseInt(whole.slice(1), 8);
  if (code > 0o377) throw source.problem(`octal escape value ${whole} outside of range 0-0o377`, whole.length);
  return { kind: 'character', code };
}

function readPlain(source: Source, piece: string): Escape {
  if (asciiLetter.test(piece.slice(1))) throw source.problem(`bad escape ${piece}`, lengthOf(piece));
  return { kind: 'character', code: piece.codePointAt(1) as number };
}
