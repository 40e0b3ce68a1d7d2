// Brings the schema of a store to a version, forward or back. All steps of one call happen whole or not at all.

import { CatalogueError, storageErrors } from '../../contracts/index.ts';
import type { Queries, Store } from '../store.ts';
import type { Migration } from './migration.ts';

export interface MigrateOptions {
  migrations: readonly Migration[];
  now: () => number;
  /** The newest when left out. Going below the version of the store takes steps back. */
  toVersion?: number;
}

/** Names of the steps taken, in their order. */
export async function migrate(store: Store, { migrations, now, toVersion = migrations.length }: MigrateOptions): Promise<string[]> {
  requireNumbersWithoutGaps(migrations);
  return store.changeSchema(async (queries) => {
    const version = await makeVersionTable(queries);
    if (version > migrations.length) throw new CatalogueError(storageErrors.newerStore({ found: version, known: migrations.length }));
    const forward = migrations.filter((step) => step.version > version && step.version <= toVersion);
    const back = migrations.filter((step) => step.version <= version && step.version > toVersion).reverse();
    for (const step of forward) {
      await step.up(queries);
      await queries.insertInto('schema_versions').values({ version: step.version, name: step.name, applied_at_ms: now() }).execute();
    }
    for (const step of back) {
      if (step.down === undefined) throw new Error(`The step ${step.version} ${step.name} cannot be taken back: people's work would be lost.`);
      await step.down(queries);
      await queries.deleteFrom('schema_versions').where('version', '=', step.version).execute();
    }
    return [...forward, ...back].map((step) => step.name);
  });
}

/** The version of the schema; 0 for an empty store. */
export async function schemaVersion(store: Store): Promise<number> {
  return store.read(newestVersion);
}

async function makeVersionTable(queries: Queries): Promise<number> {
  await queries.schema
    .createTable('schema_versions')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at_ms', 'bigint', (column) => column.notNull())
    .execute();
  return newestVersion(queries);
}

async function newestVersion(queries: Queries): Promise<number> {
  const row = await queries.selectFrom('schema_versions').select((select) => select.fn.max('version').as('version')).executeTakeFirst();
  return Number(row?.version ?? 0);
}

function requireNumbersWithoutGaps(migrations: readonly Migration[]): void {
  migrations.forEach((step, index) => {
    if (step.version !== index + 1) throw new Error(`The step ${step.name} has the number ${step.version} and stands at place ${index + 1}.`);
  });
}
