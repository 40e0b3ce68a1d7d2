// Decides for every name in a program which variable it stands for. The engine and the checks read the
// same answer, so that they cannot disagree.

import type { AnyNode, Module } from '../ast/nodes.ts';
import { isBuiltinName } from './builtin-names.ts';
import { collectNames } from './collect-names.ts';
import type { Binding, BindingKind, NameTable, Scope } from './scopes.ts';
import type { Collected, NameProblem, SymbolNote } from './symbols.ts';

/**
 * The scopes of a program and what each name in it means.
 *
 * @example
 * const names = resolveNames(parseProgram('x = 1\nprint(x)\n').module);
 * names.module.bindings.get('x')?.kind; // 'global'
 */
export function resolveNames(module: Module): NameTable & { problems: NameProblem[] } {
  const collected = collectNames(module);
  const resolver = new NameResolver(collected);
  resolver.resolveAll();
  return { ...resolver.table, problems: collected.problems };
}

class NameResolver {
  readonly table: NameTable;
  private readonly collected: Collected;
  private readonly boundGlobals = new Set<string>();

  constructor(collected: Collected) {
    this.collected = collected;
    const scopeOf = new Map<AnyNode, Scope>(collected.scopes.map((scope) => [scope.node, scope]));
    this.table = { module: collected.scopes[0], scopes: collected.scopes, scopeOf, bindingOf: new Map() };
  }

  resolveAll(): void {
    this.collectBoundGlobals();
    this.checkNonlocals();
    for (const scope of this.table.scopes) {
      for (const [name, note] of this.notes(scope)) {
        const binding = this.binding(scope, name);
        for (const place of note.places) this.table.bindingOf.set(place, binding);
      }
    }
  }

  private notes(scope: Scope): Map<string, SymbolNote> {
    return this.collected.notes.get(scope) as Map<string, SymbolNote>;
  }

  /** Names that the module sets itself, or a function with `global`. */
  private collectBoundGlobals(): void {
    for (const scope of this.table.scopes) {
      for (const [name, note] of this.notes(scope)) {
        if (note.isBound && (note.isGlobal || scope === this.table.module)) this.boundGlobals.add(name);
      }
    }
  }

  private checkNonlocals(): void {
    for (const { scope, name, place } of this.collected.nonlocals) {
      if (this.enclosingOwner(scope, name) === null) {
        this.collected.problems.push({ kind: 'nonlocalUnknown', name, start: place.start, end: place.end });
      }
    }
  }

  private binding(scope: Scope, name: string): Binding {
    const known = scope.bindings.get(name);
    if (known !== undefined) return known;
    const binding = this.decide(scope, name);
    scope.bindings.set(name, binding);
    return binding;
  }

  private decide(scope: Scope, name: string): Binding {
    const note = this.notes(scope).get(name);
    if (scope === this.table.module) return this.globalBinding(name);
    if (note?.isGlobal === true) return this.reference(scope, this.globalBinding(name), note);
    if (note?.isBound === true && !note.isNonlocal) {
      const classFallback = scope.kind === 'class' ? this.globalKind(name) : null;
      return { name, kind: 'local', owner: scope, isParameter: note.isParameter, isBound: true, classFallback };
    }
    const owner = this.enclosingOwner(scope, name);
    if (owner === null) return this.reference(scope, this.globalBinding(name), note);
    this.markCell(owner, name);
    return { name, kind: 'free', owner, isParameter: false, isBound: note?.isBound === true, classFallback: null };
  }

  private reference(scope: Scope, global: Binding, note: SymbolNote | undefined): Binding {
    if (scope === this.table.module) return global;
    return { ...global, isBound: note?.isBound === true };
  }

  private globalKind(name: string): 'global' | 'builtin' {
    return !this.boundGlobals.has(name) && isBuiltinName(name) ? 'builtin' : 'global';
  }

  private globalBinding(name: string): Binding {
    const { module } = this.table;
    let binding = module.bindings.get(name);
    if (binding === undefined) {
      const isBound = this.boundGlobals.has(name);
      const kind: BindingKind = this.globalKind(name);
      binding = { name, kind, owner: module, isParameter: false, isBound, classFallback: null };
      module.bindings.set(name, binding);
    }
    return binding;
  }

  /** The enclosing function, lambda or comprehension that holds the name, or null. Classes are passed over. */
  private enclosingOwner(scope: Scope, name: string): Scope | null {
    for (let outer = scope.parent; outer !== null && outer.kind !== 'module'; outer = outer.parent) {
      if (outer.kind === 'class') {
        if (name === '__class__') return outer;
        continue;
      }
      const note = this.notes(outer).get(name);
      if (note?.isGlobal === true) return null;
      if (note?.isBound === true && !note.isNonlocal) return outer;
    }
    return null;
  }

  private markCell(owner: Scope, name: string): void {
    // A class keeps `__class__` for its functions beside its own names, not among them.
    if (owner.kind === 'class') return;
    const binding = this.binding(owner, name);
    if (binding.kind === 'local') binding.kind = 'cell';
  }
}
