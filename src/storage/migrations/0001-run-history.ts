// The runs of the service, newest found by time. Going back removes the list, which holds nothing people made.

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const runHistory: Migration = {
  version: 1,
  name: 'run-history',
  async up(queries) {
    await queries.schema
      .createTable('run_history')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('started_at_ms', 'bigint', (column) => column.notNull())
      .addColumn('duration_ms', 'bigint', (column) => column.notNull().check(sql`duration_ms >= 0`))
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('exit_code', 'integer', (column) => column.notNull())
      .addColumn('error_code', 'text')
      .addColumn('summary', 'text', (column) => column.notNull())
      .execute();
    await queries.schema.createIndex('run_history_by_time').on('run_history').column('started_at_ms').execute();
  },
  async down(queries) {
    await queries.schema.dropTable('run_history').execute();
  },
};
