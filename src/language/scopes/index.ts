// The door of the scope analysis: the one answer to the question which variable a name stands for.

export { builtinNames, isBuiltinName, isRuntimeBuiltin, moduleNames } from './builtin-names.ts';
export { allParameters } from './collect-names.ts';
export { privateName } from './private-names.ts';
export { resolveNames, resolveScopes } from './resolve-names.ts';
export type { ResolvedScopes } from './resolve-names.ts';
export type { Binding, BindingKind, NameTable, Scope, ScopeKind } from './scopes.ts';
export type { NameProblem } from './symbols.ts';
