// A write that never ends.

import { openStore } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  const store = await openStore({ dataFolder: folder, writeLimitMs: 500 });
  try {
    await store.write(() => new Promise(() => {}));
  } finally {
    await store.close();
  }
});
