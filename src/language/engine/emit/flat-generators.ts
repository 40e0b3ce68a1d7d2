// Generator functions as functions that go on where they stopped: one `switch` over the places between yields.
// A step of these costs a third of what a generator of JavaScript costs. Yields inside `try`, `with` and larger
// expressions stay with JavaScript's own, and so do loops without a yield: their variables belong in registers.

import type { Expression, FunctionBody, Statement } from '../../hir/nodes.ts';
import { visitExpression, visitStatement } from '../types/children.ts';
import { isRaw, lastPosition, line, position, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { flatJump } from './flat-jump.ts';
import { checkStop, forHead } from './loops.ts';
import { writeValue } from './variables.ts';

type YieldExpression = Expression & { kind: 'yield' | 'yieldFrom' };

/** True where the function can be written so. */
export function isFlatGenerator(emission: Emission, body: FunctionBody): boolean {
  const { scope } = body;
  if (!scope.isGenerator || scope.isAsync || body.flavor !== undefined || emission.inferred.isOff) return false;
  return ![...scope.own.values(), ...scope.temporaries].some(isRaw) && areFlat(body.body);
}

/** The lines of the function that makes one step. Its parameters: an exception to raise, and a value sent. */
export function emitFlatBody(emission: Emission, nodes: Statement[]): void {
  const { frame } = emission;
  const places: number[] = [0];
  frame.flat = { places };
  line(emission, '');
  const first = frame.lines.length - 1;
  line(emission, 'let t0 = s0;');
  line(emission, 'L0: for (;;) switch (t0) {');
  line(emission, 'case 0:');
  flatStatements(emission, nodes);
  line(emission, 'return undefined;');
  line(emission, '}');
  frame.lines[first] = `if (x0 !== undefined) { pc = [${places.join(', ')}][s0 >>> 0]; throw x0; }`;
}

function flatStatements(emission: Emission, nodes: Statement[]): void {
  const { frame } = emission;
  for (let at = 0; at < nodes.length; at++) {
    let end = at;
    while (end < nodes.length && !hasYield(nodes[end])) end++;
    if (end > at) emission.statements(nodes.slice(at, end));
    if (end === nodes.length) return;
    at = end;
    const held = { temporaries: frame.temporaries, floats: frame.floatTemporaries };
    flatStatement(emission, nodes[at]);
    frame.temporaries = held.temporaries;
    frame.floatTemporaries = held.floats;
  }
}

function flatStatement(emission: Emission, node: Statement): void {
  switch (node.kind) {
    case 'evaluate': return flatYield(emission, node.value as YieldExpression);
    case 'store':
      flatYield(emission, node.value as YieldExpression);
      return line(emission, `${writeValue(emission, node.variable, 'q0')};`);
    case 'if': {
      const otherwise = newPlace(emission);
      line(emission, `if (!(${emission.condition(node.test)})) ${flatJump(otherwise)}`);
      flatStatements(emission, node.whenTrue);
      if (node.whenFalse.length === 0) return line(emission, `case ${otherwise}:`);
      const end = newPlace(emission);
      line(emission, flatJump(end));
      line(emission, `case ${otherwise}:`);
      flatStatements(emission, node.whenFalse);
      return line(emission, `case ${end}:`);
    }
    case 'while': return flatLoop(emission, node, { test: emission.condition(node.test), next: null, first: [], body: node.body });
    case 'for': {
      const head = forHead(emission, node);
      const [test, next = null] = head.open.startsWith('while (') ? [head.open.slice(7, -3)] : head.open.slice(7, -3).split('; ');
      return flatLoop(emission, node, { test, next, first: head.first, body: head.body });
    }
    default:
  }
}

function flatYield(emission: Emission, node: YieldExpression): void {
  const value = temporaryName(emission);
  line(emission, `${value} = ${emission.value(node.value)}; ${position(emission, node)};`);
  const place = newPlace(emission);
  (emission.frame.flat as { places: number[] }).places[place] = lastPosition(emission);
  line(emission, `s0 = ${place}; return ${node.kind === 'yield' ? value : `delegated(${value})`};`);
  line(emission, `case ${place}:`);
}

function flatLoop(emission: Emission, node: Statement & { kind: 'while' | 'for' }, { test, next, first, body }: { test: string; next: string | null; first: string[]; body: Statement[] }): void {
  const [top, end] = [newPlace(emission), newPlace(emission)];
  const otherwise = node.orElse.length > 0 ? newPlace(emission) : end;
  const again = next === null ? top : newPlace(emission);
  line(emission, `case ${top}:`);
  line(emission, `if (!(${test})) ${flatJump(otherwise)}`);
  line(emission, checkStop);
  for (const text of first) line(emission, text);
  emission.frame.loops.push({ breakLabel: '', continueLabel: '', flat: { end, again } });
  flatStatements(emission, body);
  emission.frame.loops.pop();
  if (next !== null) {
    line(emission, `case ${again}:`);
    line(emission, `${next};`);
  }
  line(emission, flatJump(top));
  if (otherwise !== end) {
    line(emission, `case ${otherwise}:`);
    flatStatements(emission, node.orElse);
  }
  line(emission, `case ${end}:`);
}

function newPlace(emission: Emission): number {
  const { places } = emission.frame.flat as { places: number[] };
  return places.push(0) - 1;
}

/** A statement with yields in places that a step can begin at. */
function isFlat(node: Statement): boolean {
  switch (node.kind) {
    case 'evaluate': return isPlainYield(node.value);
    case 'store': return node.variable.kind === 'local' && node.value.kind === 'yield' && isPlainYield(node.value);
    case 'if': return !holdsYield(node.test) && areFlat(node.whenTrue) && areFlat(node.whenFalse);
    case 'while': return !holdsYield(node.test) && areFlat(node.body) && areFlat(node.orElse);
    case 'for': return !node.isAsync && !holdsYield(node.iterable) && areFlat(node.body) && areFlat(node.orElse);
    default: return false;
  }
}

function areFlat(nodes: Statement[]): boolean {
  return nodes.every((node) => (hasYield(node) ? isFlat(node) : !hasLoop(node)));
}

function isPlainYield(node: Expression): boolean {
  return (node.kind === 'yield' || node.kind === 'yieldFrom') && !holdsYield(node.value);
}

/** Kept, for every level of a nest asks again. */
const withYield = new WeakMap<Statement, boolean>();

function hasYield(node: Statement): boolean {
  const known = withYield.get(node);
  if (known !== undefined) return known;
  let has = false;
  visitStatement(node, {
    expression: (inner) => { has ||= holdsYield(inner); },
    statement: (inner) => { has ||= hasYield(inner); },
    body: null,
  });
  withYield.set(node, has);
  return has;
}

function holdsYield(node: Expression): boolean {
  if (node.kind === 'yield' || node.kind === 'yieldFrom' || node.kind === 'await') return true;
  let has = false;
  visitExpression(node, { expression: (inner) => { has ||= holdsYield(inner); }, statement: () => undefined, body: null });
  return has;
}

function hasLoop(node: Statement): boolean {
  if (node.kind === 'for' || node.kind === 'while') return true;
  let has = false;
  visitStatement(node, { expression: () => undefined, statement: (inner) => { has ||= hasLoop(inner); }, body: null });
  return has;
}
