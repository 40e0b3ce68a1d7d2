// A store with a step more than the program knows.

import { migrations, openStore } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  const later = { version: migrations.length + 1, name: 'later', up: async () => {} };
  await (await openStore({ dataFolder: folder, migrations: [...migrations, later] })).close();
  await openStore({ dataFolder: folder });
});
