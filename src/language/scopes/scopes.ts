// The result of the scope analysis, as data: which scopes a program has, which names each one knows,
// and which variable every name in the text stands for. The rules are Python 3.11's.

import type { AnyNode, ClassDefinition, Comprehension, FunctionDefinition, Identifier, Lambda, Module } from '../ast/nodes.ts';

export type ScopeKind = 'module' | 'function' | 'lambda' | 'class' | 'comprehension';

/**
 * - `local`: a variable of this scope that no inner function reads
 * - `cell`: a variable of this scope that an inner function reads or sets
 * - `free`: a variable of an enclosing function
 * - `global`: a variable of the module, or a name that is defined nowhere
 * - `builtin`: a name that HyperCode brings along and the program does not set at module level
 */
export type BindingKind = 'local' | 'cell' | 'free' | 'global' | 'builtin';

/** What one name means in one scope. All uses of the name in that scope share it. */
export interface Binding {
  /** The name as it is stored: `__x` inside `class C` is `_C__x`. */
  name: string;
  kind: BindingKind;
  /** The scope that holds the variable; the module for `global` and `builtin`. */
  owner: Scope;
  isParameter: boolean;
  /** Given a value somewhere in this scope, also by `import`, `def`, `del` or `except ... as`. */
  isBound: boolean;
  /**
   * For a name that a class body binds: where reading looks while the class has no value for it yet.
   * As in CPython this is the module, also inside a function.
   */
  classFallback: 'global' | 'builtin' | null;
}

export type ScopeNode = Module | FunctionDefinition | Lambda | ClassDefinition | Comprehension;

export interface Scope {
  kind: ScopeKind;
  /** `<module>`, `<lambda>`, `<listcomp>` and so on where there is no name. */
  name: string;
  node: ScopeNode;
  parent: Scope | null;
  children: Scope[];
  bindings: Map<string, Binding>;
  /** The innermost class around, for private names; null outside of classes. */
  className: string | null;
  /** `from m import *` may bring in any name. */
  hasStarImport: boolean;
  /** Holds a `yield` of its own. */
  isGenerator: boolean;
  isAsync: boolean;
  /** Its place in the list of all scopes. */
  index: number;
}

export interface NameTable {
  module: Scope;
  /** Outer scopes before inner ones, in the order of the text. */
  scopes: Scope[];
  scopeOf: Map<AnyNode, Scope>;
  /** Names that stand for a variable. Field names, argument names and the like are not in it. */
  bindingOf: Map<Identifier, Binding>;
}
