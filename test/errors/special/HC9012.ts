// A backup that was changed afterwards.

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBackup, openStore, verifyBackup } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  const [home, backup] = [{ dataFolder: join(folder, 'data') }, join(folder, 'monday')];
  await (await openStore(home)).close();
  await createBackup(home, backup, 0);
  appendFileSync(join(backup, 'store.sqlite'), 'x');
  await verifyBackup(backup);
});
