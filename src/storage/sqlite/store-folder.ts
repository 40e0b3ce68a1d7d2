// The folder of a SQLite store: only its owner may open it, and one process at a time.

import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogueError, storageErrors } from '../../contracts/index.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';

export const storeFileName = 'store.sqlite';

/** Makes the folder, closes it to others and locks it. */
export function takeStoreFolder(folder: string): FolderLock {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (cause) {
    throw new CatalogueError(storageErrors.notWritable({ folder }), { cause });
  }
  const lock = lockFolder(folder);
  try {
    // SQLite gives its other files the rights of this one.
    closeSync(openSync(join(folder, storeFileName), 'a', 0o600));
    chmodSync(join(folder, storeFileName), 0o600);
    return lock;
  } catch (cause) {
    lock.release();
    throw new CatalogueError(storageErrors.notWritable({ folder }), { cause });
  }
}
