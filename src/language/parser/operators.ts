// Layer: operators by binding power, `not`, `and`, `or`, comparisons, `if ... else`, `lambda`, `:=`,
// `await` and `yield`. Left-leaning chains are built in a loop, so only real nesting costs stack.

import { syntaxErrors } from '../../contracts/index.ts';
import type { CompareOperator, Expression, Parameters } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { Calls } from './calls.ts';
import { binaryOperator, bindingPower, canStartValue, compareOperator, Power } from './token-sets.ts';

/** Open calls of the grammar before a program is refused; far below what the stack holds. */
const maximumDepth = 400;

export abstract class Operators extends Calls {
  protected abstract lambdaParameters(): Parameters;

  /** A value without `:=`: a test, an `if ... else` or a `lambda`. */
  protected expression(): Expression {
    if (this.depth >= maximumDepth) return this.tooDeep();
    this.depth += 1;
    const value = this.kind === TokenKind.lambda ? this.lambda() : this.conditional();
    this.depth -= 1;
    return value;
  }

  private conditional(): Expression {
    const start = this.start;
    const body = this.binary(Power.or);
    if (this.kind !== TokenKind.if) return body;
    this.advance();
    const test = this.binary(Power.or);
    if (!this.accept(TokenKind.else)) {
      this.reportPartMissing('else');
      return { kind: 'conditional', start, end: this.previousEnd, test, body, orElse: this.hole(this.previousEnd) };
    }
    const orElse = this.expression();
    return { kind: 'conditional', start, end: this.previousEnd, test, body, orElse };
  }

  private lambda(): Expression {
    const start = this.start;
    this.advance();
    const parameters = this.lambdaParameters();
    if (!this.accept(TokenKind.colon)) {
      this.reportPartMissing(':');
      return { kind: 'lambda', start, end: this.previousEnd, parameters, body: this.hole(this.previousEnd) };
    }
    const body = this.expression();
    return { kind: 'lambda', start, end: this.previousEnd, parameters, body };
  }

  /** A value that may name itself: `name := value`. */
  protected namedExpression(): Expression {
    const start = this.start;
    const value = this.expression();
    if (this.kind !== TokenKind.walrus) return value;
    if (value.kind !== 'name' || value.start !== start) {
      this.reportHere(syntaxErrors.nameMissing, { after: ':=' });
      return value;
    }
    if (value.name === '__debug__') this.report(syntaxErrors.reservedName, { name: value.name }, value.start, value.end);
    this.advance();
    const given = this.expression();
    return { kind: 'namedExpression', start, end: this.previousEnd, target: value, value: given };
  }

  protected disjunction(): Expression {
    return this.binary(Power.or);
  }

  protected bitwiseOr(): Expression {
    return this.binary(Power.bar);
  }

  private binary(minimum: number): Expression {
    const start = this.start;
    let left = this.kind === TokenKind.not && minimum <= Power.not ? this.not() : this.unary();
    let links = 0;
    for (;;) {
      const power = bindingPower(this.kind);
      if (power < minimum || power === 0) break;
      if (power === Power.compare) {
        if (this.kind === TokenKind.not && this.nextKind !== TokenKind.in) break;
        left = this.comparison(left, start);
      } else if (power <= Power.and) left = this.booleans(left, start, power);
      else {
        const operator = binaryOperator(this.kind);
        this.advance();
        const right = this.binary(power + 1);
        left = { kind: 'binary', start, end: this.previousEnd, operator, left, right };
        links += 1;
      }
    }
    if (links > 32) this.chainLinks += links - 32;
    return left;
  }

  private booleans(left: Expression, start: number, power: number): Expression {
    const kind = this.kind;
    const values = [left];
    while (this.kind === kind) {
      this.advance();
      values.push(this.binary(power + 1));
    }
    return { kind: 'boolean', start, end: this.previousEnd, operator: kind === TokenKind.or ? 'or' : 'and', values };
  }

  private comparison(left: Expression, start: number): Expression {
    const operators: CompareOperator[] = [];
    const comparators: Expression[] = [];
    while (bindingPower(this.kind) === Power.compare) {
      const operator = this.readCompareOperator();
      if (operator === null) break;
      operators.push(operator);
      comparators.push(this.binary(Power.bar));
    }
    return { kind: 'compare', start, end: this.previousEnd, left, operators, comparators };
  }

  private readCompareOperator(): CompareOperator | null {
    const { kind } = this;
    if (kind === TokenKind.not) {
      if (this.nextKind !== TokenKind.in) return null;
      this.advance();
      this.advance();
      return 'not in';
    }
    this.advance();
    if (kind === TokenKind.in) return 'in';
    if (kind === TokenKind.is) return this.accept(TokenKind.not) ? 'is not' : 'is';
    return compareOperator(kind);
  }

  private not(): Expression {
    if (this.depth >= maximumDepth) return this.tooDeep();
    const start = this.start;
    this.depth += 1;
    this.advance();
    const operand = this.binary(Power.not);
    this.depth -= 1;
    return { kind: 'unary', start, end: this.previousEnd, operator: 'not', operand };
  }

  private unary(): Expression {
    const { start, kind } = this;
    if (kind !== TokenKind.minus && kind !== TokenKind.plus && kind !== TokenKind.tilde) return this.power();
    if (this.depth >= maximumDepth) return this.tooDeep();
    this.depth += 1;
    this.advance();
    const operand = this.unary();
    this.depth -= 1;
    const operator = kind === TokenKind.minus ? '-' : kind === TokenKind.plus ? '+' : '~';
    return { kind: 'unary', start, end: this.previousEnd, operator, operand };
  }

  private power(): Expression {
    const start = this.start;
    const left = this.kind === TokenKind.await ? this.await() : this.primary();
    if (this.kind !== TokenKind.doubleStar) return left;
    if (this.depth >= maximumDepth) return this.tooDeep();
    this.depth += 1;
    this.advance();
    const right = this.unary();
    this.depth -= 1;
    return { kind: 'binary', start, end: this.previousEnd, operator: '**', left, right };
  }

  private await(): Expression {
    const start = this.start;
    this.advance();
    const value = this.primary();
    return { kind: 'await', start, end: this.previousEnd, value };
  }

  protected yieldExpression(): Expression {
    const start = this.start;
    this.advance();
    if (this.accept(TokenKind.from)) {
      const value = this.expression();
      return { kind: 'yieldFrom', start, end: this.previousEnd, value };
    }
    const value = canStartValue(this.kind) ? this.starExpressions() : null;
    if (value?.kind === 'starred') this.report(syntaxErrors.starNotHere, { sign: '*' }, value.start, value.start + 1);
    return { kind: 'yield', start, end: this.previousEnd, value };
  }

  /** A value, or several with commas: a tuple without brackets. */
  protected starExpressions(): Expression {
    const start = this.start;
    const first = this.kind === TokenKind.star ? this.starred() : this.expression();
    if (this.kind !== TokenKind.comma) return first;
    const elements = [first];
    while (this.kind === TokenKind.comma) {
      this.advance();
      if (!canStartValue(this.kind)) break;
      elements.push(this.kind === TokenKind.star ? this.starred() : this.expression());
    }
    return { kind: 'tuple', start, end: this.previousEnd, elements, isParenthesized: false };
  }

  private tooDeep(): Expression {
    this.reportHere(syntaxErrors.nestedTooDeep, { limit: maximumDepth });
    return this.hole();
  }
}
