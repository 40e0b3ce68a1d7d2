// What a token may do in the grammar, answered by one table look-up.

import type { BinaryOperator, CompareOperator } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';

const startsValue = new Uint8Array(128);
for (const kind of [
  TokenKind.name, TokenKind.number, TokenKind.string, TokenKind.brokenNumber, TokenKind.unclosedString, TokenKind.unknownCharacter,
  TokenKind.false, TokenKind.none, TokenKind.true, TokenKind.await, TokenKind.lambda, TokenKind.not,
  TokenKind.openRound, TokenKind.openSquare, TokenKind.openCurly, TokenKind.ellipsis,
  TokenKind.plus, TokenKind.minus, TokenKind.tilde, TokenKind.star,
]) startsValue[kind] = 1;

/** True when an expression, also a starred one, may begin with this token. */
export function canStartValue(kind: TokenKind): boolean {
  return startsValue[kind] === 1;
}

export function isKeyword(kind: TokenKind): boolean {
  return kind >= TokenKind.false && kind <= TokenKind.yield;
}

/** `True`, `False` and `None` are words, but stand for values. */
export function isValueWord(kind: TokenKind): boolean {
  return kind === TokenKind.true || kind === TokenKind.false || kind === TokenKind.none;
}

export function isCloser(kind: TokenKind): boolean {
  return kind === TokenKind.closeRound || kind === TokenKind.closeSquare || kind === TokenKind.closeCurly;
}

export function isOpener(kind: TokenKind): boolean {
  return kind === TokenKind.openRound || kind === TokenKind.openSquare || kind === TokenKind.openCurly;
}

export function isAugmentedAssignment(kind: TokenKind): boolean {
  return kind >= TokenKind.plusEqual && kind <= TokenKind.caretEqual;
}

/** True for the empty tokens and line ends that are no text of a statement. */
export function isLayout(kind: TokenKind): boolean {
  return kind <= TokenKind.dedent || kind === TokenKind.unevenIndent || kind === TokenKind.mixedIndent;
}

// How tight an operator binds; 0 for everything else. `not` is here for `not in`.
export const Power = { or: 1, and: 2, not: 3, compare: 4, bar: 5, caret: 6, ampersand: 7, shift: 8, sum: 9, product: 10 } as const;

const powers = new Uint8Array(128);
powers[TokenKind.or] = Power.or;
powers[TokenKind.and] = Power.and;
for (const kind of [TokenKind.not, TokenKind.in, TokenKind.is]) powers[kind] = Power.compare;
for (let kind: number = TokenKind.less; kind <= TokenKind.notEqual; kind += 1) powers[kind] = Power.compare;
powers[TokenKind.bar] = Power.bar;
powers[TokenKind.caret] = Power.caret;
powers[TokenKind.ampersand] = Power.ampersand;
powers[TokenKind.shiftLeft] = powers[TokenKind.shiftRight] = Power.shift;
powers[TokenKind.plus] = powers[TokenKind.minus] = Power.sum;
for (const kind of [TokenKind.star, TokenKind.slash, TokenKind.doubleSlash, TokenKind.percent, TokenKind.at]) powers[kind] = Power.product;

export function bindingPower(kind: TokenKind): number {
  return powers[kind];
}

const operators: BinaryOperator[] = ['+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^'];

/** The operator of a token from `plus` to `caret`, or of the augmented assignment made with it. */
export function binaryOperator(kind: TokenKind): BinaryOperator {
  return operators[kind >= TokenKind.plusEqual ? kind - TokenKind.plusEqual : kind - TokenKind.plus];
}

const comparisons: CompareOperator[] = ['<', '<=', '>', '>=', '==', '!='];

export function compareOperator(kind: TokenKind): CompareOperator {
  return comparisons[kind - TokenKind.less];
}

/** The bracket that closes the one opened by `kind`. */
export function closerText(kind: TokenKind): string {
  return kind === TokenKind.openRound ? ')' : kind === TokenKind.openSquare ? ']' : '}';
}
