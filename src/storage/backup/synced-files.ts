// Files that the disk really holds when a call returns, and what the system says when it cannot.

import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { CatalogueError, isCatalogueError, storageErrors } from '../../contracts/index.ts';

export function writeSynced(path: string, text: string): void {
  const handle = openSync(path, 'w', 0o600);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A new name in a folder lasts only once the folder itself is written. Windows has no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The catalogue's words for an error of the file system; other errors stay as they are. */
export function fileFault(error: unknown, folder: string): unknown {
  if (isCatalogueError(error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new CatalogueError(storageErrors.diskFull({ folder }), { cause: error });
  if (code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes(code)) return new CatalogueError(storageErrors.notWritable({ folder }), { cause: error });
  return error;
}
