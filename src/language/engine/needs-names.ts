// Decides how the variables of a program's module are kept. As variables of the emitted text they are fastest; by
// name they can be seen and changed from outside. Only a program that could notice pays for the second.

import type { ResolvedScopes } from '../scopes/index.ts';

/** What a piece of text is compiled as. */
export type CodeKind = 'program' | 'module' | 'exec' | 'eval' | 'single';

export interface NamesUse {
  usesNames: boolean;
  /** Any name may appear while the program runs, also one that hides a builtin. */
  isDynamic: boolean;
}

/** Builtins that see the variables of the module. */
const lookers = new Set(['globals', 'locals', 'vars', 'dir', 'eval', 'exec', '__annotations__', '__builtins__', 'breakpoint']);
/** Words of programs that look at their own module from elsewhere. */
const mirrors = /\b(?:import|from)\s+(?:__main__|unittest|doctest|inspect|importlib|pickle|builtins)\b|__globals__|\bget_type_hints\b|\bmodules\b|\bimport_module\b|\b_getframe\b|\bcurrentframe\b|\bf_(?:globals|locals)\b|\bgetclosurevars\b|\b__import__\b/;

export function namesUse(kind: CodeKind, resolved: ResolvedScopes, source: string): NamesUse {
  if (kind !== 'program' && kind !== 'module') return { usesNames: true, isDynamic: true };
  const hasStar = resolved.scopes.some((scope) => scope.hasStarImport);
  const isDynamic = hasStar || /\bbuiltins\b|\bexec\b/.test(source);
  if (kind === 'module' || isDynamic) return { usesNames: true, isDynamic };
  const looks = resolved.scopes.some((scope) => [...scope.bindings.values()].some((binding) => binding.kind === 'builtin' && lookers.has(binding.name)));
  return { usesNames: looks || mirrors.test(source), isDynamic: false };
}
