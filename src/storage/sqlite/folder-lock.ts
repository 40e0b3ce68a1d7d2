// One process at a time on one data folder. The lock is that of SQLite on a file of its own: the system
// lets go of it when the process ends in any way, also by kill -9. Nobody else may open that file: on
// Linux and macOS, closing any handle to it would let go of the lock.

import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { CatalogueError, storageErrors } from '../../contracts/index.ts';
import { sqliteFault } from './dialect.ts';
import { problemOf } from './problem.ts';

export interface FolderLock {
  release(): void;
}

const busy = 5;

/** Throws HC9001 when another store of this or any process holds the folder. */
export function lockFolder(folder: string): FolderLock {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(join(folder, 'store.lock'), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    const held = database;
    return { release: () => held.isOpen && held.close() };
  } catch (error) {
    if (database?.isOpen) database.close();
    const problem = problemOf(error);
    if (((problem.resultCode ?? 0) & 0xff) === busy) throw new CatalogueError(storageErrors.locked({ folder }), { cause: error });
    throw sqliteFault(problem, folder);
  }
}
