// Operands of typed code: some as Values, some as plain doubles, each by a text that can be written once more.

import type { Expression } from '../../hir/nodes.ts';
import { floatTemporaryName, isSimple, setsPosition, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { isStable } from './keep.ts';
import type { Kept } from './keep.ts';

export interface Operand {
  node: Expression;
  isRaw: boolean;
}

/** Every operand in order. Those that are `once` may stay where they are written when nothing after them could disturb them. */
export function keepMixed(emission: Emission, operands: readonly Operand[], once = 0): Kept {
  const texts = operands.map(({ node, isRaw }) => (isRaw ? emission.float(node) : emission.value(node)));
  const last = texts.findLastIndex((text) => setsPosition(text));
  let before = '';
  const names = texts.map((text, at) => {
    const { node, isRaw } = operands[at];
    const isLate = at > last && at >= operands.length - once;
    if (isLate || (isSimple(text) && isStable(node, operands.slice(at + 1).map((operand) => operand.node)))) return /^[A-Za-z_$]/.test(text) ? text : `(${text})`;
    const name = isRaw ? floatTemporaryName(emission) : temporaryName(emission);
    before += `${name} = ${text}, `;
    return name;
  });
  return { before, names };
}
