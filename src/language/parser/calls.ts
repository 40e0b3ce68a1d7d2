// Layer: what may follow a value without a space: a call, an item in square brackets, a field.
// Also the smallest values themselves, from which all others are made.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Argument, Expression, Identifier } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { Displays } from './displays.ts';
import { nameText } from './names.ts';
import { canStartValue, isKeyword } from './token-sets.ts';

export abstract class Calls extends Displays {
  /** A value with its calls, items and fields. */
  protected primary(): Expression {
    const start = this.start;
    let value = this.atom();
    for (let links = 0; ; links += 1) {
      switch (this.kind) {
        case TokenKind.dot: {
          this.advance();
          const name = this.name('.');
          value = { kind: 'attribute', start, end: this.previousEnd, value, name };
          break;
        }
        case TokenKind.openRound: {
          if (this.bracketDepth >= 200 && !this.openBracket()) return value;
          const found = this.callArguments();
          value = { kind: 'call', start, end: this.previousEnd, callee: value, arguments: found };
          break;
        }
        case TokenKind.openSquare: {
          if (this.bracketDepth >= 200 && !this.openBracket()) return value;
          const index = this.subscriptIndex();
          value = { kind: 'subscript', start, end: this.previousEnd, value, index };
          break;
        }
        default:
          if (links > 32) this.chainLinks += links - 32;
          return value;
      }
    }
  }

  private atom(): Expression {
    const { start, end, kind } = this;
    switch (kind) {
      case TokenKind.name: {
        const name = nameText(this.source, start, end);
        this.advance();
        return { kind: 'name', start, end, name };
      }
      case TokenKind.number: return this.number();
      case TokenKind.string: return this.strings();
      case TokenKind.openRound: return this.parenthesised();
      case TokenKind.openSquare: return this.list();
      case TokenKind.openCurly: return this.curly();
      case TokenKind.true: return this.constant(true);
      case TokenKind.false: return this.constant(false);
      case TokenKind.none: return this.constant(null);
      case TokenKind.ellipsis: return this.constant('ellipsis');
      default: return this.noValue();
    }
  }

  private constant(value: true | false | null | 'ellipsis'): Expression {
    const { start, end } = this;
    this.advance();
    return { kind: 'constant', start, end, value };
  }

  /** Reports what stands here in place of a value. Broken tokens are taken along, others stay. */
  private noValue(): Expression {
    const { start, end } = this;
    this.reportMissingValue();
    const isBroken = this.kind >= TokenKind.brokenNumber && this.kind <= TokenKind.brokenContinuation;
    if (isBroken) this.advance();
    return this.hole(start, isBroken ? end : start);
  }

  /** A name that must stand here; `after` is the word or sign before it. */
  /** A name that is set here; `__debug__` cannot be. */
  protected ownName(after: string): Identifier {
    const name = this.name(after);
    if (name.name === '__debug__') this.report(syntaxErrors.reservedName, { name: name.name }, name.start, name.end);
    return name;
  }

  protected name(after: string): Identifier {
    const { start, end } = this;
    if (this.kind === TokenKind.name) {
      const name = nameText(this.source, start, end);
      this.advance();
      return { kind: 'name', start, end, name };
    }
    if (isKeyword(this.kind)) {
      this.reportHere(syntaxErrors.keywordAsName, { word: this.text() });
      this.advance();
      return { kind: 'name', start, end, name: this.source.slice(start, end) };
    }
    if (!this.reportBrokenToken()) {
      const { starts, ends } = this.tokens;
      const previous = Math.max(0, this.index - 1);
      this.report(syntaxErrors.nameMissing, { after }, starts[previous], ends[previous]);
    }
    return { kind: 'name', start, end: start, name: '' };
  }

