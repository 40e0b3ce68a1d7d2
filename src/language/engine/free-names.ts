// Which variables of functions around each scope uses or hands on: `co_freevars` and `co_cellvars`.

import type { Scope } from '../scopes/index.ts';

export interface ScopeCells {
  /** Names from further out, in the order of the alphabet, each with the number of the scope that owns it. */
  free: ReadonlyMap<string, number>;
  /** Own names that functions inside use: parameters first, then in the order of the alphabet. */
  cells: readonly string[];
}

/** By the number of the scope. A scope between the owner and the user of a name has it as a free one, too. */
export function scopeCells(scopes: readonly Scope[]): ScopeCells[] {
  const free = scopes.map(() => new Map<string, number>());
  for (const scope of scopes.toReversed()) {
    const own = free[scope.index];
    for (const { name, kind, owner } of scope.bindings.values()) if (kind === 'free' && owner !== scope) own.set(name, owner.index);
    if (scope.parent === null) continue;
    for (const [name, owner] of own) if (owner !== scope.parent.index) free[scope.parent.index].set(name, owner);
  }
  return scopes.map((scope, at) => ({ free: new Map([...free[at]].toSorted(byName)), cells: cellsOf(scope) }));
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

function cellsOf({ kind, bindings }: Scope): string[] {
  if (kind === 'module' || kind === 'class') return [];
  const cells = [...bindings.values()].filter((binding) => binding.kind === 'cell');
  const parameters = cells.filter((binding) => binding.isParameter).map((binding) => binding.name);
  return [...parameters, ...cells.filter((binding) => !binding.isParameter).map((binding) => binding.name).toSorted()];
}
