// Layer: `match` and `case`. Both are ordinary names elsewhere, so the rest of the line decides.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Expression, Match, MatchCase } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { Patterns } from './patterns.ts';
import { canStartValue } from './token-sets.ts';

export abstract class MatchStatements extends Patterns {
  /** Whether the name `match` at the start of a line opens a `match` block. */
  protected startsMatch(): boolean {
    if (!this.isWord('match')) return false;
    const next = this.nextKind;
    if (!canStartValue(next) && next !== TokenKind.doubleStar) return false;
    const { kinds } = this.tokens;
    let last = this.index + 1;
    while (kinds[last] !== TokenKind.newline && kinds[last] !== TokenKind.endOfFile) last += 1;
    const endsInColon = kinds[last - 1] === TokenKind.colon;
    const hasCase = kinds[last + 1] === TokenKind.indent && kinds[last + 2] === TokenKind.name && this.text(last + 2) === 'case';
    if (hasCase) return true;
    // Two values side by side can be nothing else.
    return endsInColon && (next === TokenKind.name || next === TokenKind.number || next === TokenKind.string);
  }

  protected matchStatement(): Match {
    const start = this.start;
    this.advance();
    const subject = this.subject();
    this.colon('match');
    const node: Match = { kind: 'match', start, end: this.previousEnd, subject, cases: [] };
    this.accept(TokenKind.newline);
    if (!this.accept(TokenKind.indent)) {
      const { starts, ends } = this.tokens;
      const line = Math.min(this.index, this.tokens.count - 1);
      this.report(syntaxErrors.blockMissing, { construct: 'match' }, starts[line], ends[line]);
      return node;
    }
    const wasBroken = this.isQuiet;
    while (this.isWord('case')) {
      this.isQuiet = false;
      node.cases.push(this.matchCase());
    }
    this.isQuiet = wasBroken;
    if (this.kind !== TokenKind.dedent && this.kind !== TokenKind.endOfFile) this.otherLines(node);
    this.accept(TokenKind.dedent);
    node.end = this.textEnd;
    return node;
  }

  /** Lines inside `match` that belong to no `case`. */
  private otherLines(node: Match): void {
    this.isQuiet = false;
    if (node.cases.length === 0 || this.kind !== TokenKind.newline) {
      this.reportPartMissing('case');
    }
    const isQuiet = this.isQuiet;
    this.statements([]);
    this.isQuiet = isQuiet;
  }

  private subject(): Expression {
    const start = this.start;
    const first = this.starredOrNamed();
    if (this.kind !== TokenKind.comma) {
      this.checkBareStar(first);
      return first;
    }
    const elements = this.elementsAfter(first);
    return { kind: 'tuple', start, end: this.previousEnd, elements, isParenthesized: false };
  }

  private matchCase(): MatchCase {
    const start = this.start;
    this.advance();
    const pattern = this.topPattern();
    const guard = this.accept(TokenKind.if) ? this.namedExpression() : null;
    this.colon('case');
    const body = this.block('case');
    return { kind: 'matchCase', start, end: this.textEnd, pattern, guard, body };
  }
}
