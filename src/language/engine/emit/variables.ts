// Reading and writing variables: tests for unbound names where they are needed, raw doubles where the type says so.

import type { Expression, Read } from '../../hir/nodes.ts';
import type { Span } from '../../ast/nodes.ts';
import type { Scope, Variable } from '../../hir/variables.ts';
import { isRaw, raising, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { textLiteral } from './literals.ts';
import { asciiName, variableName } from './names.ts';

/** What a variable holds, as it is kept: a raw double for floats, else a Value. */
export function readStored(emission: Emission, node: Read): string {
  const { variable } = node;
  if (variable.kind === 'class') return readClassName(emission, node);
  if (variable.kind === 'builtin') return builtinName(emission, variable.name);
  const name = variableName(variable);
  if (variable.id < 0 && variable.kind === 'global') return raising(emission, node, `unboundName(${textLiteral(variable.name)})`);
  if (node.isSurelyBound || variable.kind === 'temporary') return name;
  return `(${name} === undefined ? ${missing(emission, variable, node)} : ${name})`;
}

function missing(emission: Emission, variable: Variable, span: Span): string {
  const text = textLiteral(variable.name);
  if (variable.kind === 'global') return emission.isBuiltin(variable.name) ? builtinName(emission, variable.name) : raising(emission, span, `unboundName(${text})`);
  return raising(emission, span, sameFunction(variable.scope, emission.frame.body.scope) ? `unboundLocal(${text})` : `unboundFree(${text})`);
}

function sameFunction(owner: Scope, user: Scope): boolean {
  return owner === user;
}

function readClassName(emission: Emission, node: Read): string {
  const name = temporaryName(emission);
  const { fallback } = node;
  const otherwise = fallback === null
    ? raising(emission, node, `unboundName(${textLiteral(node.variable.name)})`)
    : emission.value({ ...node, variable: fallback, fallback: null, isSurelyBound: false, type: fallback.type });
  return `((${name} = space.get(${textLiteral(node.variable.name)})) === undefined ? ${otherwise} : ${name})`;
}

export function builtinName(emission: Emission, name: string): string {
  emission.builtins.add(name);
  return `b_${asciiName(name)}`;
}

/** Text that stores an expression in a variable; its own value is what was stored. */
export function writeVariable(emission: Emission, variable: Variable, value: Expression): string {
  if (variable.kind === 'class') return `space.set(${textLiteral(variable.name)}, ${emission.value(value)})`;
  return `${variableName(variable)} = ${isRaw(variable) ? emission.float(value) : emission.value(value)}`;
}

/** Text that stores a Value already at hand. */
export function writeValue(variable: Variable, text: string): string {
  if (variable.kind === 'class') return `space.set(${textLiteral(variable.name)}, ${text})`;
  return `${variableName(variable)} = ${text}`;
}
