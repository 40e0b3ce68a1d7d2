// Two statements that HIR makes of `a[i:j] = b[k:l]`, written as one where nothing can come between them.

import type { Expression, Statement } from '../../hir/nodes.ts';
import { line, position } from './context.ts';
import type { Emission } from './context.ts';
import { keepValues } from './keep.ts';
import { isFloatList, isList } from './typed-lists.ts';

type SliceNode = Expression & { kind: 'slice' };

/** Writes both; false where they must be written apart. */
export function emitMovedSlice(emission: Emission, first: Statement, second: Statement | undefined): boolean {
  if (first.kind !== 'store' || second?.kind !== 'storeSubscript' || first.variable.kind !== 'temporary' || first.value.kind !== 'subscript') return false;
  const { object: source, index: taken } = first.value;
  const { object: target, index: given, value } = second;
  if (value.kind !== 'read' || value.variable !== first.variable || taken.kind !== 'slice' || given.kind !== 'slice') return false;
  const isPlainList = (node: Expression): boolean => node.kind === 'read' && isList(emission, node.type) && !isFloatList(emission, node.type);
  if (!isPlainList(source) || !isPlainList(target) || given.step !== null || !isTurn(taken.step)) return false;
  const bounds = [given.lower, given.upper, taken.lower, taken.upper];
  if (!bounds.every((bound) => bound === null || isSteady(bound))) return false;
  const operands = [target, source, ...bounds.filter((bound) => bound !== null)];
  const { before, names: [to, from, ...rest] } = keepValues(emission, operands);
  const texts = bounds.map((bound) => (bound === null ? 'null' : rest.shift()));
  line(emission, `${before}${position(emission, second)}, moveSlice(${to}, ${texts[0]}, ${texts[1]}, ${from}, ${texts[2]}, ${texts[3]}, -1);`);
  return true;
}

function isTurn(step: SliceNode['step']): boolean {
  return step !== null && step.kind === 'constant' && step.value === -1;
}

/** An int that is worked out without a call of the program, so that nobody sees when. */
function isSteady(node: Expression): boolean {
  if (node.type.name !== 'int') return false;
  if (node.kind === 'constant') return true;
  if (node.kind === 'read') return node.isSurelyBound;
  return node.kind === 'binary' && (node.operator === '+' || node.operator === '-') && isSteady(node.left) && isSteady(node.right);
}