  /** The arguments of a call or of a class, with their brackets. */
  protected callArguments(isClass = false): Argument[] {
    const opener = this.index;
    const found: Argument[] = [];
    this.openBracket();
    let seenName = false;
    let seenDoubleStar = false;
    let names: Set<string> | null = null;
    while (canStartArgument(this.kind)) {
      const argument = this.argument();
      if (argument.name !== null) {
        names ??= new Set();
        if (names.has(argument.name.name)) this.report(syntaxErrors.argumentTwice, { name: argument.name.name }, argument.start, argument.name.end);
        names.add(argument.name.name);
        seenName = true;
      } else if (argument.star === 2) seenDoubleStar = true;
      else if (seenDoubleStar || (seenName && argument.star === 0)) {
        this.report(syntaxErrors.positionalAfterKeyword, {}, argument.start, argument.end);
      }
      const { value } = argument;
      found.push(argument);
      const isBareGenerator = this.isFor() && argument.name === null && argument.star === 0;
      if (isBareGenerator) {
        const isAlone = found.length === 1 && !isClass;
        argument.value = this.comprehension('generator', null, value, value.start);
        argument.end = argument.value.end;
        if (!isAlone || this.kind === TokenKind.comma) this.report(syntaxErrors.generatorNeedsBrackets, {}, argument.start, argument.end);
        else if (this.kind === TokenKind.closeRound) {
          // CPython lets the generator own the brackets of the call.
          argument.value.start = this.tokens.starts[opener];
          argument.value.end = this.end;
        }
      }
      if (this.kind === TokenKind.equal) this.reportAssignedArgument(value);
      if (!this.accept(TokenKind.comma)) break;
    }
    this.closeBracket(TokenKind.closeRound, opener);
    return found;
  }

  private argument(): Argument {
    const start = this.start;
    if (this.accept(TokenKind.star)) return this.finishArgument(start, null, this.expression(), 1);
    if (this.accept(TokenKind.doubleStar)) return this.finishArgument(start, null, this.expression(), 2);
    if (this.nextKind === TokenKind.equal && (this.kind === TokenKind.name || isReservedWord(this.kind))) {
      const name = this.name('(');
      if (name.name === '__debug__') this.report(syntaxErrors.reservedName, { name: name.name }, name.start, name.end);
      this.advance();
      return this.finishArgument(start, name, this.expression(), 0);
    }
    return this.finishArgument(start, null, this.namedExpression(), 0);
  }

  private finishArgument(start: number, name: Identifier | null, value: Expression, star: 0 | 1 | 2): Argument {
    return { kind: 'argument', start, end: this.previousEnd, name, value, star };
  }

  private reportAssignedArgument(value: Expression): void {
    if (value.kind === 'constant') this.report(syntaxErrors.cannotAssign, { thing: 'A fixed word' }, value.start, value.end);
    else this.reportHere(syntaxErrors.equalsInCondition, { suggestions: ['=='] });
  }

  /** The index of a subscript, with its brackets. */
  private subscriptIndex(): Expression {
    const opener = this.index;
    this.openBracket();
    const start = this.start;
    const first = this.sliceOrValue();
    if (this.kind !== TokenKind.comma && first.kind !== 'starred') {
      this.closeBracket(TokenKind.closeSquare, opener);
      return first;
    }
    const elements = [first];
    while (this.accept(TokenKind.comma)) {
      if (!canStartValue(this.kind) && this.kind !== TokenKind.colon) break;
      elements.push(this.sliceOrValue());
    }
    const end = this.previousEnd;
    this.closeBracket(TokenKind.closeSquare, opener);
    return { kind: 'tuple', start, end, elements, isParenthesized: false };
  }

  private sliceOrValue(): Expression {
    const start = this.start;
    let lower: Expression | null = null;
    if (this.kind !== TokenKind.colon) {
      lower = this.starredOrNamed();
      if (this.kind !== TokenKind.colon || lower.kind === 'starred') return lower;
      if (lower.kind === 'namedExpression' && lower.end === this.previousEnd) this.reportHere(syntaxErrors.notUnderstood, { found: ':' });
    }
    this.advance();
    const upper = canStartValue(this.kind) ? this.expression() : null;
    let step: Expression | null = null;
    if (this.accept(TokenKind.colon) && canStartValue(this.kind)) step = this.expression();
    return { kind: 'slice', start, end: this.previousEnd, lower, upper, step };
  }
}

function canStartArgument(kind: TokenKind): boolean {
  return canStartValue(kind) || kind === TokenKind.doubleStar || isReservedWord(kind);
}

/** A reserved word that is no value: as an argument it was meant as a name. */
function isReservedWord(kind: TokenKind): boolean {
  return isKeyword(kind) && !canStartValue(kind) && kind !== TokenKind.for && kind !== TokenKind.async && kind !== TokenKind.if && kind !== TokenKind.else;
}
