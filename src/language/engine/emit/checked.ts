// Emission for tests: every value is held against the type that inference gave it, at the moment it comes about.
// A type that is not true in some run then ends that run, instead of making typed code go astray.

import type { Expression } from '../../hir/nodes.ts';
import type { Type } from '../../hir/types.ts';
import type { ClassShape } from '../types/known-classes.ts';
import type { Emission } from './context.ts';
import { textLiteral } from './literals.ts';
import { isFloatList } from './typed-lists.ts';

export function checkedValue(emission: Emission, node: Expression, text: string): string {
  if (node.kind === 'constant' || node.type.name === 'dyn' || isCursor(emission, node)) return text;
  return `sure(${text}, ${textLiteral(expectation(emission, node.type))}, ${node.type.bits ?? (node.type.isSmall === true ? 60 : 99)})`;
}

export function checkedDouble(text: string): string {
  return `sure(${text}, "double", 0)`;
}

/** What a comprehension walks is typed as what it was made from. */
function isCursor(emission: Emission, node: Expression): boolean {
  if (node.kind === 'intrinsic') return node.name === 'cursor';
  const { body } = emission.frame;
  return node.kind === 'read' && body.scope.kind === 'comprehension' && body.positional[0]?.variable === node.variable;
}

function expectation(emission: Emission, type: Type): string {
  if (type.classes !== undefined) return type.classes.map((mark) => `.${(mark as ClassShape).name}`).join('');
  if (type.items !== undefined) return `tuple ${type.items.length}`;
  return isFloatList(emission, type) ? 'floats' : type.name;
}
