// Layer: what a function or a `lambda` takes, with the rules about their order.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Expression, Parameter, Parameters } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { Operators } from './operators.ts';
import { isKeyword } from './token-sets.ts';

/** What has been read of the list so far. */
interface ListState {
  seenSlash: boolean;
  seenStar: boolean;
  seenDefault: boolean;
  /** The index of a bare `*` that no name has followed yet, or -1. */
  bareStar: number;
}

export abstract class ParameterLists extends Operators {
  protected lambdaParameters(): Parameters {
    return this.parameters(TokenKind.colon, false);
  }

  /** The list with its round brackets. */
  protected functionParameters(): Parameters {
    const { start, index } = this;
    if (this.kind !== TokenKind.openRound) {
      this.reportPartMissing('()');
      return { kind: 'parameters', start, end: start, positionalOnly: [], positional: [], rest: null, keywordOnly: [], keywordRest: null };
    }
    this.bracketDepth += 1;
    this.advance();
    const parameters = this.parameters(TokenKind.closeRound, true);
    this.closeBracket(TokenKind.closeRound, index);
    return parameters;
  }

  private parameters(end: number, hasAnnotations: boolean): Parameters {
    const start = this.start;
    const list: Parameters = { kind: 'parameters', start, end: start, positionalOnly: [], positional: [], rest: null, keywordOnly: [], keywordRest: null };
    const state: ListState = { seenSlash: false, seenStar: false, seenDefault: false, bareStar: -1 };
    const names = new Set<string>();
    while (this.kind !== end && this.startsParameter()) {
      const before = this.index;
      this.readParameter(list, state, hasAnnotations, names);
      if (!this.accept(TokenKind.comma) || this.index === before) break;
    }
    if (state.bareStar >= 0) this.report(syntaxErrors.parameterOrder, { found: '*' }, this.tokens.starts[state.bareStar], this.tokens.ends[state.bareStar]);
    list.end = this.start > start ? this.previousEnd : start;
    return list;
  }

  private startsParameter(): boolean {
    const { kind } = this;
    return kind === TokenKind.name || kind === TokenKind.star || kind === TokenKind.doubleStar || kind === TokenKind.slash
      || (isKeyword(kind) && kind !== TokenKind.lambda) || kind === TokenKind.brokenNumber || kind === TokenKind.number
      || kind === TokenKind.openRound || kind === TokenKind.string || kind === TokenKind.unknownCharacter;
  }

  private readParameter(list: Parameters, state: ListState, hasAnnotations: boolean, names: Set<string>): void {
    if (list.keywordRest !== null) this.reportHere(syntaxErrors.parameterOrder, { found: this.text() });
    if (this.kind === TokenKind.slash) return this.readSlash(list, state);
    if (this.kind === TokenKind.doubleStar) {
      this.advance();
      list.keywordRest = this.parameter('**', hasAnnotations, names, false);
    } else if (this.kind === TokenKind.star) {
      if (state.seenStar) this.reportHere(syntaxErrors.parameterOrder, { found: '*' });
      state.seenStar = true;
      this.advance();
      if (this.kind === TokenKind.comma || this.kind === TokenKind.closeRound || this.kind === TokenKind.colon) state.bareStar = this.index - 1;
      else list.rest = this.parameter('*', hasAnnotations, names, true);
    } else {
      const parameter = this.parameter('(', hasAnnotations, names, false);
      if (state.seenStar) {
        state.bareStar = -1;
        list.keywordOnly.push(parameter);
        return;
      }
      if (parameter.default !== null) state.seenDefault = true;
      else if (state.seenDefault) this.report(syntaxErrors.defaultMissing, { name: parameter.name.name }, parameter.name.start, parameter.name.end);
      list.positional.push(parameter);
    }
  }

  private readSlash(list: Parameters, state: ListState): void {
    if (state.seenSlash || state.seenStar || list.positional.length === 0) this.reportHere(syntaxErrors.parameterOrder, { found: '/' });
    state.seenSlash = true;
    list.positionalOnly.push(...list.positional);
    list.positional = [];
    this.advance();
  }

  private parameter(after: string, hasAnnotations: boolean, names: Set<string>, isRest: boolean): Parameter {
    const start = this.start;
    const name = this.name(after);
    if (name.name === '__debug__') this.report(syntaxErrors.reservedName, { name: name.name }, name.start, name.end);
    if (names.has(name.name)) this.report(syntaxErrors.parameterTwice, { name: name.name }, name.start, name.end);
    if (name.name !== '') names.add(name.name);
    let annotation: Expression | null = null;
    if (hasAnnotations && this.accept(TokenKind.colon)) {
      annotation = isRest && this.kind === TokenKind.star ? this.starred() : this.expression();
    }
    const equal = this.index;
    let preset: Expression | null = null;
    if (this.accept(TokenKind.equal)) {
      if (after !== '(') this.report(syntaxErrors.parameterOrder, { found: '=' }, this.tokens.starts[equal], this.tokens.ends[equal]);
      preset = this.expression();
    }
    return { kind: 'parameter', start, end: this.previousEnd, name, annotation, default: preset };
  }
}
