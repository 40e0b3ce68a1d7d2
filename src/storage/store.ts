// What a store is for the rest of HyperCode: reads, writes that hold whole or not at all, and its upkeep.
// SQLite and Postgres stand behind it (sqlite/, postgres/); one conformance test holds for both.

import type { CompiledQuery, Kysely } from 'kysely';
import type { StoreTables } from './tables.ts';

/** Builds and carries out queries. Inside a write everything it does belongs to that write. */
export type Queries = Kysely<StoreTables>;

/** SQL with its values. Queries compiled by kysely fit. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>;

export interface StatementResult {
  rows: Record<string, unknown>[];
  /** Rows added, changed or removed. */
  changes: number;
}

export type StoreEngine = 'sqlite' | 'postgres';

export interface Store {
  readonly engine: StoreEngine;
  /** Builds queries without carrying them out, for `writeBatch`. */
  readonly build: Queries;
  /**
   * One view of the store that no write changes meanwhile. Nothing can be written here.
   *
   * @example
   * const runs = await store.read((queries) => queries.selectFrom('run_history').selectAll().execute());
   */
  read<Value>(work: (queries: Queries) => Promise<Value>): Promise<Value>;
  /**
   * Several statements with logic between them, whole or not at all, as if no other write took place
   * meanwhile. Resolves once the disk holds it. The work may be run again from its start, so it touches
   * nothing but the store. After a statement that does not work out, the whole write is undone.
   *
   * @example
   * await store.write(async (queries) => {
   *   const account = await queries.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
   *   await queries.updateTable('accounts').set({ balance: account.balance - 5 }).where('id', '=', id).execute();
   * });
   */
  write<Value>(work: (queries: Queries) => Promise<Value>): Promise<Value>;
  /** Statements known beforehand, whole or not at all: the quickest way to write. */
  writeBatch(statements: readonly Statement[]): Promise<StatementResult[]>;
  /** As `write`, for changes of tables: one process at a time, also where several share a database. */
  changeSchema<Value>(work: (queries: Queries) => Promise<Value>): Promise<Value>;
  /** Gives freed room back to the disk. */
  vacuum(): Promise<void>;
  /** Finishes the writes under way, then lets go of everything. */
  close(): Promise<void>;
}
