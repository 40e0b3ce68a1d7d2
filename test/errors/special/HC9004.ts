// A place where nobody may make a folder: the file of another folder, seen as one.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await openStore({ dataFolder: join(file, 'data') });
});
