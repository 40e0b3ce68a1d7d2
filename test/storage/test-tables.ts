// Tables for the tests of the store, made by the same kind of steps as the real ones.

import { sql, type Kysely } from 'kysely';
import type { Migration, Queries } from '../../src/storage/index.ts';

export interface TestTables {
  accounts: { id: string; balance: number };
  entries: { id: number; account: string; amount: number; note: string | null; weight: number | null; body: Uint8Array | null };
}

export const testSteps: readonly Migration[] = [
  {
    version: 1,
    name: 'accounts',
    async up(queries) {
      await queries.schema.createTable('accounts')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('balance', 'bigint', (column) => column.notNull().check(sql`balance >= 0`))
        .execute();
    },
    down: async (queries) => queries.schema.dropTable('accounts').execute(),
  },
  {
    version: 2,
    name: 'entries',
    async up(queries) {
      await queries.schema.createTable('entries')
        .addColumn('id', 'bigint', (column) => column.primaryKey())
        .addColumn('account', 'text', (column) => column.notNull().references('accounts.id'))
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('note', 'text')
        .addColumn('weight', 'double precision')
        // The one type that both engines spell differently.
        .addColumn('body', queries.getExecutor().adapter.supportsTransactionalDdl ? 'bytea' : 'blob')
        .execute();
    },
    down: async (queries) => queries.schema.dropTable('entries').execute(),
  },
];

/** The same queries, which know the tables of the tests. */
export function testQueries(queries: Queries): Kysely<TestTables> {
  return queries as unknown as Kysely<TestTables>;
}
