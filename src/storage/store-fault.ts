// What can be met in a store, said alike for both engines: a refusal by a rule of the tables, which
// callers may expect, or an entry of the catalogue, which people read.

import { CatalogueError, type ErrorFactory } from '../contracts/index.ts';

/** Which kind of rule refused: a second row with the same key, a CHECK, a row that is not there, an empty column. */
export type RefusedKind = 'unique' | 'check' | 'reference' | 'missing';

/** A rule of the tables refused a write. The write is undone. */
export class RefusedByRule extends Error {
  readonly kind: RefusedKind;

  constructor(kind: RefusedKind, message: string) {
    super(message);
    this.name = 'RefusedByRule';
    this.kind = kind;
  }
}

/** An entry of the catalogue about the store as a whole. */
export type StoreFault = ErrorFactory<{ folder: string }>;

export function meaningOf(kind: StoreFault | RefusedKind | null, met: { message: string; folder: string; cause?: unknown }): Error {
  const cause = met.cause ?? new Error(met.message);
  if (kind === null) return new Error(`The store could not do this: ${met.message}`, { cause });
  if (typeof kind === 'string') return new RefusedByRule(kind, met.message);
  return new CatalogueError(kind({ folder: met.folder }), { cause });
}
