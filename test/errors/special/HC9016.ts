// A dump of Postgres that holds only text; without Postgres the program itself is missing.

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyBackup } from '../../../src/storage/index.ts';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { meetInFolder } from './meet-in-folder.ts';

export const trigger = (): Promise<ErrorRecord | string> => meetInFolder(async (folder) => {
  writeFileSync(join(folder, 'store.dump'), 'no dump');
  const sha256 = createHash('sha256').update('no dump').digest('hex');
  const files = [{ name: 'store.dump', sizeBytes: 7, sha256 }];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ format: 1, engine: 'postgres', createdAtMs: 0, schemaVersion: 1, files }));
  await verifyBackup(folder);
});
