// Where the parser stands: the current token, and the list of problems found so far.
// The parser is one class built in layers, each in its own file; this is the lowest one. A layer calls
// the layers below it directly and declares as `abstract` what it needs from those above it.

import type { ErrorFactory, Place } from '../../contracts/index.ts';
import type { ErrorExpression, Expression } from '../ast/nodes.ts';
import { TokenKind, TokenList } from '../lexer/index.ts';
import { isLayout } from './token-sets.ts';

/** A problem before its offsets are turned into lines and columns. */
export interface Problem {
  start: number;
  end: number;
  build: (place: Place) => ReturnType<ErrorFactory<object>>;
}

export abstract class Cursor {
  readonly source: string;
  readonly problems: Problem[] = [];
  protected tokens: TokenList;
  protected index = 0;
  protected kind: TokenKind;
  /** Set by the first problem of a statement: later ones in it follow from the first. */
  protected isQuiet = false;
  /** How many calls of the grammar are open; guards the stack. */
  protected depth = 0;
  protected bracketDepth = 0;
  /** Links of long chains in this statement; see `measure-depth.ts`. */
  protected chainLinks = 0;
  /** Tokens of the values inside f-texts, one run after the other. */
  protected readonly innerTokens: TokenList;

  constructor(tokens: TokenList) {
    this.tokens = tokens;
    this.source = tokens.source;
    this.kind = tokens.kinds[0];
    this.innerTokens = new TokenList(tokens.source, 16);
  }

  protected get start(): number {
    return this.tokens.starts[this.index];
  }

  protected get end(): number {
    return this.tokens.ends[this.index];
  }

  /** End of the token read last: where a node that is complete ends. */
  protected get previousEnd(): number {
    return this.index === 0 ? 0 : this.tokens.ends[this.index - 1];
  }

  /** End of the last token that is text, past the ends of lines and blocks: where a compound statement ends. */
  protected get textEnd(): number {
    let index = this.index - 1;
    while (index > 0 && isLayout(this.tokens.kinds[index])) index -= 1;
    return index < 0 ? 0 : this.tokens.ends[index];
  }

  protected get nextKind(): TokenKind {
    return this.tokens.kinds[Math.min(this.index + 1, this.tokens.count - 1)];
  }

  protected advance(): void {
    if (this.kind === TokenKind.endOfFile) return;
    this.index += 1;
    this.kind = this.tokens.kinds[this.index];
  }

  protected moveTo(index: number): void {
    this.index = index;
    this.kind = this.tokens.kinds[index];
  }

  protected accept(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  /** The current token as written; a word for the ends of lines. */
  protected text(index = this.index): string {
    return this.tokens.text(index).trim();
  }

  /** True for a name that is spelt like this; soft keywords are such names. */
  protected isWord(word: string): boolean {
    return this.kind === TokenKind.name && this.end - this.start === word.length && this.source.startsWith(word, this.start);
  }

  protected report<Arguments extends object>(factory: ErrorFactory<Arguments>, args: NoInfer<Arguments> & { suggestions?: string[] }, start: number, end: number): void {
    if (this.isQuiet) return;
    this.isQuiet = true;
    this.problems.push({ start, end, build: (place) => factory({ ...args, ...place }) });
  }

  /** Reports at the current token. */
  protected reportHere<Arguments extends object>(factory: ErrorFactory<Arguments>, args: NoInfer<Arguments> & { suggestions?: string[] }): void {
    this.report(factory, args, this.start, Math.max(this.end, this.start));
  }

  /** A hole where a value should be. */
  protected hole(start = this.start, end = start, parts: Expression[] = []): ErrorExpression {
    return { kind: 'errorExpression', start, end, parts };
  }
}
