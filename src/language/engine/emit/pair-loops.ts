// `for a, b in` enumerate(...), zip(..., ...) and ....items(): the two values go to their names without a tuple between.

import type { Expression, Statement } from '../../hir/nodes.ts';
import type { Variable } from '../../hir/variables.ts';
import { isRaw, keptName, line, position } from './context.ts';
import type { Emission } from './context.ts';
import { variableName } from './names.ts';
import type { LoopHead } from './typed-loops.ts';
import { writeValue } from './variables.ts';

type For = Statement & { kind: 'for' };

/** The head of such a loop, or null for any other. Its body leaves out the statement that would take the tuple apart. */
export function pairLoop(emission: Emission, node: For): LoopHead | null {
  const [unpack] = node.body;
  if (node.isAsync || node.variable.kind !== 'temporary' || unpack?.kind !== 'unpack' || unpack.starIndex >= 0 || unpack.variables.length !== 2) return null;
  if (unpack.value.kind !== 'read' || unpack.value.variable !== node.variable) return null;
  const { iterable } = node;
  const place = position(emission, iterable);
  const names = unpack.variables;
  if (iterable.kind === 'methodCall' && iterable.name === 'items' && iterable.positional.length === 0 && iterable.keywords.length === 0) {
    const pairs = keptName(emission);
    line(emission, `${pairs} = ${emission.value(iterable.object)}; ${place}; ${pairs} = itemPairs(d, ${pairs});`);
    return { open: `while ((${place}, ${pairs}.next())) {`, first: stores(emission, names, [`${pairs}.first`, `${pairs}.second`]) };
  }
  const values = builtinArguments(iterable, 'enumerate', 1) ?? builtinArguments(iterable, 'zip', 2);
  if (values === null) return null;
  const cursors = values.map((value) => {
    const cursor = keptName(emission);
    line(emission, `${cursor} = ${emission.value(value)};`);
    return cursor;
  });
  line(emission, `${place}; ${cursors.map((cursor) => `${cursor} = iterate(${cursor})`).join(', ')};`);
  const items = cursors.map(() => keptName(emission));
  const steps = cursors.map((cursor, at) => `(${items[at]} = ${cursor}.next()) !== undefined`).join(' && ');
  if (values.length === 2) return { open: `while ((${place}, ${steps})) {`, first: stores(emission, names, items) };
  const count = keptName(emission);
  line(emission, `${count} = 0;`);
  return { open: `while ((${place}, ${steps})) {`, first: [...stores(emission, names, [count, items[0]]), `${count}++;`] };
}

function builtinArguments(node: Expression, name: string, count: number): Expression[] | null {
  if (node.kind !== 'call' || node.callee.kind !== 'read' || node.callee.variable.kind !== 'builtin' || node.callee.variable.name !== name) return null;
  if (node.keywords.length > 0 || node.positional.length !== count || node.positional.some((argument) => argument.isSpread)) return null;
  return node.positional.map((argument) => argument.value);
}

function stores(emission: Emission, variables: readonly Variable[], texts: readonly string[]): string[] {
  return variables.map((variable, at) => `${isRaw(variable) ? `${variableName(variable)} = ${texts[at]}.v` : writeValue(emission, variable, texts[at])};`);
}
