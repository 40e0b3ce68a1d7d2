// A write after the end.

import { openStore } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  const store = await openStore({ dataFolder: folder });
  await store.close();
  await store.writeBatch([]);
});
