// Opens the store of one data folder, or the Postgres that the settings name, and brings its schema up to date.

import { migrations as allMigrations } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import type { Migration } from './migrations/migration.ts';
import type { Store } from './store.ts';

export interface OpenStoreOptions {
  /** Holds the store and its lock. Not used with `databaseUrl`. */
  dataFolder: string;
  /** An address such as postgres://user@host/name. */
  databaseUrl?: string;
  /**
   * `full`, the default: a write resolves once it survives a power cut.
   * `relaxed`: it survives the end of the process, and a power cut may take the last few.
   */
  durability?: 'full' | 'relaxed';
  /** A write that is not done by then is undone. */
  writeLimitMs?: number;
  /** The store may not grow past this. SQLite only. */
  maximumBytes?: number;
  migrations?: readonly Migration[];
  now?: () => number;
}

/**
 * Throws a CatalogueError when another process uses the folder, or a newer HyperCode made the store.
 *
 * @example
 * const store = await openStore({ dataFolder: settings.dataFolder });
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const { dataFolder, databaseUrl, durability = 'full', writeLimitMs = 10_000, maximumBytes, migrations = allMigrations, now = Date.now } = options;
  const isRelaxed = durability === 'relaxed';
  const store =
    databaseUrl === undefined
      ? await (await import('./sqlite/open-sqlite.ts')).openSqlite({ folder: dataFolder, isRelaxed, writeLimitMs, maximumBytes })
      : await (await import('./postgres/open-postgres.ts')).openPostgres({ url: databaseUrl, isRelaxed, writeLimitMs });
  try {
    await migrate(store, { migrations, now });
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
