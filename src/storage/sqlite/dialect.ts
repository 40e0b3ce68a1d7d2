// All that is different in SQLite: how kysely writes its SQL, the types of columns, and what its error numbers mean.

import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { storageErrors } from '../../contracts/index.ts';
import type { DialectParts } from '../queries-over.ts';
import { meaningOf, type RefusedKind, type StoreFault } from '../store-fault.ts';
import type { SqliteProblem } from './problem.ts';

export const sqliteParts: DialectParts = {
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (queries) => new SqliteIntrospector(queries),
  createQueryCompiler: () => new SqliteQueryCompiler(),
};

const full = 13;
// The index of the log cannot grow: the disk is full as well.
const noRoomForLogIndex = 4874;

export function sqliteFault(problem: SqliteProblem, folder: string): Error {
  return meaningOf(faultKind(problem), { message: problem.message, folder });
}

function faultKind({ resultCode }: SqliteProblem): StoreFault | RefusedKind | null {
  if (resultCode === undefined) return null;
  const refused = refusals[resultCode];
  if (refused !== undefined) return refused;
  if (resultCode === noRoomForLogIndex) return storageErrors.diskFull;
  return faults[resultCode & 0xff] ?? null;
}

const refusals: Readonly<Record<number, RefusedKind>> = { 275: 'check', 787: 'reference', 1299: 'missing', 1555: 'unique', 2067: 'unique' };

const faults: Readonly<Record<number, StoreFault>> = {
  3: storageErrors.notWritable,
  5: storageErrors.tookTooLong,
  8: storageErrors.notWritable,
  10: storageErrors.damaged,
  11: storageErrors.damaged,
  [full]: storageErrors.diskFull,
  14: storageErrors.notWritable,
  26: storageErrors.damaged,
};
