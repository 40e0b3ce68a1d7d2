// Makes sure the data folder is there, is writable and is closed to other people.

import { accessSync, constants, mkdirSync } from 'node:fs';
import { CatalogueError, startErrors } from '../contracts/index.ts';

/** Throws a CatalogueError when nothing can be written there. */
export function openDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new CatalogueError(startErrors.dataFolderNotWritable({ folder }), { cause });
  }
}
