// upper, lower, title, capitalize, swapcase and casefold as CPython 3.11 does them: full mappings of Unicode 14.0.
// The host's mappings are newer in a few places; a text that holds such a character goes the slow way.

import { isAssigned, isCasedPoint, isLowerPoint, isUpperPoint } from './characters.ts';
import { foldThroughUpper, titlePairs } from './unicode-fourteen.generated.ts';

// Characters with a case mapping the host may know and Unicode 14.0 does not; pairs beyond the plane are checked too.
const mayDiffer = /[\u019b\u0264\u1c89\u1c8a\ua7cb-\ua7dc\ud800-\udfff]/;
const upperAddedLater = new Set(['\u019b', '\u0264', '\ua7d3', '\ua7d5']);

export function upperText(text: string): string {
  return mayDiffer.test(text) ? mapCharacters(text, upperOf) : text.toUpperCase();
}

export function lowerText(text: string): string {
  if (!mayDiffer.test(text)) return text.toLowerCase();
  // The host knows the rule for a final sigma; characters it should not know are kept out of its reach.
  return text.includes('Σ') ? lowerWithSigma(text) : mapCharacters(text, lowerOf);
}

export function titleText(text: string): string {
  let result = '';
  let afterCased = false;
  let position = 0;
  for (const character of text) {
    result += afterCased ? lowerAt(text, position, character) : titleOf(character);
    afterCased = isCasedPoint(character.codePointAt(0) as number);
    position += character.length;
  }
  return result;
}

export function capitalizeText(text: string): string {
  if (text === '') return text;
  const first = String.fromCodePoint(text.codePointAt(0) as number);
  let result = titleOf(first);
  let position = first.length;
  for (const character of text.slice(first.length)) {
    result += lowerAt(text, position, character);
    position += character.length;
  }
  return result;
}

export function swapCaseText(text: string): string {
  let result = '';
  let position = 0;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (isUpperPoint(point)) result += lowerAt(text, position, character);
    else result += isLowerPoint(point) ? upperOf(character) : character;
    position += character.length;
  }
  return result;
}

export function caseFoldText(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : mapCharacters(text, foldOf);
}

const titles = new Map(titlePairs.split(' ').map((pair) => [pair[0], pair.slice(1)]));
const foldsThroughUpper = new Set(foldThroughUpper.split(' '));

export function upperOf(character: string): string {
  const point = character.codePointAt(0) as number;
  return upperAddedLater.has(character) || !isAssigned(point) ? character : character.toUpperCase();
}

export function lowerOf(character: string): string {
  return isAssigned(character.codePointAt(0) as number) ? character.toLowerCase() : character;
}

function titleOf(character: string): string {
  // Georgian letters have capitals, but titles do not use them.
  if (character >= '\u10d0' && character <= '\u10ff') return character;
  return titles.get(character) ?? upperOf(character);
}

function foldOf(character: string): string {
  const point = character.codePointAt(0) as number;
  if (point === 0x1e9e) return 'ss';
  // Cherokee folds to capitals.
  if (point >= 0x13a0 && point <= 0x13f5) return character;
  if ((point >= 0x13f8 && point <= 0x13fd) || (point >= 0xab70 && point <= 0xabbf)) return character.toUpperCase();
  return foldsThroughUpper.has(character) ? character.toUpperCase().toLowerCase() : lowerOf(character);
}

// A capital sigma becomes another letter at the end of a word.
function lowerAt(text: string, position: number, character: string): string {
  if (character !== 'Σ') return lowerOf(character);
  return isFinalSigma(text, position) ? 'ς' : 'σ';
}

// Case-ignorable characters between the sigma and the next letter do not count.
const ignorable = /^\p{Case_Ignorable}$/u;
function isFinalSigma(text: string, position: number): boolean {
  const previous = nearest(text, position, -1);
  const next = nearest(text, position, 1);
  return previous >= 0 && isCasedPoint(previous) && !(next >= 0 && isCasedPoint(next));
}

// The nearest code point in one direction that is not ignorable, or -1.
function nearest(text: string, position: number, step: 1 | -1): number {
  for (let index = position + step; index >= 0 && index < text.length; index += step) {
    let point = text.codePointAt(index) as number;
    if (step < 0 && point >= 0xdc00 && point <= 0xdfff && index > 0) {
      const pair = text.codePointAt(index - 1) as number;
      if (pair > 0xffff) {
        point = pair;
        index--;
      }
    }
    if (!ignorable.test(String.fromCodePoint(point))) return point;
    if (step > 0 && point > 0xffff) index++;
  }
  return -1;
}

function lowerWithSigma(text: string): string {
  let result = '';
  let position = 0;
  for (const character of text) {
    result += lowerAt(text, position, character);
    position += character.length;
  }
  return result;
}

function mapCharacters(text: string, map: (character: string) => string): string {
  let result = '';
  for (const character of text) result += map(character);
  return result;
}
