// The letters of `(?imsx)` and `(?i-s:...)`.

import { flagBits } from './nodes.ts';
import type { Source } from './source.ts';

const letters: Map<string, number> = new Map([
  ['i', flagBits.ignoreCase], ['L', flagBits.locale], ['m', flagBits.multiLine], ['s', flagBits.dotAll], ['x', flagBits.verbose], ['a', flagBits.ascii], ['t', flagBits.template], ['u', flagBits.unicode],
]);
const kinds = flagBits.ascii | flagBits.locale | flagBits.unicode;
const wholePattern = flagBits.debug | flagBits.template;

export function isFlagLetter(letter: string): boolean {
  return letters.has(letter) || letter === '-';
}

/** `added` and `removed` for one group; `isGlobal` where they are for the whole pattern. */
export interface FlagChange {
  added: number;
  removed: number;
  isGlobal: boolean;
}

export function readFlags(source: Source, first: string): FlagChange {
  let letter = first;
  let added = 0;
  let removed = 0;
  if (letter !== '-') {
    for (;;) {
      const flag = letters.get(letter) as number;
      if (source.isText && letter === 'L') throw source.problem("bad inline flags: cannot use 'L' flag with a str pattern");
      if (!source.isText && letter === 'u') throw source.problem("bad inline flags: cannot use 'u' flag with a bytes pattern");
      added |= flag;
      if ((flag & kinds) !== 0 && (added & kinds) !== flag) throw source.problem("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
      letter = nextLetter(source, 'missing -, : or )');
      if (letter === ')' || letter === '-' || letter === ':') break;
      requireFlag(source, letter, 'missing -, : or )');
    }
    if (letter === ')') return { added, removed, isGlobal: true };
    if ((added & wholePattern) !== 0) throw source.problem('bad inline flags: cannot turn on global flag', 1);
  }
  if (letter === '-') {
    letter = nextLetter(source, 'missing flag');
    requireFlag(source, letter, 'missing flag');
    for (;;) {
      const flag = letters.get(letter) as number;
      if ((flag & kinds) !== 0) throw source.problem("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
      removed |= flag;
      letter = nextLetter(source, 'missing :');
      if (letter === ':') break;
      requireFlag(source, letter, 'missing :');
    }
    if ((removed & wholePattern) !== 0) throw source.problem('bad inline flags: cannot turn off global flag', 1);
  }
  if ((added & removed) !== 0) throw source.problem('bad inline flags: flag turned on and off', 1);
  return { added, removed, isGlobal: false };
}

function nextLetter(source: Source, message: string): string {
  const letter = source.take();
  if (letter === null) throw source.problem(message);
  return letter;
}

function requireFlag(source: Source, letter: string, message: string): void {
  if (letters.has(letter)) return;
  throw source.problem(/^\p{L}/u.test(letter) ? 'unknown flag' : message, letter.startsWith('\\') ? 2 : 1);
}
