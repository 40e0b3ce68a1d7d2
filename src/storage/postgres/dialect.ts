// All that is different in Postgres: how kysely writes its SQL, how its values become ours, and what its
// error codes mean.

import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { storageErrors } from '../../contracts/index.ts';
import type { DialectParts } from '../queries-over.ts';
import { meaningOf, type RefusedKind, type StoreFault } from '../store-fault.ts';

export const postgresParts: DialectParts = {
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (queries) => new PostgresIntrospector(queries),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};

const [bigint, numeric] = [20, 1700];

/** Whole numbers come back as numbers, as in SQLite; every number we store is a safe one. */
export function readAsNumber(typeId: number): ((text: string) => number) | undefined {
  return typeId === bigint || typeId === numeric ? Number : undefined;
}

/** Two writes touched the same rows: the work is run again. */
export function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

/** The connection or the server went away. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error);
  return /^(08|57P)/.test(code) || /^E[A-Z]+$/.test(code) || /connection (terminated|ended)|terminated unexpectedly|timeout exceeded when trying/i.test((error as Error).message);
}

export function postgresFault(error: unknown): Error {
  return meaningOf(faultKind(error), { message: (error as Error).message, folder: 'Postgres', cause: error });
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? '');
}

function faultKind(error: unknown): StoreFault | RefusedKind | null {
  const code = codeOf(error);
  if (code in kinds) return kinds[code];
  if (isLost(error)) return storageErrors.notReachable;
  return null;
}

const kinds: Readonly<Record<string, StoreFault | RefusedKind>> = {
  '23502': 'missing',
  '23503': 'reference',
  '23505': 'unique',
  '23514': 'check',
  '25006': storageErrors.notWritable,
  '25P03': storageErrors.tookTooLong,
  '28000': storageErrors.notReachable,
  '28P01': storageErrors.notReachable,
  '3D000': storageErrors.notReachable,
  '53300': storageErrors.notReachable,
  '53100': storageErrors.diskFull,
  '57014': storageErrors.tookTooLong,
  XX001: storageErrors.damaged,
  XX002: storageErrors.damaged,
};
