// Layer: functions and classes, with decorators and `async`.

import type { ClassDefinition, Expression, FunctionDefinition, Statement } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { FlowStatements } from './flow-statements.ts';

export abstract class Definitions extends FlowStatements {
  protected functionDefinition(start: number, decorators: Expression[], isAsync: boolean): FunctionDefinition {
    this.advance();
    const name = this.ownName('def');
    const parameters = this.functionParameters();
    const returns = this.accept(TokenKind.arrow) ? this.expression() : null;
    this.colon('def');
    const body = this.block('def');
    return { kind: 'functionDefinition', start, end: this.textEnd, name, parameters, returns, decorators, body, isAsync };
  }

  protected classDefinition(start: number, decorators: Expression[]): ClassDefinition {
    this.advance();
    const name = this.ownName('class');
    const found = this.kind === TokenKind.openRound ? this.callArguments(true) : [];
    this.colon('class');
    const body = this.block('class');
    return { kind: 'classDefinition', start, end: this.textEnd, name, arguments: found, decorators, body };
  }

  /** `@value` lines and what they decorate. */
  protected decorated(): Statement {
    const at = this.start;
    const decorators: Expression[] = [];
    while (this.accept(TokenKind.at)) {
      decorators.push(this.namedExpression());
      if (!this.accept(TokenKind.newline)) {
        this.reportStray();
        this.skipLine();
        this.accept(TokenKind.newline);
      }
    }
    const { start, kind } = this;
    if (kind === TokenKind.def) return this.functionDefinition(start, decorators, false);
    if (kind === TokenKind.class) return this.classDefinition(start, decorators);
    if (kind === TokenKind.async && this.nextKind === TokenKind.def) return this.asyncStatement(decorators);
    this.reportPartMissing('def');
    return { kind: 'errorStatement', start: at, end: this.previousEnd, parts: decorators };
  }

  protected asyncStatement(decorators: Expression[] = []): Statement {
    const start = this.start;
    this.advance();
    if (this.kind === TokenKind.def) return this.functionDefinition(start, decorators, true);
    if (this.kind === TokenKind.for) return this.forStatement(start, true);
    if (this.kind === TokenKind.with) return this.withStatement(start, true);
    this.reportPartMissing('def');
    this.skipLine();
    return { kind: 'errorStatement', start, end: this.previousEnd, parts: [] };
  }
}
