// Layer: the patterns of `case`.

import { syntaxErrors } from '../../contracts/index.ts';
import type { ClassPattern, Expression, Identifier, Pattern } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { Definitions } from './definitions.ts';
import { nameText } from './names.ts';

export abstract class Patterns extends Definitions {
  /** Patterns with commas make a sequence, also without brackets. */
  protected topPattern(): Pattern {
    const start = this.start;
    const first = this.starOrAsPattern();
    if (this.kind !== TokenKind.comma) {
      if (first.kind === 'starPattern') this.report(syntaxErrors.starNotHere, { sign: '*' }, first.start, first.start + 1);
      return first;
    }
    const patterns = this.patternsAfter(first);
    return { kind: 'sequencePattern', start, end: this.previousEnd, patterns };
  }

  private patternsAfter(first: Pattern): Pattern[] {
    const patterns = [first];
    while (this.accept(TokenKind.comma)) {
      if (!this.canStartPattern()) break;
      patterns.push(this.starOrAsPattern());
    }
    let stars = 0;
    for (const pattern of patterns) {
      if (pattern.kind !== 'starPattern') continue;
      stars += 1;
      if (stars === 2) this.report(syntaxErrors.onlyOneStar, {}, pattern.start, pattern.end);
    }
    return patterns;
  }

  private canStartPattern(): boolean {
    switch (this.kind) {
      case TokenKind.name: case TokenKind.number: case TokenKind.string: case TokenKind.minus: case TokenKind.star:
      case TokenKind.none: case TokenKind.true: case TokenKind.false: case TokenKind.openRound: case TokenKind.openSquare:
      case TokenKind.openCurly: return true;
      default: return false;
    }
  }

  private starOrAsPattern(): Pattern {
    if (this.kind !== TokenKind.star) return this.asPattern();
    const start = this.start;
    this.advance();
    const name = this.ownName('*');
    return { kind: 'starPattern', start, end: this.previousEnd, name: name.name === '_' ? null : name };
  }

  private asPattern(): Pattern {
    const start = this.start;
    const pattern = this.orPattern();
    if (!this.accept(TokenKind.as)) return pattern;
    const name = this.ownName('as');
    if (name.name === '_') this.report(syntaxErrors.patternForm, { found: '_' }, name.start, name.end);
    return { kind: 'asPattern', start, end: this.previousEnd, pattern, name };
  }

  private orPattern(): Pattern {
    const start = this.start;
    const first = this.closedPattern();
    if (this.kind !== TokenKind.bar) return first;
    const patterns = [first];
    while (this.accept(TokenKind.bar)) patterns.push(this.closedPattern());
    return { kind: 'orPattern', start, end: this.previousEnd, patterns };
  }

  private closedPattern(): Pattern {
    const { start, end, kind } = this;
    switch (kind) {
      case TokenKind.number: case TokenKind.minus: return this.valuePattern(start, this.signedNumber());
      case TokenKind.string: {
        const value = this.strings();
        if (value.kind === 'formattedString') this.report(syntaxErrors.patternForm, { found: 'f' }, start, end);
        return this.valuePattern(start, value);
      }
      case TokenKind.none: case TokenKind.true: case TokenKind.false:
        this.advance();
        return { kind: 'singletonPattern', start, end, value: kind === TokenKind.none ? null : kind === TokenKind.true };
      case TokenKind.name: return this.namePattern();
      case TokenKind.openRound: return this.groupPattern();
      case TokenKind.openSquare: return this.sequencePattern();
      case TokenKind.openCurly: return this.mappingPattern();
      default:
        if (this.isAtEndOfStatement() || kind === TokenKind.colon) this.reportMissingValue();
        else if (!this.reportBrokenToken()) this.reportHere(syntaxErrors.patternForm, { found: this.text() });
        return { kind: 'errorPattern', start, end: start };
    }
  }

  private valuePattern(start: number, value: Expression): Pattern {
    return { kind: 'valuePattern', start, end: this.previousEnd, value };
  }

  /** `-1`, `2.5` or a complex such as `1 - 2j`. */
  private signedNumber(): Expression {
    const start = this.start;
    const left = this.oneNumber();
    if (this.kind !== TokenKind.plus && this.kind !== TokenKind.minus) return left;
    const operator = this.kind === TokenKind.plus ? '+' : '-';
    this.advance();
    const right = this.kind === TokenKind.number ? this.number() : this.noNumber();
    const isComplex = right.kind === 'number' && right.type === 'complex' && !(left.kind === 'number' && left.type === 'complex');
    if (!isComplex) this.report(syntaxErrors.patternForm, { found: operator }, left.start, this.previousEnd);
    return { kind: 'binary', start, end: this.previousEnd, operator, left, right };
  }

  private oneNumber(): Expression {
    const start = this.start;
    if (!this.accept(TokenKind.minus)) return this.number();
    const operand = this.kind === TokenKind.number ? this.number() : this.noNumber();
    return { kind: 'unary', start, end: this.previousEnd, operator: '-', operand };
  }

