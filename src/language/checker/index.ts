// The door of the checker for the other phases of the language.

export { builtinNames, isBuiltinName } from './builtin-names.ts';
export { checkParsed, checkProgram, scopeErrors } from './check-program.ts';
export { resolveNames } from './resolve-names.ts';
export type { Binding, BindingKind, NameTable, Scope, ScopeKind } from './scopes.ts';
export { suggestNames } from './suggest-names.ts';
