// Layer: `if`, `while`, `for`, `try` and `with`.

import { syntaxErrors } from '../../contracts/index.ts';
import type { ExceptHandler, Expression, For, If, Statement, Try, While, With, WithItem } from '../ast/nodes.ts';
import { keywords, TokenKind } from '../lexer/index.ts';
import { Blocks } from './blocks.ts';
import { closeKeywords } from './close-keywords.ts';
import { canStartValue, isCloser, isOpener } from './token-sets.ts';

/** Longer chains of `elif` would nest deeper than later phases can follow. */
const maximumElifs = 400;

export abstract class FlowStatements extends Blocks {
  protected ifStatement(): If {
    const first = this.ifClause(false);
    const chain = [first];
    let last = first;
    for (;;) {
      this.isQuiet = false;
      this.readClauseWord(['elif', 'else']);
      if (this.kind === TokenKind.elif || (this.kind === TokenKind.else && this.nextKind === TokenKind.if)) {
        if (this.kind === TokenKind.else) {
          this.report(syntaxErrors.elseIf, { suggestions: ['elif'] }, this.start, this.tokens.ends[this.index + 1]);
          this.advance();
        }
        if (chain.length > maximumElifs) this.reportHere(syntaxErrors.nestedTooDeep, { limit: maximumElifs });
        const clause = this.ifClause(true);
        if (chain.length <= maximumElifs) {
          last.orElse = [clause];
          last = clause;
          chain.push(clause);
        }
      } else break;
    }
    if (this.kind === TokenKind.else) last.orElse = this.clause('else', this.isQuiet);
    this.finishChain(chain);
    return first;
  }

  /** Each part of the chain ends where the whole chain ends. */
  private finishChain(chain: If[]): void {
    const end = this.textEnd;
    for (const clause of chain) clause.end = end;
  }

  /** `esle:` below a block is reported and then read as the word that was meant. */
  private readClauseWord(words: string[]): void {
    if (this.kind !== TokenKind.name || (this.nextKind !== TokenKind.colon && !canStartValue(this.nextKind))) return;
    let last = this.index;
    while (!isLineEnd(this.tokens.kinds[last + 1])) last += 1;
    const found = this.text();
    const suggestions = closeKeywords(found, words);
    if (this.tokens.kinds[last] !== TokenKind.colon || suggestions.length === 0) return;
    this.reportHere(syntaxErrors.keywordMisspelt, { found, suggestion: suggestions[0], suggestions });
    this.kind = keywords.get(suggestions[0]) as number;
  }

  private ifClause(isElif: boolean): If {
    const start = this.start;
    this.advance();
    const test = this.condition();
    const construct = isElif ? 'elif' : 'if';
    this.colon(construct);
    const body = this.block(construct);
    return { kind: 'if', start, end: this.textEnd, test, body, orElse: [], isElif };
  }

  /** A test; `=` in place of `==` is reported and read as `==`. */
  private condition(): Expression {
    const test = this.namedExpression();
    if (this.kind !== TokenKind.equal) return test;
    this.reportEqual();
    this.advance();
    const right = this.namedExpression();
    return { kind: 'compare', start: test.start, end: this.previousEnd, left: test, operators: ['=='], comparators: [right] };
  }

  /** `else:` or `finally:` with its block. */
  private clause(word: string, isReported = false): Statement[] {
    this.isQuiet = isReported;
    this.advance();
    this.colon(word);
    return this.block(word);
  }

  protected whileStatement(): While {
    const start = this.start;
    this.advance();
    const test = this.condition();
    this.colon('while');
    const body = this.block('while');
    const orElse = this.kind === TokenKind.else ? this.clause('else') : [];
    return { kind: 'while', start, end: this.textEnd, test, body, orElse };
  }

  protected forStatement(start: number, isAsync: boolean): For {
    this.advance();
    const target = this.forTarget();
    if (!this.accept(TokenKind.in)) this.reportMissingIn();
    const iterable = this.starExpressions();
    this.checkBareStar(iterable);
    this.colon('for');
    const body = this.block('for');
    const orElse = this.kind === TokenKind.else ? this.clause('else') : [];
    return { kind: 'for', start, end: this.textEnd, target, iterable, body, orElse, isAsync };
  }

  private reportMissingIn(): void {
    const isOtherWord = this.isWord('of') || this.isWord('on');
    if (isOtherWord) this.reportStray();
    else this.reportPartMissing('in');
    // `for x of items` and `for x = items` are read with the other word left out.
    if (this.kind === TokenKind.equal || isOtherWord) this.advance();
  }

