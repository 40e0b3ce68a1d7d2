// Names after resolution: every use of a name points at one Variable of one Scope.

import type { Binding } from '../scopes/index.ts';
import type { Type } from './types.ts';

export type ScopeKind = 'module' | 'function' | 'lambda' | 'comprehension' | 'class';

export interface Variable {
  name: string;
  /**
   * `local` of a function; `global` of the module; `class` body; `temporary` made by the lowering; `builtin` never
   * assigned; `name` of a module that keeps its variables by name, because others may read and change them.
   */
  kind: 'local' | 'global' | 'class' | 'temporary' | 'builtin' | 'name';
  scope: Scope;
  /** True where a scope inside the owning one reads or writes it. */
  isCaptured: boolean;
  /** True where a scope inside the owning one writes it. */
  isWrittenInside: boolean;
  isParameter: boolean;
  isDeleted: boolean;
  /** How many places assign it (a parameter counts one). */
  assignments: number;
  type: Type;
  /** Unique in the program. */
  id: number;
}

export interface Scope {
  kind: ScopeKind;
  name: string;
  qualifiedName: string;
  parent: Scope | null;
  /** Variables this scope owns, by name. */
  own: Map<string, Variable>;
  temporaries: Variable[];
  /** What each name used here means, as ../scopes decided. */
  bindings: ReadonlyMap<string, Binding>;
  isGenerator: boolean;
  isAsync: boolean;
  id: number;
}
