// Layer: `import a.b as c` and `from ..a import b as c, d`.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Identifier, ImportAlias, Statement } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { SimpleStatements } from './simple-statements.ts';

export abstract class Imports extends SimpleStatements {
  protected importStatement(): Statement {
    const start = this.start;
    this.advance();
    const names: ImportAlias[] = [];
    do names.push(this.alias(this.dottedName('import'))); while (this.accept(TokenKind.comma));
    return { kind: 'import', start, end: this.previousEnd, names };
  }

  protected importFromStatement(): Statement {
    const start = this.start;
    this.advance();
    let level = 0;
    while (this.kind === TokenKind.dot || this.kind === TokenKind.ellipsis) {
      level += this.kind === TokenKind.dot ? 1 : 3;
      this.advance();
    }
    const module = level > 0 && this.kind === TokenKind.import ? null : this.dottedName('from').text;
    const names: ImportAlias[] = [];
    if (!this.accept(TokenKind.import)) this.report(syntaxErrors.importForm, {}, this.start, this.end);
    else this.importedNames(names);
    return { kind: 'importFrom', start, end: this.previousEnd, module, names, level };
  }

  private importedNames(names: ImportAlias[]): void {
    if (this.kind === TokenKind.star) {
      names.push({ kind: 'alias', start: this.start, end: this.end, name: '*', asName: null });
      this.advance();
      return;
    }
    const opener = this.index;
    const hasBrackets = this.accept(TokenKind.openRound);
    if (hasBrackets) this.bracketDepth += 1;
    while (this.kind === TokenKind.name || !hasBrackets || names.length === 0) {
      const start = this.start;
      if (this.isAtEndOfStatement()) {
        this.report(syntaxErrors.importForm, {}, start, start);
        break;
      }
      const name = this.name('import');
      names.push(this.alias({ text: name.name, start }));
      if (!this.accept(TokenKind.comma)) break;
    }
    if (hasBrackets) this.closeBracket(TokenKind.closeRound, opener);
  }

  private alias(name: { text: string; start: number }): ImportAlias {
    const asName: Identifier | null = this.accept(TokenKind.as) ? this.ownName('as') : null;
    // Without another name, the first part of this one is set.
    const [first] = name.text.split('.');
    if (asName === null && first === '__debug__') this.report(syntaxErrors.reservedName, { name: first }, name.start, name.start + first.length);
    return { kind: 'alias', start: name.start, end: this.previousEnd, name: name.text, asName };
  }

  private dottedName(after: string): { text: string; start: number } {
    const start = this.start;
    if (this.isAtEndOfStatement()) {
      this.report(syntaxErrors.importForm, {}, this.tokens.starts[this.index - 1], this.previousEnd);
      return { text: '', start };
    }
    if (this.kind === TokenKind.import) {
      this.reportHere(syntaxErrors.importForm, {});
      return { text: '', start };
    }
    let text = this.name(after).name;
    while (this.accept(TokenKind.dot)) text += `.${this.name('.').name}`;
    return { text, start };
  }
}
