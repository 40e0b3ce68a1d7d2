// `while` and `for`. Every way back asks the stop flag.

import type { Expression, Statement } from '../../hir/nodes.ts';
import { isSmallRange } from '../types/element-type.ts';
import { isRaw, keptName, line, position } from './context.ts';
import type { Emission } from './context.ts';
import { variableName } from './names.ts';
import { pairLoop } from './pair-loops.ts';
import { typedLoop } from './typed-loops.ts';
import type { LoopHead } from './typed-loops.ts';
import { writeValue } from './variables.ts';

type For = Statement & { kind: 'for' };

export const checkStop = 'if (S[0] !== 0) stop();';

export function emitWhile(emission: Emission, node: Statement & { kind: 'while' }): void {
  loop(emission, node, (label) => {
    const test = emission.condition(node.test);
    line(emission, `${label}: while (${test}) {`);
  });
}

export function emitFor(emission: Emission, node: For): void {
  const { open, first, body } = forHead(emission, node);
  loop(emission, { ...node, body }, (label) => {
    line(emission, `${label}: ${open}`);
    line(emission, checkStop);
    for (const text of first) line(emission, text);
  }, true);
}

/** How a loop opens: `while (...) {` or `for (; ...; ...) {`, and what is left of its body. What is walked is evaluated in lines before. */
export function forHead(emission: Emission, node: For): LoopHead & { body: Statement[] } {
  const { iterable, body } = node;
  if (iterable.kind === 'call' && iterable.type.name === 'range' && !node.isAsync) {
    const step = iterable.positional[2]?.value;
    if (step === undefined || (step.kind === 'constant' && typeof step.value === 'number' && step.value !== 0)) return { ...rangeHead(emission, node, iterable, step === undefined ? 1 : step.value as number), body };
  }
  const typed = typedLoop(emission, node);
  if (typed !== null) return { ...typed, body };
  const pairs = pairLoop(emission, node);
  if (pairs !== null) return { ...pairs, body: body.slice(1) };
  const cursor = keptName(emission);
  const item = keptName(emission);
  const isComprehensionSource = iterable.kind === 'read' && emission.frame.body.scope.kind === 'comprehension' && emission.frame.body.positional[0]?.variable === iterable.variable;
  const source = emission.value(iterable);
  line(emission, isComprehensionSource ? `${cursor} = ${source};` : `${cursor} = ${source}; ${position(emission, iterable)}; ${cursor} = ${node.isAsync ? 'asyncIterate' : 'iterate'}(${cursor});`);
  const place = position(emission, iterable);
  return { open: `while ((${place}, ${item} = ${node.isAsync ? `(yield* ${cursor}.next())` : `${cursor}.next()`}) !== undefined) {`, first: [`${store(emission, node, item)};`], body };
}

function store(emission: Emission, node: For, item: string): string {
  return isRaw(node.variable) ? `${variableName(node.variable)} = ${item}.v` : writeValue(emission, node.variable, item);
}

/** Counts without making a range: start, stop and step are read once. */
function rangeHead(emission: Emission, node: For, call: Expression & { kind: 'call' }, step: number): LoopHead {
  const values = call.positional.map((argument) => argument.value);
  const counter = keptName(emission);
  const stop = keptName(emission);
  const [first, second] = values.length === 1 ? [null, values[0]] : values;
  line(emission, `${counter} = ${first === null ? '0' : emission.value(first)};`);
  line(emission, `${stop} = ${emission.value(second)};`);
  for (const [name, value] of [[counter, first], [stop, second]] as const) {
    if (value !== null && value.type.isSmall !== true) line(emission, `if (typeof ${name} !== "number") { ${position(emission, value)}; ${name} = rangeIndex(${name}); }`);
  }
  const size = Math.abs(step);
  const next = isSmallRange(call)
    ? `${counter} ${step > 0 ? '+=' : '-='} ${size}`
    : `${counter} = typeof ${counter} === "number" && ${step > 0 ? `${counter} <= ${Number.MAX_SAFE_INTEGER - size}` : `${counter} >= -${Number.MAX_SAFE_INTEGER - size}`} ? ${counter} ${step > 0 ? '+' : '-'} ${size} : add(${counter}, ${step < 0 ? `(${step})` : step})`;
  return { open: `for (; ${counter} ${step > 0 ? '<' : '>'} ${stop}; ${next}) {`, first: [`${writeValue(emission, node.variable, counter)};`] };
}

/** The loop, its body, and the part that runs when no `break` ended it. */
function loop(emission: Emission, node: Statement & { kind: 'while' | 'for' }, open: (label: string) => void, isChecked = false): void {
  const number = emission.nextLabel++;
  const hasElse = node.orElse.length > 0;
  const labels = { breakLabel: hasElse ? `B${number}` : `L${number}`, continueLabel: `L${number}` };
  if (hasElse) line(emission, `B${number}: {`);
  open(labels.continueLabel);
  emission.frame.loops.push(labels);
  if (!isChecked) line(emission, checkStop);
  emission.statements(node.body);
  emission.frame.loops.pop();
  line(emission, '}');
  if (hasElse) {
    emission.statements(node.orElse);
    line(emission, '}');
  }
}
