// `for` over a list or range that is surely one: no cursor, no test of the items.

import type { Expression, Statement } from '../../hir/nodes.ts';
import type { Type } from '../../hir/types.ts';
import type { Variable } from '../../hir/variables.ts';
import { isRaw, keptName, line, position } from './context.ts';
import type { Emission } from './context.ts';
import { variableName } from './names.ts';
import { isFloatList, isList } from './typed-lists.ts';
import { writeValue } from './variables.ts';

type Call = Expression & { kind: 'call' };

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
  if (!node.isAsync && iterable.kind === 'call' && isCounted(emission, iterable)) return counted(emission, variable, iterable);
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

/** `range(start, stop, step)` with a step that the program computes. */
function isCounted(emission: Emission, call: Call): boolean {
  return !emission.inferred.isOff && call.type.name === 'range' && call.positional.length === 3 && call.positional[2].value.kind !== 'constant';
}

function counted(emission: Emission, variable: Variable, call: Call): LoopHead {
  const values = call.positional.map((argument) => argument.value);
  const [counter, stop, step] = values.map((value) => {
    const name = keptName(emission);
    line(emission, `${name} = ${emission.value(value)};`);
    return name;
  });
  const place = position(emission, call);
  for (const [at, name] of [counter, stop, step].entries()) {
    if (values[at].type.isSmall !== true) line(emission, `if (typeof ${name} !== "number") { ${place}; ${name} = rangeIndex(${name}); }`);
  }
  line(emission, `if (${step} === 0) { ${place}; rangeStepZero(); }`);
  // Of plain numbers the sum that is too large is never looked at: it ends the loop.
  const isPlain = keptName(emission);
  line(emission, `${isPlain} = typeof ${counter} === "number" && typeof ${stop} === "number" && typeof ${step} === "number";`);
  const test = values[2].type.bits === undefined ? `${step} > 0 ? ${counter} < ${stop} : ${counter} > ${stop}` : `${counter} < ${stop}`;
  return { open: `for (; ${test}; ${counter} = ${isPlain} ? ${counter} + ${step} : add(${counter}, ${step})) {`, first: [`${writeValue(emission, variable, counter)};`] };
}
