// Tokens of a program, kept as columns of numbers so that a large file costs little memory.
// A token reaches from `start` to `end`; the text between the end of the token before it and its own
// start is its leading trivia (spacing, comments, blank lines, continued lines). Put together, all
// tokens with their trivia are the source text again. What a token means is the parser's business.

const kinds = {
  endOfFile: 0,
  newline: 1,
  indent: 2,
  dedent: 3,
  name: 4,
  number: 5,
  string: 6,
  // Pieces that cannot be read. The parser looks at the text and chooses the error.
  brokenNumber: 7,
  unclosedString: 8,
  unknownCharacter: 9,
  brokenContinuation: 10,
  /** Empty token before a line that goes back to a depth never used. */
  unevenIndent: 11,
  /** Empty token before a line whose depth hangs on the width of a tab. */
  mixedIndent: 12,

  false: 16, none: 17, true: 18, and: 19, as: 20, assert: 21, async: 22, await: 23, break: 24, class: 25,
  continue: 26, def: 27, del: 28, elif: 29, else: 30, except: 31, finally: 32, for: 33, from: 34, global: 35,
  if: 36, import: 37, in: 38, is: 39, lambda: 40, nonlocal: 41, not: 42, or: 43, pass: 44, raise: 45,
  return: 46, try: 47, while: 48, with: 49, yield: 50,

  openRound: 64, closeRound: 65, openSquare: 66, closeSquare: 67, openCurly: 68, closeCurly: 69,
  comma: 70, colon: 71, semicolon: 72, dot: 73, ellipsis: 74, arrow: 75, walrus: 76, equal: 77,

  plus: 80, minus: 81, star: 82, slash: 83, doubleSlash: 84, percent: 85, doubleStar: 86, at: 87,
  shiftLeft: 88, shiftRight: 89, ampersand: 90, bar: 91, caret: 92, tilde: 93,

  less: 96, lessEqual: 97, greater: 98, greaterEqual: 99, equalEqual: 100, notEqual: 101,

  // Augmented assignments stand in the order of their operators: kind - 112 + 80 is the operator.
  plusEqual: 112, minusEqual: 113, starEqual: 114, slashEqual: 115, doubleSlashEqual: 116, percentEqual: 117,
  doubleStarEqual: 118, atEqual: 119, shiftLeftEqual: 120, shiftRightEqual: 121, ampersandEqual: 122,
  barEqual: 123, caretEqual: 124,
};

// Plain numbers on purpose: literal types would make TypeScript think that a kind it compared once
// stays the same while tokens are read.
export const TokenKind: Readonly<typeof kinds> = kinds;

export type TokenKind = number;

const names: string[] = [];
for (const [name, kind] of Object.entries(TokenKind)) names[kind] = name;

/** The name of a kind, for exports and tests. */
export function tokenKindName(kind: TokenKind): string {
  return names[kind] ?? 'unknown';
}

export class TokenList {
  readonly source: string;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  count = 0;

  constructor(source: string, capacity = Math.max(16, source.length >> 2)) {
    this.source = source;
    this.kinds = new Uint8Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  push(kind: TokenKind, start: number, end: number): void {
    if (this.count === this.kinds.length) this.grow();
    const index = this.count++;
    this.kinds[index] = kind;
    this.starts[index] = start;
    this.ends[index] = end;
  }

  /** The token as written, without its trivia. */
  text(index: number): string {
    return this.source.slice(this.starts[index], this.ends[index]);
  }

  /** Spacing, comments and blank lines that stand before the token. */
  leadingTrivia(index: number): string {
    return this.source.slice(index === 0 ? 0 : this.ends[index - 1], this.starts[index]);
  }

  private grow(): void {
    const capacity = this.kinds.length * 2;
    const { kinds, starts, ends } = this;
    this.kinds = new Uint8Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.kinds.set(kinds);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}
