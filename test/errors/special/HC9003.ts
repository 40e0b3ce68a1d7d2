// A store that may hold only a little.

import { createRunHistory, openStore } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  const store = await openStore({ dataFolder: folder, maximumBytes: 100_000 });
  const history = createRunHistory(store);
  const run = { startedAtMs: 0, durationMs: 0, language: 'hypercode', status: 'success' as const, exitCode: 0, errorCode: null };
  try {
    for (let number = 0; number < 100; number += 1) await history.add({ ...run, id: String(number), summary: 'x'.repeat(5000) });
  } finally {
    await store.close();
  }
});
