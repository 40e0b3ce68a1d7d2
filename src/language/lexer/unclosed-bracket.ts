// Where reading goes on after a bracket that is never closed: the first later line that stands no
// deeper than the statement with the bracket, or the block under a header such as `if f(x:`.

import { isNewline } from './characters.ts';
import { type TokenKind as Kind, TokenKind, type TokenList } from './token.ts';

/** The index of the first token of that line, or -1 when the rest of the text belongs to the bracket. */
export function lineAfterUnclosedBracket(tokens: TokenList, opener: number, statementColumn: number): number {
  const headerEnds = startsBlock(tokens, opener);
  for (let index = opener + 1; index < tokens.count; index += 1) {
    const lineStart = lineStartBefore(tokens, index);
    if (lineStart < 0) continue;
    if (headerEnds && tokens.kinds[index - 1] === TokenKind.colon) return index;
    if (columnBetween(tokens.source, lineStart, tokens.starts[index]) > statementColumn) continue;
    if (!isCloser(tokens.kinds[index])) return index;
  }
  return -1;
}

/** The start of the token's line when it is the first on it, else -1. */
function lineStartBefore(tokens: TokenList, index: number): number {
  const { source } = tokens;
  for (let position = tokens.starts[index] - 1; position >= tokens.ends[index - 1]; position -= 1) {
    if (isNewline(source.charCodeAt(position))) return position + 1;
  }
  return -1;
}

function columnBetween(source: string, from: number, to: number): number {
  let column = 0;
  for (let position = from; position < to; position += 1) {
    column = source.charCodeAt(position) === 9 ? (Math.floor(column / 8) + 1) * 8 : column + 1;
  }
  return column;
}

function isCloser(kind: Kind): boolean {
  return kind === TokenKind.closeRound || kind === TokenKind.closeSquare || kind === TokenKind.closeCurly;
}

function startsBlock(tokens: TokenList, opener: number): boolean {
  let index = opener;
  while (index > 0 && !endsLine(tokens.kinds[index - 1])) index -= 1;
  switch (tokens.kinds[index]) {
    case TokenKind.if: case TokenKind.elif: case TokenKind.while: case TokenKind.for: case TokenKind.def:
    case TokenKind.class: case TokenKind.with: case TokenKind.except: case TokenKind.async: return true;
    default: return false;
  }
}

function endsLine(kind: Kind): boolean {
  return kind === TokenKind.newline || kind === TokenKind.indent || kind === TokenKind.dedent
    || kind === TokenKind.unevenIndent || kind === TokenKind.mixedIndent;
}
