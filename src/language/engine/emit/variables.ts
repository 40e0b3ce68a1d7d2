// Reading and writing variables: tests for unbound names where they are needed, raw doubles where the type says so.

import type { Expression, Read } from '../../hir/nodes.ts';
import type { Span } from '../../ast/nodes.ts';
import type { Scope, Variable } from '../../hir/variables.ts';
import { isRaw, keptName, raising, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { textLiteral } from './literals.ts';
import { asciiName, variableName } from './names.ts';

/** What a variable holds, as it is kept: a raw double for floats, else a Value. */
export function readStored(emission: Emission, node: Read): string {
  const { variable } = node;
  if (variable.kind === 'class') return readClassName(emission, node);
  if (variable.kind === 'name') return readModuleName(emission, node);
  if (variable.kind === 'builtin') return builtinName(emission, variable.name);
  const name = variableName(variable);
  if (variable.id < 0 && variable.kind === 'global') return raising(emission, node, `unboundName(${textLiteral(variable.name)})`);
  if (node.isSurelyBound && isUnchanging(emission, variable)) return copyOf(emission, variable);
  if (node.isSurelyBound || variable.kind === 'temporary') return name;
  return `(${name} === undefined ? ${missing(emission, variable, node)} : ${name})`;
}

/**
 * True for a variable of a function around that stays as it is while this function runs: only its owner writes it,
 * and the owner waits. A loop reads it from a copy, which V8 keeps in a register.
 */
function isUnchanging({ frame }: Emission, variable: Variable): boolean {
  const { scope } = frame.body;
  if (frame.loops.length === 0 || variable.scope === scope || variable.isWrittenInside || variable.isDeleted || (variable.kind !== 'local' && variable.kind !== 'global')) return false;
  if ((scope.kind !== 'function' && scope.kind !== 'lambda' && scope.kind !== 'comprehension') || scope.isGenerator || scope.isAsync) return false;
  return !variable.scope.isGenerator && !variable.scope.isAsync;
}

function copyOf(emission: Emission, variable: Variable): string {
  const { copies } = emission.frame;
  let copy = copies.get(variable);
  if (copy === undefined) copies.set(variable, copy = keptName(emission));
  return copy;
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

/** A variable of a module that keeps them by name: its own first, then what every module has. */
function readModuleName(emission: Emission, node: Read): string {
  const { variable } = node;
  const name = temporaryName(emission);
  const text = textLiteral(variable.name);
  const isKnown = !emission.isDynamic && emission.isBuiltin(variable.name);
  const otherwise = isKnown ? builtinName(emission, variable.name) : raising(emission, node, `outerName(${text})`);
  const global = `(${name} = names.get(${text})) === undefined ? ${otherwise} : ${name}`;
  return hasOwnNames(emission) ? `((${name} = here.get(${text})) !== undefined ? ${name} : ${global})` : `(${global})`;
}

/** True for the outermost code of `exec` and its kin, whose variables may lie apart from the globals. */
function hasOwnNames(emission: Emission): boolean {
  return emission.isDynamic && emission.frame.body.scope.kind === 'module';
}

/** The namespace that holds a variable kept by name, or null. */
export function spaceOf(emission: Emission, variable: Variable): string | null {
  if (variable.kind === 'class') return 'space';
  if (variable.kind !== 'name') return null;
  return hasOwnNames(emission) ? 'here' : 'names';
}

export function builtinName(emission: Emission, name: string): string {
  emission.builtins.add(name);
  return `b_${asciiName(name)}`;
}

/** Text that stores an expression in a variable; its own value is what was stored. */
export function writeVariable(emission: Emission, variable: Variable, value: Expression): string {
  const space = spaceOf(emission, variable);
  if (space !== null) return `${space}.set(${textLiteral(variable.name)}, ${emission.value(value)})`;
  return `${variableName(variable)} = ${isRaw(variable) ? emission.float(value) : emission.value(value)}`;
}

/** Text that stores a Value already at hand. */
export function writeValue(emission: Emission, variable: Variable, text: string): string {
  const space = spaceOf(emission, variable);
  if (space !== null) return `${space}.set(${textLiteral(variable.name)}, ${text})`;
  return `${variableName(variable)} = ${text}`;
}

/** Text that leaves a variable without a value, whether it had one or not. */
export function forgetText(emission: Emission, variable: Variable): string {
  const space = spaceOf(emission, variable);
  return space === null ? `${variableName(variable)} = undefined` : `${space}.delete(${textLiteral(variable.name)})`;
}
