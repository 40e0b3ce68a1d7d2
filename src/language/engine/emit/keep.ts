// Operands used more than once are kept in temporaries, unless reading them again gives the same.

import type { Expression } from '../../hir/nodes.ts';
import { visitExpression } from '../types/children.ts';
import { isSimple, setsPosition, temporaryName } from './context.ts';
import type { Emission } from './context.ts';

export interface Kept {
  /** Assignments to write first, each ending with a comma and a space; may be empty. */
  before: string;
  names: string[];
}

/** Values of several operands, in order, each by a name or constant that can be written twice. `afterFirst` gives text to evaluate behind the first. */
export function keepValues(emission: Emission, operands: readonly Expression[], afterFirst?: (name: string) => string): Kept {
  let before = '';
  const keep = (operand: Expression, at: number): string => {
    const text = emission.value(operand);
    if (isSimple(text) && isStable(operand, operands.slice(at + 1))) return isName.test(text) ? text : `(${text})`;
    const name = temporaryName(emission);
    before += `${name} = ${text}, `;
    return name;
  };
  const names = operands.map((operand, at) => {
    const name = keep(operand, at);
    if (at === 0 && afterFirst !== undefined) before += afterFirst(name);
    return name;
  });
  return { before, names };
}

// A number needs parentheses before a dot.
const isName = /^[A-Za-z_$]/;

/** Arguments of a call, each written once: kept only where something after them may move the position or change them. */
export function orderedValues(emission: Emission, operands: readonly Expression[]): Kept {
  const texts = operands.map((operand) => emission.value(operand));
  const last = texts.findLastIndex((text) => setsPosition(text));
  let before = '';
  const names = texts.map((text, at) => {
    if (at > last || (isSimple(text) && isStable(operands[at], operands.slice(at + 1)))) return text;
    const name = temporaryName(emission);
    before += `${name} = ${text}, `;
    return name;
  });
  return { before, names };
}

/** Values and then the three bounds of a slice, in order; a bound that is not there is None. */
export function sliceTexts(emission: Emission, operands: readonly Expression[], slice: Expression & { kind: 'slice' }): { before: string; texts: string[] } {
  const bounds = [slice.lower, slice.upper, slice.step];
  const kept = orderedValues(emission, [...operands, ...bounds.filter((bound) => bound !== null)]);
  const rest = kept.names.slice(operands.length);
  return { before: kept.before, texts: [...kept.names.slice(0, operands.length), ...bounds.map((bound) => (bound === null ? 'null' : rest.shift() as string))] };
}

/** True where evaluating `later` cannot change what `operand` reads. */
export function isStable(operand: Expression, later: readonly Expression[]): boolean {
  if (operand.kind === 'constant') return true;
  if (operand.kind !== 'read') return false;
  const { variable } = operand;
  if (variable.kind === 'class' || variable.kind === 'name') return false;
  if (variable.isWrittenInside && later.some((node) => mayRunCode(node))) return false;
  return !later.some((node) => assigns(node));
}

function mayRunCode(node: Expression): boolean {
  return node.kind !== 'constant' && node.kind !== 'read';
}

function assigns(node: Expression): boolean {
  if (node.kind === 'constant' || node.kind === 'read') return false;
  let found = false;
  const visitor = {
    expression(child: Expression): void {
      if (found) return;
      if (child.kind === 'assignExpression') found = true;
      else visitExpression(child, visitor);
    },
    statement(): void { /* expressions hold none */ },
    body: null,
  };
  visitor.expression(node);
  return found;
}
