// Layer: what may stand left of `=`, after `for`, `del`, `as` and before a type note.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Expression } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { ParameterLists } from './parameters.ts';
import { canStartValue } from './token-sets.ts';

export abstract class Targets extends ParameterLists {
  protected forTarget(): Expression {
    const start = this.start;
    const first = this.targetElement();
    let target = first;
    if (this.kind === TokenKind.comma) {
      const elements = [first];
      while (this.accept(TokenKind.comma)) {
        if (!canStartValue(this.kind)) break;
        elements.push(this.targetElement());
      }
      target = { kind: 'tuple', start, end: this.previousEnd, elements, isParenthesized: false };
    }
    this.checkTarget(target);
    return target;
  }

  /** One target without commas, for `with ... as`. */
  protected singleTarget(): Expression {
    const target = this.targetElement();
    this.checkTarget(target);
    return target;
  }

  private targetElement(): Expression {
    return this.kind === TokenKind.star ? this.starred() : this.bitwiseOr();
  }

  /** Reports the first part of a target that cannot take a value. */
  protected checkTarget(target: Expression): void {
    if (target.kind === 'starred') this.report(syntaxErrors.starNotHere, { sign: '*' }, target.start, target.start + 1);
    else this.checkElement(target);
  }

  private checkElement(target: Expression): void {
    switch (target.kind) {
      case 'name':
        if (target.name === '__debug__') this.report(syntaxErrors.reservedName, { name: target.name }, target.start, target.end);
        return;
      case 'attribute':
        if (target.name.name === '__debug__') this.report(syntaxErrors.reservedName, { name: '__debug__' }, target.name.start, target.name.end);
        return;
      case 'subscript': case 'errorExpression': return;
      case 'starred': return this.checkElement(target.value);
      case 'list': case 'tuple': {
        let stars = 0;
        for (const element of target.elements) {
          if (element.kind === 'starred') {
            stars += 1;
            if (stars === 2) this.report(syntaxErrors.onlyOneStar, {}, element.start, element.start + 1);
          }
          this.checkElement(element);
        }
        return;
      }
      default:
        this.report(syntaxErrors.cannotAssign, { thing: thingName(target) }, target.start, target.end);
    }
  }

  protected checkDeleted(target: Expression): void {
    switch (target.kind) {
      case 'name':
        if (target.name === '__debug__') this.report(syntaxErrors.reservedName, { name: target.name }, target.start, target.end);
        return;
      case 'attribute': case 'subscript': case 'errorExpression': return;
      case 'list': case 'tuple':
        for (const element of target.elements) this.checkDeleted(element);
        return;
      default:
        this.report(syntaxErrors.cannotDelete, { thing: thingName(target) }, target.start, target.end);
    }
  }

  /** A single name, item or field, as `+=` and type notes need it. */
  protected isSingleTarget(target: Expression): boolean {
    return target.kind === 'name' || target.kind === 'attribute' || target.kind === 'subscript' || target.kind === 'errorExpression';
  }
}

/** How a value that is no place to store something is called in a message. */
export function thingName(node: Expression): string {
  switch (node.kind) {
    case 'call': return 'The result of a call';
    case 'number': case 'string': case 'bytes': case 'formattedString': return 'A fixed value';
    case 'constant': return node.value === 'ellipsis' ? 'The sign `...`' : `The word \`${node.value === null ? 'None' : node.value ? 'True' : 'False'}\``;
    case 'list': return 'A list';
    case 'tuple': return 'A tuple';
    case 'dict': return 'A dict';
    case 'set': return 'A set';
    case 'compare': return 'A test';
    case 'comprehension': return 'A `for` part in brackets';
    case 'lambda': return 'A `lambda`';
    case 'conditional': return 'A choice with `if` and `else`';
    case 'starred': return 'A value with `*`';
    case 'yield': case 'yieldFrom': return 'A `yield`';
    case 'await': return 'An `await`';
    default: return 'A computed value';
  }
}
