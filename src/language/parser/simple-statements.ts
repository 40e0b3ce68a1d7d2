// Layer: the statements that fit on one line, except imports.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Assign, Expression, Identifier, Statement } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { closeKeywords } from './close-keywords.ts';
import { Targets, thingName } from './targets.ts';
import { binaryOperator, canStartValue, isAugmentedAssignment } from './token-sets.ts';

/** Words that stand alone before a colon. */
const blockWords = ['else', 'try', 'finally', 'except'];

export abstract class SimpleStatements extends Targets {
  /** A value, an assignment, `+=` or a type note. */
  protected expressionStatement(): Statement {
    const start = this.start;
    const first = this.assignedValue();
    if (this.kind === TokenKind.equal) return this.assign(start, first);
    if (this.kind === TokenKind.colon && this.isAnnotation(first)) return this.annotate(start, first);
    if (isAugmentedAssignment(this.kind)) {
      if (!this.isSingleTarget(first)) this.report(syntaxErrors.cannotAssign, { thing: thingName(first) }, first.start, first.end);
      else if (first.kind !== 'attribute') this.checkTarget(first);
      const operator = binaryOperator(this.kind);
      this.advance();
      const value = this.assignedValue();
      this.checkBareStar(value);
      return { kind: 'augmentedAssign', start, end: this.previousEnd, target: first, operator, value };
    }
    this.checkBareStar(first);
    if (first.kind === 'errorExpression') return { kind: 'errorStatement', start, end: this.previousEnd, parts: [first] };
    return { kind: 'expression', start, end: this.previousEnd, value: first };
  }

  private assign(start: number, first: Expression): Assign {
    const targets: Expression[] = [];
    let value = first;
    while (this.kind === TokenKind.equal) {
      this.checkTarget(value);
      targets.push(value);
      this.advance();
      value = this.assignedValue();
    }
    this.checkBareStar(value);
    return { kind: 'assign', start, end: this.previousEnd, targets, value };
  }

  private annotate(start: number, target: Expression): Statement {
    if (!this.isSingleTarget(target)) this.report(syntaxErrors.annotationTarget, { thing: thingName(target) }, target.start, target.end);
    this.checkTarget(target);
    this.advance();
    const annotation = this.expression();
    let value: Expression | null = null;
    if (this.accept(TokenKind.equal)) {
      value = this.assignedValue();
      this.checkBareStar(value);
    }
    const isParenthesized = target.start !== start;
    return { kind: 'annotatedAssign', start, end: this.previousEnd, target, annotation, value, isParenthesized };
  }

  /** A colon after something that was never meant as a type note is left for a better message. */
  private isAnnotation(target: Expression): boolean {
    const isBareName = target.kind === 'name' && this.nextKind === TokenKind.newline;
    if (isBareName && closeKeywords(target.name, blockWords).length > 0) return false;
    return this.isSingleTarget(target) || canStartValue(this.nextKind);
  }

  /** What may stand right of `=`. */
  protected assignedValue(): Expression {
    return this.kind === TokenKind.yield ? this.yieldExpression() : this.starExpressions();
  }

  /** `*value` alone is no value; only inside a tuple it is. */
  protected checkBareStar(value: Expression): void {
    if (value.kind === 'starred') this.report(syntaxErrors.starNotHere, { sign: '*' }, value.start, value.start + 1);
  }

  protected returnStatement(): Statement {
    const start = this.start;
    this.advance();
    const value = canStartValue(this.kind) || !this.isAtEndOfStatement() ? this.starExpressions() : null;
    if (value !== null) this.checkBareStar(value);
    return { kind: 'return', start, end: this.previousEnd, value };
  }

  protected raiseStatement(): Statement {
    const start = this.start;
    this.advance();
    const exception = this.isAtEndOfStatement() ? null : this.expression();
    const cause = exception !== null && this.accept(TokenKind.from) ? this.expression() : null;
    return { kind: 'raise', start, end: this.previousEnd, exception, cause };
  }

  protected deleteStatement(): Statement {
    const start = this.start;
    this.advance();
    const list = this.starExpressions();
    const targets = list.kind === 'tuple' && !list.isParenthesized ? list.elements : [list];
    for (const target of targets) this.checkDeleted(target);
    return { kind: 'delete', start, end: this.previousEnd, targets };
  }

  protected assertStatement(): Statement {
    const start = this.start;
    this.advance();
    const test = this.expression();
    const message = this.accept(TokenKind.comma) ? this.expression() : null;
    return { kind: 'assert', start, end: this.previousEnd, test, message };
  }

  protected scopeStatement(kind: 'global' | 'nonlocal'): Statement {
    const start = this.start;
    this.advance();
    const names: Identifier[] = [this.name(kind)];
    while (this.accept(TokenKind.comma)) names.push(this.name(','));
    return { kind, start, end: this.previousEnd, names };
  }

  /** `pass`, `break` or `continue`. */
  protected wordStatement(kind: 'pass' | 'break' | 'continue'): Statement {
    const { start, end } = this;
    this.advance();
    return { kind, start, end };
  }

  protected isAtEndOfStatement(): boolean {
    return this.kind === TokenKind.newline || this.kind === TokenKind.semicolon || this.kind === TokenKind.endOfFile;
  }
}
