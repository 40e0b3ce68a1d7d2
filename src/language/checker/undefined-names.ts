// Names that are used but set nowhere. Silent where a program can make names in ways the text does not
// show: a star import, `exec`, `globals()`, or a `try` that catches the NameError itself.

import { forEachChild } from '../ast/children.ts';
import type { AnyNode, Identifier, Module } from '../ast/nodes.ts';
import type { Binding, NameTable, Scope } from '../scopes/index.ts';

export interface UndefinedName {
  place: Identifier;
  /** Names that can be read at this place. */
  visible: Set<string>;
}

const makesNames = new Set(['exec', 'globals', 'locals', 'vars', 'eval', '__import__']);

/** Suggestions cost time for each name, and nobody reads more than these. */
const maximumFindings = 100;

/** One entry per name and scope, at its first use; the first 100. */
export function undefinedNames(module: Module, table: NameTable): UndefinedName[] {
  if (table.scopes.some((scope) => scope.hasStarImport)) return [];
  if ([...table.bindingOf.values()].some((binding) => binding.kind === 'builtin' && makesNames.has(binding.name))) return [];
  const seen = new Map<string, Set<Scope>>();
  const found: UndefinedName[] = [];
  walk(module, table.module, (place, scope) => {
    const binding = table.bindingOf.get(place) as Binding;
    if (found.length >= maximumFindings || binding.kind !== 'global' || isBoundAnywhere(table, binding.name)) return;
    const scopes = seen.get(binding.name) ?? new Set();
    seen.set(binding.name, scopes);
    if (scopes.has(scope)) return;
    scopes.add(scope);
    found.push({ place, visible: visibleNames(scope) });
  }, table);
  return found;
}

function isBoundAnywhere(table: NameTable, name: string): boolean {
  return table.module.bindings.get(name)?.isBound === true;
}

/** Visits the names that stand for a variable, with the scope they stand in. */
function walk(root: AnyNode, module: Scope, use: (place: Identifier, scope: Scope) => void, table: NameTable): void {
  let scope = module;
  const visit = (node: AnyNode): void => {
    if (node.kind === 'name') {
      if (table.bindingOf.has(node)) use(node, scope);
      return;
    }
    if (node.kind === 'try' && node.handlers.some((handler) => handler.type === null || catchesNameError(handler.type))) {
      for (const part of [...node.handlers, ...node.orElse, ...node.finalBody]) visit(part);
      return;
    }
    // A type note of a variable inside a function is never looked up.
    if (node.kind === 'annotatedAssign' && scope.kind === 'function' && node.target.kind === 'name') {
      if (node.value !== null) visit(node.value);
      return;
    }
    const inner = table.scopeOf.get(node);
    const outer = scope;
    if (inner !== undefined) scope = inner;
    forEachChild(node, visit);
    scope = outer;
  };
  visit(root);
}

function catchesNameError(type: AnyNode): boolean {
  if (type.kind === 'tuple') return type.elements.some(catchesNameError);
  return type.kind === 'name' && ['NameError', 'Exception', 'BaseException', 'UnboundLocalError'].includes(type.name);
}

function visibleNames(scope: Scope): Set<string> {
  const names = new Set<string>();
  for (let outer: Scope | null = scope; outer !== null; outer = outer.parent) {
    if (outer.kind === 'class' && outer !== scope) continue;
    for (const [name, binding] of outer.bindings) if (binding.isBound && !name.startsWith('__')) names.add(name);
  }
  return names;
}
