// The top layer: which statement a line is, and what to say when a line is none.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Module, Statement } from '../ast/nodes.ts';
import { keywords, TokenKind } from '../lexer/index.ts';
import { closeKeywords, foreignWords } from './close-keywords.ts';
import { MatchStatements } from './match-statement.ts';
import { maximumTreeDepth, treeDepth } from './measure-depth.ts';
import { canStartValue } from './token-sets.ts';

const partners = new Map<number, string>([
  [TokenKind.elif, 'if'], [TokenKind.else, 'if'], [TokenKind.except, 'try'], [TokenKind.finally, 'try'],
]);
const firstWords = [...keywords.keys()].filter((word) => !['and', 'or', 'in', 'is', 'as', 'True', 'False', 'None'].includes(word));
const newNameWords = new Set(['let', 'var', 'const', 'int', 'float', 'string', 'auto', 'final']);

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
    into.push(this.chainLinks > 300 ? this.withinDepth(node) : node);
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

  protected reportRest(firstToken: number): Statement | null {
    if (this.isQuiet || this.reportBrokenToken()) return null;
    if (this.tokens.kinds[firstToken] === TokenKind.name && this.reportFirstWord(firstToken)) return this.readAgain(firstToken);
    this.reportStray();
    return null;
  }

  /** Finds out whether the first word of a line that is no statement is the mistake. */
  private reportFirstWord(firstToken: number): boolean {
    const isFollowed = this.index === firstToken + 1;
    if (!isFollowed && this.kind !== TokenKind.colon) return false;
    const { starts, ends } = this.tokens;
    const span = [starts[firstToken], ends[firstToken]] as const;
    const word = this.text(firstToken);
    const foreign = foreignWords[word];
    const suggestions = closeKeywords(word, firstWords);
    if (isFollowed && canStartValue(this.kind) && (word === 'print' || word === 'exec')) this.report(syntaxErrors.printWithoutBrackets, { name: word }, ...span);
    else if (word === 'case') this.report(syntaxErrors.clauseAlone, { word, partner: 'match' }, ...span);
    else if (foreign !== undefined && foreign !== 'in') this.report(syntaxErrors.wordForSign, { sign: word, word: foreign, suggestions: [foreign] }, ...span);
    else if (isFollowed && this.kind === TokenKind.name && newNameWords.has(word)) this.report(syntaxErrors.wordNotNeeded, { word }, ...span);
    else if (suggestions.length > 0) this.report(syntaxErrors.keywordMisspelt, { found: word, suggestion: suggestions[0], suggestions }, ...span);
    return this.isQuiet;
  }

  /** `whlie x:` is read once more as `while x:`, so that its block keeps its place in the tree. */
  private readAgain(firstToken: number): Statement | null {
    const word = this.text(firstToken);
    const meant = keywords.get(foreignWords[word] ?? closeKeywords(word, firstWords)[0] ?? '');
    const isReadAgain = this.readAgainAt !== firstToken;
    if (meant === undefined || !startsBlock(meant) || !isReadAgain) return null;
    this.readAgainAt = firstToken;
    this.moveTo(firstToken);
    this.kind = meant;
    return this.compoundStatement();
  }

  private readAgainAt = -1;

  protected withinDepth(statement: Statement): Statement {
    if (treeDepth(statement) <= maximumTreeDepth) return statement;
    const { start, end } = statement;
    this.isQuiet = false;
    this.report(syntaxErrors.nestedTooDeep, { limit: maximumTreeDepth }, start, start + 1);
    return { kind: 'errorStatement', start, end, parts: [] };
  }
}

function startsBlock(kind: TokenKind): boolean {
  switch (kind) {
    case TokenKind.if: case TokenKind.while: case TokenKind.for: case TokenKind.def: case TokenKind.class:
    case TokenKind.with: case TokenKind.try: return true;
    default: return false;
  }
}
