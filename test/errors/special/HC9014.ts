// Two backups in one folder.

import { join } from 'node:path';
import { createBackup, openStore } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  const [home, backup] = [{ dataFolder: join(folder, 'data') }, join(folder, 'monday')];
  await (await openStore(home)).close();
  await createBackup(home, backup, 0);
  await createBackup(home, backup, 1);
});
