// The file of a store, written over.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  await (await openStore({ dataFolder: folder })).close();
  writeFileSync(join(folder, 'store.sqlite'), 'this is no store '.repeat(1000));
  await openStore({ dataFolder: folder });
});
