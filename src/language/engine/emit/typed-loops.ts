// `for` over a list or range that is surely one: no cursor, no test of the items.

import type { Statement } from '../../hir/nodes.ts';
import type { Type } from '../../hir/types.ts';
import { isRaw, keptName, line } from './context.ts';
import type { Emission } from './context.ts';
import { variableName } from './names.ts';
import { isFloatList, isList } from './typed-lists.ts';
import { writeValue } from './variables.ts';

/** True where a loop takes the value itself, not a cursor over it. */
export function isWalkedInPlace(emission: Emission, type: Type): boolean {
  return isList(emission, type) || (type.name === 'range' && type.isSmall === true && !emission.inferred.isOff);
}

export interface LoopHead {
  /** The JavaScript that opens the loop, after its label. */
  open: string;
  /** What the body starts with. */
  first: string[];
}

/** The head of the loop, or null where the general way must be taken. What is walked is evaluated in lines before. */
export function typedLoop(emission: Emission, node: Statement & { kind: 'for' }): LoopHead | null {
  const { iterable, variable } = node;
  if (node.isAsync || !isWalkedInPlace(emission, iterable.type)) return null;
  const source = keptName(emission);
  const at = keptName(emission);
  line(emission, `${source} = ${emission.value(iterable)};`);
  if (iterable.type.name === 'range') {
    const stop = keptName(emission);
    const step = keptName(emission);
    line(emission, `${at} = ${source}.start; ${stop} = ${source}.stop; ${step} = ${source}.step;`);
    return { open: `for (; ${at} < ${stop}; ${at} += ${step}) {`, first: [`${writeValue(emission, variable, at)};`] };
  }
  line(emission, `${at} = 0;`);
  if (!isFloatList(emission, iterable.type)) {
    const item = `${source}.items[${at} >>> 0]`;
    return { open: `for (; ${at} < ${source}.items.length; ${at}++) {`, first: [`${isRaw(variable) ? `${variableName(variable)} = ${item}.v` : writeValue(emission, variable, item)};`] };
  }
  const inPlace = `${source}.doubles[${at} >>> 0]`;
  const item = `${source}.doubles !== null ? ${inPlace} : ${source}.items[${at} >>> 0].v`;
  const store = isRaw(variable) ? `${variableName(variable)} = ${item}` : writeValue(emission, variable, `new FloatValue(${item})`);
  return { open: `for (; ${at} < (${source}.doubles !== null ? ${source}.doubles.length : ${source}.items.length); ${at}++) {`, first: [`${store};`] };
}
