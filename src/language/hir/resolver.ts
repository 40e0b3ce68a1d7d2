// Variables for the scopes of a program: one for each name that a scope owns, made from the answers of ../scopes.
// Which scope owns a name is decided there; here it only becomes a Variable that the lowering can point at.

import type { AnyNode } from '../ast/nodes.ts';
import type { Binding, Scope as ResolvedScope } from '../scopes/index.ts';
import { dynType } from './types.ts';
import type { Scope, Variable } from './variables.ts';

export interface Resolved {
  variable: Variable;
  /** For a name of a class body: what it means while the class has not bound it. */
  fallback: Variable | null;
}

export interface ResolverOptions {
  isBuiltin: (name: string) => boolean;
  /** Variables of the module are kept by name. */
  usesNames?: boolean;
  /** Any name may be set from outside, also one that looks like a builtin. */
  isDynamic?: boolean;
  /** Metaclasses of the program may give class bodies names beforehand. */
  preparesNames?: boolean;
}

export class Resolver {
  readonly module: Scope;
  private readonly scopes: Scope[] = [];
  private readonly byNode: Map<AnyNode, Scope> = new Map();
  private readonly withMetaclass: Set<Scope> = new Set();
  private readonly unset = new Map<string, Variable>();
  private readonly options: ResolverOptions;
  private nextVariable = 0;
  private nextTemporary = 1;

  constructor(resolved: readonly ResolvedScope[], options: ResolverOptions) {
    this.options = options;
    for (const scope of resolved) this.open(scope);
    this.module = this.scopes[0];
  }

  /** The scope that a function, lambda, class or comprehension opens. */
  scopeOf(node: AnyNode): Scope {
    return this.byNode.get(node) as Scope;
  }

  private open({ kind, name, node, parent: outer, bindings, isGenerator, isAsync, index }: ResolvedScope): void {
    const parent = outer === null ? null : this.scopes[outer.index];
    const prefix = parent === null || parent.kind === 'module' ? '' : `${parent.qualifiedName}.${parent.kind === 'class' ? '' : '<locals>.'}`;
    const scope: Scope = { kind, name, qualifiedName: prefix + name, parent, own: new Map(), temporaries: [], bindings, isGenerator, isAsync, id: index };
    this.scopes.push(scope);
    this.byNode.set(node, scope);
    if (node.kind === 'classDefinition' && node.arguments.some((argument) => argument.name?.name === 'metaclass')) this.withMetaclass.add(scope);
    const owned = kind === 'module' ? (this.options.usesNames === true ? 'name' : 'global') : kind === 'class' ? 'class' : 'local';
    for (const binding of bindings.values()) {
      const isOwn = kind === 'module' ? binding.isBound : binding.kind === 'local' || binding.kind === 'cell';
      if (isOwn) scope.own.set(binding.name, { ...this.blank(binding.name, scope), kind: owned, isParameter: binding.isParameter, id: this.nextVariable++ });
    }
  }

  resolve(name: string, scope: Scope): Resolved {
    const binding = scope.bindings.get(name);
    const own = binding === undefined || scope.kind === 'module' ? undefined : scope.own.get(name);
    // A name that the class itself sets is looked for in the module next: the functions around are passed over.
    if (own !== undefined) return { variable: own, fallback: scope.kind === 'class' ? this.global(name, scope) : null };
    const outer = (binding?.kind === 'free' ? this.outer(binding, name) : undefined) ?? this.global(name, scope);
    return this.isPrepared(scope) && binding?.isBound !== true ? { variable: { ...this.blank(name, scope), kind: 'class' }, fallback: outer } : { variable: outer, fallback: null };
  }

  /** True for a class body whose names may stand in a mapping that its metaclass prepared. */
  private isPrepared(scope: Scope): boolean {
    return scope.kind === 'class' && (this.options.preparesNames === true || this.withMetaclass.has(scope));
  }

  private outer(binding: Binding, name: string): Variable | undefined {
    const found = this.scopes[binding.owner.index].own.get(name);
    if (found !== undefined) found.isCaptured = true;
    return found;
  }

  private global(name: string, user: Scope): Variable {
    const own = this.module.own.get(name);
    if (own !== undefined) {
      if (user.kind !== 'module') own.isCaptured = true;
      return own;
    }
    let variable = this.unset.get(name);
    if (variable === undefined) {
      variable = { ...this.blank(name, this.module), kind: this.kindOfUnset(name), isCaptured: true };
      this.unset.set(name, variable);
    }
    return variable;
  }

  /** A name that is neither assigned nor a builtin: reading it raises, so it stays an empty global. */
  private kindOfUnset(name: string): Variable['kind'] {
    const { isBuiltin, usesNames, isDynamic } = this.options;
    if (isDynamic === true) return 'name';
    return isBuiltin(name) ? 'builtin' : usesNames === true ? 'name' : 'global';
  }

  temporary(scope: Scope): Variable {
    const variable: Variable = { ...this.blank('', scope), kind: 'temporary' };
    scope.temporaries.push(variable);
    return variable;
  }

  private blank(name: string, scope: Scope): Variable {
    return {
      name, kind: 'global', scope, isCaptured: false, isWrittenInside: false, isParameter: false, isDeleted: false, assignments: 0, type: dynType, id: -this.nextTemporary++,
    };
  }
}

/** A walrus inside a comprehension binds in the function around it. */
export function walrusScope(scope: Scope): Scope {
  let current = scope;
  while (current.kind === 'comprehension' && current.parent !== null) current = current.parent;
  return current;
}