  protected tryStatement(): Try {
    const start = this.start;
    const tryEnd = this.end;
    this.advance();
    this.colon('try');
    const problemCount = this.problems.length;
    const body = this.block('try');
    const handlers: ExceptHandler[] = [];
    let isGroup = false;
    for (;;) {
      this.isQuiet = false;
      this.readClauseWord(['except', 'finally']);
      if (this.kind !== TokenKind.except) break;
      const hasStar = this.nextKind === TokenKind.star;
      if (handlers.length > 0 && hasStar !== isGroup) this.report(syntaxErrors.exceptMixed, {}, this.start, this.end);
      if (handlers.length === 0) isGroup = hasStar;
      const previous = handlers[handlers.length - 1];
      if (previous !== undefined && previous.type === null) this.report(syntaxErrors.exceptOrder, {}, previous.start, previous.start + 6);
      handlers.push(this.exceptHandler());
    }
    const orElse = this.kind === TokenKind.else && handlers.length > 0 ? this.clause('else') : [];
    const finalBody = this.kind === TokenKind.finally ? this.clause('finally', this.isQuiet) : [];
    // After a mistake in the block the `except` may be there and not have been seen.
    const isSound = this.problems.length === problemCount && this.kind !== TokenKind.unevenIndent;
    if (handlers.length === 0 && finalBody.length === 0 && isSound) this.report(syntaxErrors.tryAlone, {}, start, tryEnd);
    return { kind: 'try', start, end: this.textEnd, body, handlers, orElse, finalBody, isGroup };
  }

  private exceptHandler(): ExceptHandler {
    const start = this.start;
    this.advance();
    const hasStar = this.accept(TokenKind.star);
    const type = this.kind === TokenKind.colon && !hasStar ? null : this.expression();
    if (this.kind === TokenKind.comma) this.report(syntaxErrors.exceptNeedsBrackets, {}, type?.start ?? start, this.end);
    const name = type !== null && this.accept(TokenKind.as) ? this.name('as') : null;
    if (name?.name === '__debug__') this.report(syntaxErrors.reservedName, { name: name.name }, name.start, name.end);
    this.colon('except');
    const body = this.block('except');
    return { kind: 'exceptHandler', start, end: this.textEnd, type, name, body };
  }

  protected withStatement(start: number, isAsync: boolean): With {
    this.advance();
    const opener = this.index;
    const items: WithItem[] = [];
    if (this.kind === TokenKind.openRound && this.hasBracketedItems()) {
      this.bracketDepth += 1;
      this.advance();
      while (this.kind !== TokenKind.closeRound && !this.isAtEndOfStatement()) {
        items.push(this.withItem());
        if (!this.accept(TokenKind.comma)) break;
      }
      this.closeBracket(TokenKind.closeRound, opener);
    } else do items.push(this.withItem()); while (this.accept(TokenKind.comma));
    this.colon('with');
    const body = this.block('with');
    return { kind: 'with', start, end: this.textEnd, items, body, isAsync };
  }

  private withItem(): WithItem {
    const start = this.start;
    const context = this.expression();
    const target = this.accept(TokenKind.as) ? this.singleTarget() : null;
    return { kind: 'withItem', start, end: this.previousEnd, context, target };
  }

  /** Whether the round bracket holds the items themselves, as in `with (a as b, c):`, or one value. */
  private hasBracketedItems(): boolean {
    const { kinds, count } = this.tokens;
    let level = 0;
    let hasOnlyItems = true;
    for (let index = this.index; index < count; index += 1) {
      const kind = kinds[index];
      if (kind === TokenKind.newline) return false;
      if (isOpener(kind)) level += 1;
      else if (isCloser(kind)) {
        level -= 1;
        if (level === 0) return hasOnlyItems && kinds[index + 1] === TokenKind.colon && index > this.index + 1;
      }
      if (level !== 1) continue;
      if (kind === TokenKind.as) return true;
      const isFirst = kinds[index - 1] === TokenKind.comma || index === this.index + 1;
      if (kind === TokenKind.walrus || kind === TokenKind.for || (isFirst && (kind === TokenKind.star || kind === TokenKind.yield))) hasOnlyItems = false;
    }
    return false;
  }
}

function isLineEnd(kind: TokenKind): boolean {
  return kind === TokenKind.newline || kind === TokenKind.endOfFile;
}
