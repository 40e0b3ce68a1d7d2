// Reads the operator or bracket at an offset. The longest one wins, as in CPython.

import { TokenKind } from './token.ts';

/** Kind and length in one number: `kind * 4 + length`. Zero when no operator starts here. */
export function scanOperator(source: string, at: number): number {
  const code = source.charCodeAt(at);
  const next = source.charCodeAt(at + 1);
  switch (code) {
    case 40: return TokenKind.openRound * 4 + 1;
    case 41: return TokenKind.closeRound * 4 + 1;
    case 91: return TokenKind.openSquare * 4 + 1;
    case 93: return TokenKind.closeSquare * 4 + 1;
    case 123: return TokenKind.openCurly * 4 + 1;
    case 125: return TokenKind.closeCurly * 4 + 1;
    case 44: return TokenKind.comma * 4 + 1;
    case 59: return TokenKind.semicolon * 4 + 1;
    case 126: return TokenKind.tilde * 4 + 1;
    case 46: return next === 46 && source.charCodeAt(at + 2) === 46 ? TokenKind.ellipsis * 4 + 3 : TokenKind.dot * 4 + 1;
    case 58: return next === 61 ? TokenKind.walrus * 4 + 2 : TokenKind.colon * 4 + 1;
    case 61: return next === 61 ? TokenKind.equalEqual * 4 + 2 : TokenKind.equal * 4 + 1;
    case 43: return withEqual(next, TokenKind.plus, TokenKind.plusEqual);
    case 45: return next === 62 ? TokenKind.arrow * 4 + 2 : withEqual(next, TokenKind.minus, TokenKind.minusEqual);
    case 37: return withEqual(next, TokenKind.percent, TokenKind.percentEqual);
    case 64: return withEqual(next, TokenKind.at, TokenKind.atEqual);
    case 38: return withEqual(next, TokenKind.ampersand, TokenKind.ampersandEqual);
    case 124: return withEqual(next, TokenKind.bar, TokenKind.barEqual);
    case 94: return withEqual(next, TokenKind.caret, TokenKind.caretEqual);
    case 42: return next === 42 ? doubled(source, at, TokenKind.doubleStar, TokenKind.doubleStarEqual) : withEqual(next, TokenKind.star, TokenKind.starEqual);
    case 47: return next === 47 ? doubled(source, at, TokenKind.doubleSlash, TokenKind.doubleSlashEqual) : withEqual(next, TokenKind.slash, TokenKind.slashEqual);
    case 60: return next === 60 ? doubled(source, at, TokenKind.shiftLeft, TokenKind.shiftLeftEqual) : withEqual(next, TokenKind.less, TokenKind.lessEqual);
    case 62: return next === 62 ? doubled(source, at, TokenKind.shiftRight, TokenKind.shiftRightEqual) : withEqual(next, TokenKind.greater, TokenKind.greaterEqual);
    case 33: return next === 61 ? TokenKind.notEqual * 4 + 2 : 0;
    default: return 0;
  }
}

function withEqual(next: number, plain: number, augmented: number): number {
  return next === 61 ? augmented * 4 + 2 : plain * 4 + 1;
}

function doubled(source: string, at: number, plain: number, augmented: number): number {
  return source.charCodeAt(at + 2) === 61 ? augmented * 4 + 3 : plain * 4 + 2;
}
