// Layer: lines and blocks. Takes statements until a block ends, and after a mistake finds the place where
// reading goes on, so that one mistake costs one statement.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Statement } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { Imports } from './imports.ts';
import { isKeyword, isValueWord } from './token-sets.ts';

/** As deep as CPython lets blocks go. */
const maximumBlocks = 100;

export abstract class Blocks extends Imports {
  /** Statements with a mistake in them. Later passes leave these alone. */
  readonly broken = new Set<Statement>();
  private blockDepth = 0;

  /** Reads one statement with its blocks and adds it, or the statements of one line. */
  protected abstract statement(into: Statement[]): void;
  protected abstract simpleStatement(): Statement;
  /**
   * Reports what is left on a line after a statement that is complete. When the first word was plainly meant
   * as another one, the line is read again that way and the statement made of it is the answer.
   */
  protected abstract reportRest(firstToken: number): Statement | null;
  /** The statement itself, or an error node in its place when its tree is too deep. */
  protected abstract withinDepth(statement: Statement): Statement;

  /** Statements up to the end of the block or of the program. */
  protected statements(into: Statement[]): void {
    let wasBroken = false;
    while (this.kind !== TokenKind.endOfFile && this.kind !== TokenKind.dedent) {
      if (this.kind === TokenKind.newline) {
        this.advance();
        continue;
      }
      this.isQuiet = this.reportIndentation(wasBroken);
      if (this.kind === TokenKind.indent) {
        // A block nobody asked for: its statements count as part of the block around it.
        this.advance();
        this.nested(into);
        wasBroken = false;
        continue;
      }
      const count = into.length;
      this.chainLinks = 0;
      this.statement(into);
      wasBroken = this.isQuiet;
      for (let index = count; index < into.length; index += 1) if (wasBroken) this.broken.add(into[index]);
    }
  }

  /** The lines under a header, or the statements right behind its colon. */
  protected block(construct: string): Statement[] {
    const body: Statement[] = [];
    const wasBroken = this.isQuiet;
    if (this.kind !== TokenKind.newline) {
      if (this.kind !== TokenKind.endOfFile) this.simpleStatements(body);
      return body;
    }
    this.advance();
    this.isQuiet = wasBroken || (this.kind === TokenKind.mixedIndent && this.reportIndentation(false));
    if (this.kind === TokenKind.indent) {
      this.advance();
      this.nested(body);
      this.isQuiet = wasBroken;
      return body;
    }
    let line = this.index;
    while (this.tokens.kinds[line] === TokenKind.dedent || this.tokens.kinds[line] === TokenKind.unevenIndent) line += 1;
    const isAtEnd = this.tokens.kinds[line] === TokenKind.endOfFile;
    const { starts, ends } = this.tokens;
    if (isAtEnd) this.report(syntaxErrors.blockMissing, { construct }, starts[this.index - 2], ends[this.index - 2]);
    else this.report(syntaxErrors.blockMissing, { construct }, starts[line], ends[line]);
    return body;
  }

  /** The statements of an indented block, behind the indent token. */
  private nested(into: Statement[]): void {
    if (this.blockDepth >= maximumBlocks) {
      this.reportHere(syntaxErrors.nestedTooDeep, { limit: maximumBlocks });
      return this.skipBlock();
    }
    const { isQuiet, chainLinks } = this;
    this.blockDepth += 1;
    this.statements(into);
    this.blockDepth -= 1;
    this.isQuiet = isQuiet;
    this.chainLinks = chainLinks;
    if (this.kind === TokenKind.dedent) this.advance();
  }

  private skipBlock(): void {
    for (let level = 1; this.kind !== TokenKind.endOfFile; this.advance()) {
      if (this.kind === TokenKind.indent) level += 1;
      else if (this.kind === TokenKind.dedent) {
        level -= 1;
        if (level === 0) return this.advance();
      }
    }
  }

