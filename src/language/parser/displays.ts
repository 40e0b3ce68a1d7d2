// Layer: everything in brackets. Groups, tuples, lists, sets, dicts and comprehensions.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Comprehension, ComprehensionClause, DictDisplay, DictEntry, Expression } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { FormattedStrings } from './formatted-strings.ts';
import { canStartValue } from './token-sets.ts';

/** As many brackets as CPython's tokenizer takes. */
const maximumBrackets = 200;

export abstract class Displays extends FormattedStrings {
  protected abstract expression(): Expression;
  protected abstract namedExpression(): Expression;
  protected abstract yieldExpression(): Expression;
  protected abstract disjunction(): Expression;
  /** A value that binds tighter than a comparison: what may follow `*`. */
  protected abstract bitwiseOr(): Expression;
  /** The names of a `for`, up to but without `in`. */
  protected abstract forTarget(): Expression;

  /** Moves past an opening bracket. False when the nesting is too deep; then nothing is read. */
  protected openBracket(): boolean {
    if (this.bracketDepth >= maximumBrackets) {
      this.reportHere(syntaxErrors.nestedTooDeep, { limit: maximumBrackets });
      return false;
    }
    this.bracketDepth += 1;
    this.advance();
    return true;
  }

  /** Moves past the closing bracket, or reports why it is not there. */
  protected closeBracket(closer: number, opener: number): void {
    if (this.kind === closer) this.advance();
    else this.reportUnclosed(opener);
    this.bracketDepth -= 1;
  }

  protected isFor(): boolean {
    return this.kind === TokenKind.for || (this.kind === TokenKind.async && this.nextKind === TokenKind.for);
  }

  /** `*value` or a value that may name itself with `:=`. */
  protected starredOrNamed(): Expression {
    return this.kind === TokenKind.star ? this.starred() : this.namedExpression();
  }

  protected starred(): Expression {
    const start = this.start;
    this.advance();
    const value = this.bitwiseOr();
    return { kind: 'starred', start, end: this.previousEnd, value };
  }

  protected parenthesised(): Expression {
    const { start, index } = this;
    if (!this.openBracket()) return this.hole();
    if (this.kind === TokenKind.closeRound) {
      this.closeBracket(TokenKind.closeRound, index);
      return { kind: 'tuple', start, end: this.previousEnd, elements: [], isParenthesized: true };
    }
    const content = this.groupContent(start);
    this.closeBracket(TokenKind.closeRound, index);
    // Only a tuple or generator made of the whole content starts at the bracket itself.
    if (content.start === start) content.end = this.previousEnd;
    if (content.start === start && content.kind === 'tuple') content.isParenthesized = true;
    return content;
  }

  protected groupContent(start: number): Expression {
    if (this.kind === TokenKind.yield) return this.yieldExpression();
    const isStarred = this.kind === TokenKind.star;
    const first = this.starredOrNamed();
    if (this.isFor()) return this.comprehension('generator', null, first, start);
    if (this.kind === TokenKind.comma) {
      const elements = this.elementsAfter(first);
      return { kind: 'tuple', start, end: this.previousEnd, elements, isParenthesized: false };
    }
    if (isStarred) this.report(syntaxErrors.starNotHere, { sign: '*' }, first.start, first.start + 1);
    return first;
  }

  /** The elements of a list that starts with `first`; the current token is the comma after it or the end. */
  protected elementsAfter(first: Expression): Expression[] {
    const elements = [first];
    while (this.kind === TokenKind.comma) {
      this.advance();
      if (!canStartValue(this.kind)) break;
      elements.push(this.starredOrNamed());
    }
    if (this.isFor()) this.reportHere(syntaxErrors.generatorNeedsBrackets, {});
    return elements;
  }

  protected list(): Expression {
    const { start, index } = this;
    if (!this.openBracket()) return this.hole();
    if (this.kind === TokenKind.closeSquare) {
      this.closeBracket(TokenKind.closeSquare, index);
      return { kind: 'list', start, end: this.previousEnd, elements: [] };
    }
    const first = this.starredOrNamed();
    if (this.isFor()) {
      const made = this.comprehension('list', null, first, start);
      this.closeBracket(TokenKind.closeSquare, index);
      made.end = this.previousEnd;
      return made;
    }
    const elements = this.elementsAfter(first);
    this.closeBracket(TokenKind.closeSquare, index);
    return { kind: 'list', start, end: this.previousEnd, elements };
  }

