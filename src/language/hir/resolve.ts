// What a name means where it stands: Python's search through the scopes around it.

import { dynType } from './types.ts';
import type { Scope, Variable } from './variables.ts';

export interface Resolved {
  variable: Variable;
  /** For a name of a class body: what it means while the class has not bound it. */
  fallback: Variable | null;
}

export class Resolver {
  readonly module: Scope;
  private readonly builtins = new Map<string, Variable>();
  private readonly isBuiltin: (name: string) => boolean;
  private nextTemporary = 1;

  constructor(module: Scope, isBuiltin: (name: string) => boolean) {
    this.module = module;
    this.isBuiltin = isBuiltin;
  }

  resolve(name: string, scope: Scope): Resolved {
    if (scope.kind === 'class' && !scope.globals.has(name) && !scope.nonlocals.has(name)) {
      const own = scope.own.get(name);
      // A name that the class itself sets is looked for in the module next: the functions around are passed over.
      if (own !== undefined) return { variable: own, fallback: this.global(name, scope) };
      return { variable: scope.parent === null ? this.global(name, scope) : this.outside(name, scope.parent, scope), fallback: null };
    }
    if (scope.globals.has(name)) return { variable: this.global(name, scope), fallback: null };
    if (!scope.nonlocals.has(name)) {
      const own = scope.own.get(name);
      if (own !== undefined) return { variable: own, fallback: null };
    }
    return { variable: scope.parent === null ? this.global(name, scope) : this.outside(name, scope.parent, scope), fallback: null };
  }

  private outside(name: string, start: Scope, user: Scope): Variable {
    for (let scope: Scope | null = start; scope !== null && scope.kind !== 'module'; scope = scope.parent) {
      if (scope.kind === 'class') continue;
      if (scope.globals.has(name)) break;
      const found = scope.nonlocals.has(name) ? undefined : scope.own.get(name);
      if (found !== undefined) {
        found.isCaptured = true;
        return found;
      }
    }
    return this.global(name, user);
  }

  private global(name: string, user: Scope): Variable {
    const own = this.module.own.get(name);
    if (own !== undefined) {
      if (user.kind !== 'module') own.isCaptured = true;
      return own;
    }
    let variable = this.builtins.get(name);
    if (variable === undefined) {
      // A name that is neither assigned nor a builtin: reading it raises, so it stays an empty global.
      variable = { ...this.blank(name, this.module), kind: this.isBuiltin(name) ? 'builtin' : 'global', isCaptured: true };
      this.builtins.set(name, variable);
    }
    return variable;
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