  private noNumber(): Expression {
    if (!this.reportBrokenToken()) this.reportHere(syntaxErrors.patternForm, { found: this.text() || '-' });
    return this.hole();
  }

  /** A name to fill, `_`, a dotted name to compare with, or a class. */
  private namePattern(): Pattern {
    const start = this.start;
    const first = this.name('case');
    let value: Expression = first;
    while (this.accept(TokenKind.dot)) {
      const name = this.name('.');
      value = { kind: 'attribute', start, end: this.previousEnd, value, name };
    }
    if (this.kind === TokenKind.openRound) return this.classPattern(start, value);
    if (value !== first) return this.valuePattern(start, value);
    if (first.name === '__debug__') this.report(syntaxErrors.reservedName, { name: first.name }, first.start, first.end);
    return { kind: 'asPattern', start, end: first.end, pattern: null, name: first.name === '_' ? null : first };
  }

  private groupPattern(): Pattern {
    const { start, index } = this;
    if (!this.openBracket()) return { kind: 'errorPattern', start, end: start };
    if (this.kind === TokenKind.closeRound) {
      this.closeBracket(TokenKind.closeRound, index);
      return { kind: 'sequencePattern', start, end: this.previousEnd, patterns: [] };
    }
    const first = this.starOrAsPattern();
    if (this.kind !== TokenKind.comma) {
      if (first.kind === 'starPattern') this.report(syntaxErrors.starNotHere, { sign: '*' }, first.start, first.start + 1);
      this.closeBracket(TokenKind.closeRound, index);
      return first;
    }
    const patterns = this.patternsAfter(first);
    this.closeBracket(TokenKind.closeRound, index);
    return { kind: 'sequencePattern', start, end: this.previousEnd, patterns };
  }

  private sequencePattern(): Pattern {
    const { start, index } = this;
    if (!this.openBracket()) return { kind: 'errorPattern', start, end: start };
    const patterns = this.canStartPattern() ? this.patternsAfter(this.starOrAsPattern()) : [];
    this.closeBracket(TokenKind.closeSquare, index);
    return { kind: 'sequencePattern', start, end: this.previousEnd, patterns };
  }

  private mappingPattern(): Pattern {
    const { start, index } = this;
    if (!this.openBracket()) return { kind: 'errorPattern', start, end: start };
    const keys: Expression[] = [];
    const patterns: Pattern[] = [];
    let rest: Identifier | null = null;
    while (this.kind !== TokenKind.closeCurly && (this.canStartPattern() || this.kind === TokenKind.doubleStar)) {
      if (rest !== null) this.reportHere(syntaxErrors.patternForm, { found: this.text() });
      if (this.accept(TokenKind.doubleStar)) {
        rest = this.ownName('**');
        if (rest.name === '_') this.report(syntaxErrors.patternForm, { found: '_' }, rest.start, rest.end);
      } else {
        keys.push(this.mappingKey());
        if (!this.accept(TokenKind.colon)) {
          this.reportPartMissing(':');
          break;
        }
        patterns.push(this.asPattern());
      }
      if (!this.accept(TokenKind.comma)) break;
    }
    this.closeBracket(TokenKind.closeCurly, index);
    return { kind: 'mappingPattern', start, end: this.previousEnd, keys, patterns, rest };
  }

  private mappingKey(): Expression {
    const { start, end, kind } = this;
    const key = this.closedPattern();
    if (key.kind === 'valuePattern') return key.value;
    if (key.kind === 'singletonPattern') return { kind: 'constant', start, end, value: key.value };
    this.report(syntaxErrors.patternForm, { found: kind === TokenKind.name ? nameText(this.source, start, end) : this.source[start] }, start, end);
    return this.hole(start, this.previousEnd);
  }

  private classPattern(start: number, value: Expression): ClassPattern {
    const opener = this.index;
    const pattern: ClassPattern = { kind: 'classPattern', start, end: start, class: value, patterns: [], keywords: [] };
    if (!this.openBracket()) return pattern;
    const names = new Set<string>();
    while (this.canStartPattern()) {
      const { start: from, end: to } = this;
      if (this.kind === TokenKind.name && this.nextKind === TokenKind.equal) {
        const name = this.name('(');
        this.advance();
        if (names.has(name.name)) this.report(syntaxErrors.patternNames, { name: name.name }, name.start, name.end);
        names.add(name.name);
        pattern.keywords.push({ name, pattern: this.asPattern() });
      } else {
        if (pattern.keywords.length > 0) this.report(syntaxErrors.positionalAfterKeyword, {}, from, to);
        if (this.kind === TokenKind.star) this.report(syntaxErrors.starNotHere, { sign: '*' }, from, to);
        pattern.patterns.push(this.kind === TokenKind.star ? this.starOrAsPattern() : this.asPattern());
      }
      if (!this.accept(TokenKind.comma)) break;
    }
    this.closeBracket(TokenKind.closeRound, opener);
    pattern.end = this.previousEnd;
    return pattern;
  }
}
