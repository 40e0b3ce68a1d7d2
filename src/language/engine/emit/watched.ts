// What functions carry where a text asks for more than usual (../text-needs.ts): cells for variables that functions
// inside use, a note of where the function is, and a limit of calls that may change. Other texts get none of it.

import type { FunctionBody } from '../../hir/nodes.ts';
import type { Scope, Variable } from '../../hir/variables.ts';
import type { Emission } from './context.ts';
import { textLiteral } from './literals.ts';
import { variableName } from './names.ts';

/** Asks for the end of the run and for the depth of calls. */
export function enterText({ needs }: Emission): string {
  return needs.limit ? 'enter(d);' : 'if (S[0] !== 0 || d > limit) enter(d);';
}

/** Lines at the start of a function, after its variables. */
export function entryLines(emission: Emission, body: FunctionBody): string[] {
  return [...cellLines(emission, body), ...frameLines(emission, body)];
}

export function cellLines(emission: Emission, body: FunctionBody): string[] {
  if (!emission.needs.cells) return [];
  const { scope } = body;
  if (scope.kind === 'class') return [`const lq${scope.id} = cell(() => q${scope.id}, (e) => { q${scope.id} = e; });`];
  return emission.cells[scope.id].cells.map((name) => {
    const variable = scope.own.get(name) as Variable;
    return `const ${cellName(variable)} = cell(() => ${variableName(variable)}, (e) => { ${variableName(variable)} = e; });`;
  });
}

/** `frame.usesPosition` must be set before the variables are declared: then `pc` is one of them. */
export function frameLines(emission: Emission, body: FunctionBody): string[] {
  return emission.needs.frames ? [`frame(d, ${body.id}, () => pc, ${localsText(emission, body)});`] : [];
}

function localsText({ needs, cells }: Emission, { scope }: FunctionBody): string {
  if (!needs.locals || scope.kind === 'module') return 'null';
  if (scope.kind === 'class') return '() => namesOf(space)';
  const own = [...scope.own.values()];
  const outer = [...cells[scope.id].free].flatMap(([name, owner]) => ownerOf(scope, owner)?.own.get(name) ?? []);
  return `() => localsOf(undefined, [${[...own, ...outer].map((variable) => `${textLiteral(variable.name)}, ${variableName(variable)}`).join(', ')}])`;
}

/** The text that makes a function, with the cells it uses. */
export function withCells(emission: Emission, { scope }: FunctionBody, made: string): string {
  const { free } = emission.cells[scope.id];
  if (!emission.needs.cells || free.size === 0) return made;
  return `withCells(${made}, [${[...free].map(([name, owner]) => cellOf(scope, name, owner)).join(', ')}])`;
}

function cellOf(user: Scope, name: string, owner: number): string {
  const scope = ownerOf(user, owner);
  return scope?.kind === 'class' ? `lq${owner}` : cellName(scope?.own.get(name) as Variable);
}

function ownerOf(user: Scope, owner: number): Scope | null {
  let scope: Scope | null = user;
  while (scope !== null && scope.id !== owner) scope = scope.parent;
  return scope;
}

function cellName(variable: Variable): string {
  return `l${variable.id}`;
}
