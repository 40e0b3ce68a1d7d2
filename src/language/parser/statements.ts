// The top layer: which statement a line is, and what to say when a line is none.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Module, Statement } from '../ast/nodes.ts';
import { keywords, TokenKind } from '../lexer/index.ts';
import { closeKeywords } from './close-keywords.ts';
import { MatchStatements } from './match-statement.ts';
import { maximumTreeDepth, treeDepth } from './measure-depth.ts';
import { canStartValue, isCloser } from './token-sets.ts';

const partners = new Map<number, string>([
  [TokenKind.elif, 'if'], [TokenKind.else, 'if'], [TokenKind.except, 'try'], [TokenKind.finally, 'try'],
]);
const firstWords = [...keywords.keys()].filter((word) => !['and', 'or', 'in', 'is', 'as', 'True', 'False', 'None'].includes(word));
const middleWords = ['and', 'or', 'not', 'in', 'is', 'if', 'else', 'for', 'as', 'import', 'from'];

export class Parser extends MatchStatements {
  parse(): Module {
    const body: Statement[] = [];
    while (this.kind !== TokenKind.endOfFile) {
      this.statements(body);
      // A dedent too many is left over when a block was read as part of another one.
      if (this.kind === TokenKind.dedent) this.advance();
    }
    return { kind: 'module', start: 0, end: this.source.length, body };
  }

  protected statement(into: Statement[]): void {
    const node = this.compoundStatement();
    if (node === null) return this.simpleStatements(into);
    into.push(node);
    if (this.chainLinks > 300) this.checkDepth(node);
  }

  private compoundStatement(): Statement | null {
    switch (this.kind) {
      case TokenKind.if: return this.isNameUse() ? null : this.ifStatement();
      case TokenKind.while: return this.isNameUse() ? null : this.whileStatement();
      case TokenKind.for: return this.isNameUse() ? null : this.forStatement(this.start, false);
      case TokenKind.try: return this.isNameUse() ? null : this.tryStatement();
      case TokenKind.with: return this.isNameUse() ? null : this.withStatement(this.start, false);
      case TokenKind.def: return this.isNameUse() ? null : this.functionDefinition(this.start, [], false);
      case TokenKind.class: return this.isNameUse() ? null : this.classDefinition(this.start, []);
      case TokenKind.async: return this.isNameUse() ? null : this.asyncStatement();
      case TokenKind.at: return this.decorated();
      case TokenKind.elif: case TokenKind.else: case TokenKind.except: case TokenKind.finally:
        return this.isNameUse() ? null : this.clauseAlone();
      case TokenKind.name: return this.startsMatch() ? this.matchStatement() : null;
      default: return null;
    }
  }

  /** `class = 3`: the word is used as a name, which the simple statements report. */
  private isNameUse(): boolean {
    return this.nextKind === TokenKind.equal || this.nextKind >= TokenKind.plusEqual;
  }

  private clauseAlone(): Statement {
    const { start } = this;
    const word = this.text();
    this.reportHere(syntaxErrors.clauseAlone, { word, partner: partners.get(this.kind) as string });
    this.advance();
    const parts = this.kind === TokenKind.colon || this.isAtEndOfStatement() ? [] : [this.expression()];
    this.colon(word);
    this.block(word);
    return { kind: 'errorStatement', start, end: this.textEnd, parts };
  }

  protected simpleStatement(): Statement {
    if (this.kind >= TokenKind.false && this.kind <= TokenKind.yield && this.isNameUse() && this.kind > TokenKind.true) return this.keywordStatement();
    switch (this.kind) {
      case TokenKind.pass: return this.wordStatement('pass');
      case TokenKind.break: return this.wordStatement('break');
      case TokenKind.continue: return this.wordStatement('continue');
      case TokenKind.return: return this.returnStatement();
      case TokenKind.raise: return this.raiseStatement();
      case TokenKind.del: return this.deleteStatement();
      case TokenKind.assert: return this.assertStatement();
      case TokenKind.global: return this.scopeStatement('global');
      case TokenKind.nonlocal: return this.scopeStatement('nonlocal');
      case TokenKind.import: return this.importStatement();
      case TokenKind.from: return this.importFromStatement();
      default: return this.expressionStatement();
    }
  }

  private keywordStatement(): Statement {
    const { start } = this;
    this.reportHere(syntaxErrors.keywordAsName, { word: this.text() });
    this.skipLine();
    return { kind: 'errorStatement', start, end: this.previousEnd, parts: [] };
  }

  protected reportRest(firstToken: number): void {
    if (this.isQuiet) return;
    if (this.reportBrokenToken()) return;
    const { kinds, starts, ends } = this.tokens;
    if (kinds[firstToken] === TokenKind.name) {
      const word = this.text(firstToken);
      if ((word === 'print' || word === 'exec') && canStartValue(this.kind) && this.index === firstToken + 1) {
        return this.report(syntaxErrors.printWithoutBrackets, { name: word }, starts[firstToken], ends[firstToken]);
      }
      if (this.repairFirstWord(firstToken, word)) return;
    }
    if (this.kind === TokenKind.name && this.reportMiddleWord()) return;
    if (isCloser(this.kind)) return this.reportHere(syntaxErrors.bracketNeverOpened, { bracket: this.text() });
    this.reportStray();
  }

  /** `whlie x:` is reported once and then read as `while`, so that its block keeps its place. */
  private repairFirstWord(firstToken: number, word: string): boolean {
    const isWordThenValue = this.index === firstToken + 1 || this.kind === TokenKind.colon;
    if (!isWordThenValue) return false;
    const suggestions = closeKeywords(word, firstWords);
    if (suggestions.length === 0) return false;
    const { starts, ends } = this.tokens;
    this.report(syntaxErrors.keywordMisspelt, { found: word, suggestion: suggestions[0], suggestions }, starts[firstToken], ends[firstToken]);
    return true;
  }

  private reportMiddleWord(): boolean {
    const suggestions = closeKeywords(this.text(), middleWords);
    if (suggestions.length === 0 || !canStartValue(this.nextKind)) return false;
    this.reportHere(syntaxErrors.keywordMisspelt, { found: this.text(), suggestion: suggestions[0], suggestions });
    return true;
  }

  protected checkDepth(statement: Statement): void {
    if (treeDepth(statement) <= maximumTreeDepth) return;
    this.isQuiet = false;
    this.report(syntaxErrors.nestedTooDeep, { limit: maximumTreeDepth }, statement.start, statement.start + 1);
  }
}