  /** Reports a line that starts in a column it may not start in. True when it did. */
  private reportIndentation(wasBroken: boolean): boolean {
    let isReported = false;
    while (this.kind === TokenKind.mixedIndent || this.kind === TokenKind.unevenIndent || this.kind === TokenKind.indent) {
      const line = this.kind === TokenKind.indent ? this.index + 1 : this.index;
      const at = this.firstOfLine(line);
      this.isQuiet = isReported;
      const entry = this.kind === TokenKind.mixedIndent ? syntaxErrors.tabsMixed
        : this.kind === TokenKind.indent ? syntaxErrors.indentNotNeeded : syntaxErrors.indentUneven;
      const isFollowUp = wasBroken && this.kind === TokenKind.indent;
      if (!isFollowUp) this.report(entry, {}, this.tokens.starts[at], this.tokens.ends[at]);
      isReported ||= !isFollowUp;
      if (this.kind === TokenKind.indent) break;
      this.advance();
    }
    return isReported;
  }

  private firstOfLine(from: number): number {
    const { kinds } = this.tokens;
    let index = from;
    while (kinds[index] === TokenKind.mixedIndent || kinds[index] === TokenKind.unevenIndent || kinds[index] === TokenKind.indent) index += 1;
    return index;
  }

  /** One or more statements with `;` between them, up to and with the end of the line. */
  protected simpleStatements(into: Statement[]): void {
    for (;;) {
      const first = this.index;
      const before = this.index;
      const node = this.simpleStatement();
      into.push(this.chainLinks > 300 ? this.withinDepth(node) : node);
      if (this.kind === TokenKind.newline) return this.advance();
      if (this.kind === TokenKind.endOfFile) return;
      if (this.kind !== TokenKind.semicolon || this.index === before) return this.endBrokenLine(first, into);
      this.advance();
      if (this.kind === TokenKind.newline) return this.advance();
      if (this.kind === TokenKind.endOfFile) return;
    }
  }

  private endBrokenLine(first: number, into: Statement[]): void {
    const again = this.reportRest(first);
    if (again !== null) {
      into[into.length - 1] = again;
      return;
    }
    const start = this.start;
    this.skipLine();
    into.push({ kind: 'errorStatement', start, end: this.previousEnd, parts: [] });
    this.accept(TokenKind.newline);
  }

  protected skipLine(): void {
    while (this.kind !== TokenKind.newline && this.kind !== TokenKind.endOfFile) this.advance();
  }

  /** The colon of a header. After a mistake it moves on to the colon that ends the line. */
  protected colon(construct: string): void {
    if (this.accept(TokenKind.colon)) return;
    if (!this.isQuiet && !this.reportBrokenToken()) this.reportColon(construct);
    this.isQuiet = true;
    while (this.kind !== TokenKind.newline && this.kind !== TokenKind.endOfFile) {
      const isLast = this.kind === TokenKind.colon && this.nextKind === TokenKind.newline;
      this.advance();
      if (isLast) return;
    }
  }

  private reportColon(construct: string): void {
    if (this.kind === TokenKind.equal) return this.reportEqual();
    const end = this.previousEnd;
    if (this.kind === TokenKind.newline || this.kind === TokenKind.endOfFile || this.startsShortBlock()) {
      return this.report(syntaxErrors.colonMissing, { construct }, end, end);
    }
    this.reportStray();
  }

  /** True when the rest of the line reads like the block itself, as in `if x print(x)`. */
  private startsShortBlock(): boolean {
    const isStart = this.kind === TokenKind.return || this.kind === TokenKind.pass || this.kind === TokenKind.break || this.kind === TokenKind.continue
      || (this.kind === TokenKind.name && (this.nextKind === TokenKind.openRound || this.nextKind === TokenKind.equal));
    let last = this.index;
    while (this.tokens.kinds[last] !== TokenKind.newline && this.tokens.kinds[last] !== TokenKind.endOfFile) last += 1;
    const previous = this.tokens.kinds[this.index - 1];
    return isStart && (!isKeyword(previous) || isValueWord(previous)) && this.tokens.kinds[last - 1] !== TokenKind.colon;
  }
}
