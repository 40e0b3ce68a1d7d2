// A store in one file of the data folder: one thread that writes, connections here that read.

import { join } from 'node:path';
import { CatalogueError, storageErrors } from '../../contracts/index.ts';
import { queriesOver, queriesToBuild } from '../queries-over.ts';
import type { Store } from '../store.ts';
import { sqliteParts } from './dialect.ts';
import { ReadPool } from './read-pool.ts';
import { storeFileName, takeStoreFolder } from './store-folder.ts';
import { WriterLink } from './writer-link.ts';

export interface SqliteOptions {
  folder: string;
  /** Commits do not wait for the disk: after a power cut the last of them may be lost, never half of one. */
  isRelaxed: boolean;
  writeLimitMs: number;
  maximumBytes?: number;
}

export async function openSqlite({ folder, isRelaxed, writeLimitMs, maximumBytes }: SqliteOptions): Promise<Store> {
  const lock = takeStoreFolder(folder);
  const path = join(folder, storeFileName);
  const writer = new WriterLink({ path, isRelaxed, maximumBytes }, folder);
  try {
    await writer.whenReady();
  } catch (error) {
    lock.release();
    throw error;
  }
  const readers = new ReadPool(path, folder);
  let isClosed = false;
  const requireOpen = (): void => {
    if (isClosed) throw new CatalogueError(storageErrors.closed({ folder }));
  };

  const write: Store['write'] = async (work) => {
    requireOpen();
    const opened = await writer.open();
    const limit = Promise.withResolvers<never>();
    const timer = setTimeout(() => limit.reject(new CatalogueError(storageErrors.tookTooLong({ folder }))), writeLimitMs);
    try {
      const value = await Promise.race([work(queriesOver(sqliteParts, opened.carryOut)), limit.promise]);
      clearTimeout(timer);
      await opened.close(true);
      return value;
    } catch (error) {
      clearTimeout(timer);
      await opened.close(false);
      throw error;
    }
  };

  return {
    engine: 'sqlite',
    build: queriesToBuild(sqliteParts),
    async read(work) {
      requireOpen();
      return readers.read((carryOut) => work(queriesOver(sqliteParts, carryOut)));
    },
    write,
    // The folder is locked, so no other process is there.
    changeSchema: write,
    async writeBatch(statements) {
      requireOpen();
      return writer.batch(statements);
    },
    async vacuum() {
      requireOpen();
      await writer.upkeep(['PRAGMA incremental_vacuum', 'PRAGMA optimize', 'PRAGMA wal_checkpoint(TRUNCATE)']);
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      readers.close();
      await writer.close();
      lock.release();
    },
  };
}