  /** A dict or a set: the first entry decides. */
  protected curly(): Expression {
    const { start, index } = this;
    if (!this.openBracket()) return this.hole();
    if (this.kind === TokenKind.closeCurly || this.kind === TokenKind.doubleStar) return this.dict(start, index, null);
    const first = this.starredOrNamed();
    if (this.kind === TokenKind.colon) return this.dict(start, index, first);
    if (this.isFor()) {
      const made = this.comprehension('set', null, first, start);
      this.closeBracket(TokenKind.closeCurly, index);
      made.end = this.previousEnd;
      return made;
    }
    const elements = this.elementsAfter(first);
    if (this.kind === TokenKind.colon) this.reportStray();
    this.closeBracket(TokenKind.closeCurly, index);
    return { kind: 'set', start, end: this.previousEnd, elements };
  }

  private dict(start: number, opener: number, firstKey: Expression | null): DictDisplay | Comprehension {
    const entries: DictEntry[] = [];
    let key = firstKey;
    while (key !== null || (this.kind !== TokenKind.closeCurly && (canStartValue(this.kind) || this.kind === TokenKind.doubleStar))) {
      const entry = this.dictEntry(key);
      key = null;
      if (entries.length === 0 && this.isFor()) {
        if (entry.key === null) this.report(syntaxErrors.starNotHere, { sign: '**' }, entry.start, entry.start + 2);
        const made = this.comprehension('dict', entry.key ?? this.hole(entry.start), entry.value, start);
        this.closeBracket(TokenKind.closeCurly, opener);
        made.end = this.previousEnd;
        return made;
      }
      entries.push(entry);
      if (!this.accept(TokenKind.comma)) break;
    }
    this.closeBracket(TokenKind.closeCurly, opener);
    return { kind: 'dict', start, end: this.previousEnd, entries };
  }

  private dictEntry(firstKey: Expression | null): DictEntry {
    const start = firstKey?.start ?? this.start;
    if (firstKey === null && this.accept(TokenKind.doubleStar)) {
      const value = this.bitwiseOr();
      return { kind: 'dictEntry', start, end: this.previousEnd, key: null, value };
    }
    const key = firstKey ?? this.expression();
    if (key.kind === 'starred') this.report(syntaxErrors.starNotHere, { sign: '*' }, key.start, key.start + 1);
    if (key.kind === 'namedExpression' && this.tokens.ends[this.index - 1] === key.end) this.reportHere(syntaxErrors.notUnderstood, { found: ':' });
    if (this.accept(TokenKind.colon)) return this.finishEntry(start, key);
    if (!this.isQuiet && (this.kind === TokenKind.comma || this.kind === TokenKind.closeCurly)) {
      this.reportPartMissing(':');
    } else this.reportStray();
    return { kind: 'dictEntry', start, end: this.previousEnd, key, value: this.hole() };
  }

  private finishEntry(start: number, key: Expression): DictEntry {
    const value = this.expression();
    return { kind: 'dictEntry', start, end: this.previousEnd, key, value };
  }

  /** The clauses after an element; the brackets around are the caller's. */
  protected comprehension(shape: Comprehension['shape'], key: Expression | null, element: Expression, start: number): Comprehension {
    if (element.kind === 'starred') this.report(syntaxErrors.starNotHere, { sign: '*' }, element.start, element.start + 1);
    const clauses: ComprehensionClause[] = [];
    while (this.isFor()) clauses.push(this.comprehensionClause());
    return { kind: 'comprehension', start, end: this.previousEnd, shape, key, element, clauses };
  }

  private comprehensionClause(): ComprehensionClause {
    const start = this.start;
    const isAsync = this.accept(TokenKind.async);
    this.advance();
    const target = this.forTarget();
    if (!this.accept(TokenKind.in)) this.reportPartMissing('in');
    const iterable = this.disjunction();
    const conditions: Expression[] = [];
    while (this.accept(TokenKind.if)) conditions.push(this.disjunction());
    return { kind: 'comprehensionClause', start, end: this.previousEnd, target, iterable, conditions, isAsync };
  }
}
