// Two stores on one folder.

import { openStore } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  const first = await openStore({ dataFolder: folder });
  try {
    await openStore({ dataFolder: folder });
  } finally {
    await first.close();
  }
});
