// Decides for every name in a program which variable it stands for. The lowering (../hir) and the checks
// (../checker) read the same answer, so that they cannot disagree.

import type { AnyNode, Identifier, Module } from '../ast/nodes.ts';
import { isBuiltinName } from './builtin-names.ts';
import { collectNames } from './collect-names.ts';
import type { Binding, BindingKind, NameTable, Scope } from './scopes.ts';
import type { Collected, NameProblem, ScopeNotes, SymbolNote } from './symbols.ts';
import { keepShape } from '../kept-shapes.ts';

/**
 * The scopes of a program and what each name in it means.
 *
 * @example
 * const names = resolveNames(parseProgram('x = 1\nprint(x)\n').module);
 * names.module.bindings.get('x')?.kind; // 'global'
 */
export function resolveNames(module: Module): NameTable & { problems: NameProblem[] } {
  const collected = collectNames(module);
  keepShape(new NameResolver(collected)).resolveAll();
  const bindingOf = new Map<Identifier, Binding>();
  for (const scope of collected.scopes) {
    for (const [name, note] of collected.notes.get(scope) as ScopeNotes) {
      for (const place of note.places) bindingOf.set(place, scope.bindings.get(name) as Binding);
    }
  }
  const scopeOf = new Map<AnyNode, Scope>(collected.scopes.map((scope) => [scope.node, scope]));
  return { module: collected.scopes[0], scopes: collected.scopes, scopeOf, bindingOf, problems: collected.problems };
}

export interface ResolvedScopes {
  /** The module first, outer before inner, in the order of the text. */
  scopes: Scope[];
  problems: NameProblem[];
}

/** The same without a place for each single name: all that the lowering needs. */
export function resolveScopes(module: Module): ResolvedScopes {
  const collected = collectNames(module);
  keepShape(new NameResolver(collected)).resolveAll();
  return { scopes: collected.scopes, problems: collected.problems };
}

class NameResolver {
  private readonly collected: Collected;
  private readonly module: Scope;
  private readonly boundGlobals = new Set<string>();

  constructor(collected: Collected) {
    this.collected = collected;
    this.module = collected.scopes[0];
  }

  resolveAll(): void {
    this.collectBoundGlobals();
    this.checkNonlocals();
    for (const scope of this.collected.scopes) for (const name of this.notes(scope).keys()) this.binding(scope, name);
  }

  private notes(scope: Scope): ScopeNotes {
    return this.collected.notes.get(scope) as ScopeNotes;
  }

  /** Names that the module sets itself, or a function with `global`. */
  private collectBoundGlobals(): void {
    for (const scope of this.collected.scopes) {
      for (const [name, note] of this.notes(scope)) {
        if (note.isBound && (note.isGlobal || scope === this.module)) this.boundGlobals.add(name);
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
    if (scope === this.module) return this.globalBinding(name);
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
    if (scope === this.module) return global;
    return { ...global, isBound: note?.isBound === true };
  }

  private globalKind(name: string): 'global' | 'builtin' {
    return !this.boundGlobals.has(name) && isBuiltinName(name) ? 'builtin' : 'global';
  }

  private globalBinding(name: string): Binding {
    const { module } = this;
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
