// The reserved words of Python 3.11. `match`, `case` and `_` are ordinary names here: the parser
// decides from the place where they stand.

import { TokenKind } from './token.ts';

/** Every reserved word with its token kind. */
export const keywords: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  ['False', TokenKind.false], ['None', TokenKind.none], ['True', TokenKind.true], ['and', TokenKind.and],
  ['as', TokenKind.as], ['assert', TokenKind.assert], ['async', TokenKind.async], ['await', TokenKind.await],
  ['break', TokenKind.break], ['class', TokenKind.class], ['continue', TokenKind.continue], ['def', TokenKind.def],
  ['del', TokenKind.del], ['elif', TokenKind.elif], ['else', TokenKind.else], ['except', TokenKind.except],
  ['finally', TokenKind.finally], ['for', TokenKind.for], ['from', TokenKind.from], ['global', TokenKind.global],
  ['if', TokenKind.if], ['import', TokenKind.import], ['in', TokenKind.in], ['is', TokenKind.is],
  ['lambda', TokenKind.lambda], ['nonlocal', TokenKind.nonlocal], ['not', TokenKind.not], ['or', TokenKind.or],
  ['pass', TokenKind.pass], ['raise', TokenKind.raise], ['return', TokenKind.return], ['try', TokenKind.try],
  ['while', TokenKind.while], ['with', TokenKind.with], ['yield', TokenKind.yield],
]);

// Words grouped by length and first letter, so that most names are ruled out without a comparison.
const byStart: ([word: string, kind: TokenKind][] | undefined)[] = [];
for (const [word, kind] of keywords) {
  const slot = slotOf(word.length, word.charCodeAt(0));
  (byStart[slot] ??= []).push([word, kind]);
}
for (let slot = 0; slot < slotOf(9, 127); slot += 1) byStart[slot] ??= undefined;

/** The kind of the word between `start` and `end`: a reserved word or a name. */
export function kindOfWord(source: string, start: number, end: number): TokenKind {
  const length = end - start;
  if (length < 2 || length > 8) return TokenKind.name;
  const first = source.charCodeAt(start);
  if (first > 127) return TokenKind.name;
  const candidates = byStart[slotOf(length, first)];
  if (candidates === undefined) return TokenKind.name;
  for (const [word, kind] of candidates) if (source.startsWith(word, start)) return kind;
  return TokenKind.name;
}

/** Words that begin a statement and can never stand inside brackets. */
export function onlyStartsStatement(kind: TokenKind): boolean {
  switch (kind) {
    case TokenKind.def: case TokenKind.class: case TokenKind.return: case TokenKind.while: case TokenKind.try:
    case TokenKind.with: case TokenKind.raise: case TokenKind.del: case TokenKind.global: case TokenKind.nonlocal:
    case TokenKind.import: case TokenKind.pass: case TokenKind.break: case TokenKind.continue: case TokenKind.assert:
    case TokenKind.except: case TokenKind.finally: case TokenKind.elif:
      return true;
    default:
      return false;
  }
}

function slotOf(length: number, first: number): number {
  return length * 128 + first;
}
