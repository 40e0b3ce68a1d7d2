// The secrets of one data folder: the API key and the key that signs sessions. Made on the first start.
// The folder is 0700 and the file 0600, so that only the person who runs HyperCode can read them.

import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CatalogueError, startErrors } from '../contracts/index.ts';
import { createApiKey } from './api-key.ts';

export interface Secrets {
  apiKey: string;
  /** Signs session cookies and keys the digests of API keys. 32 bytes. */
  sessionSecret: Uint8Array;
}

const fileName = 'secrets.json';
const fileSchema = z.object({ apiKey: z.string().min(8), sessionSecret: z.base64url().length(43) });

/** Reads the secrets of the data folder, or makes them when there are none yet. */
export async function loadSecrets(options: { dataFolder: string }): Promise<Secrets> {
  const { dataFolder } = options;
  const path = join(dataFolder, fileName);
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    await chmod(dataFolder, 0o700);
    return (await readSecrets(path)) ?? (await createSecrets(dataFolder, path));
  } catch (cause) {
    if (cause instanceof CatalogueError) throw cause;
    throw new CatalogueError(startErrors.dataFolderNotWritable({ folder: dataFolder }), { cause });
  }
}

async function readSecrets(path: string): Promise<Secrets | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
  // A copy or a restore may have widened the rights.
  await chmod(path, 0o600);
  const content = fileSchema.safeParse(jsonOrNothing(text));
  if (!content.success) throw new CatalogueError(startErrors.secretsFileUnreadable({ where: fileName }));
  return { apiKey: content.data.apiKey, sessionSecret: Buffer.from(content.data.sessionSecret, 'base64url') };
}

/** Writes a complete file beside the target and links it in: two first starts at once end with one and the same file. */
async function createSecrets(dataFolder: string, path: string): Promise<Secrets> {
  const content = { apiKey: createApiKey(), sessionSecret: randomBytes(32).toString('base64url') };
  const draft = join(dataFolder, `${fileName}.${randomBytes(6).toString('hex')}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
    await file.sync();
    await file.close();
    await link(draft, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  } finally {
    await file.close().catch(() => {});
    await unlink(draft);
  }
  const secrets = await readSecrets(path);
  if (secrets === null) throw new Error('The secrets file vanished while it was made.');
  return secrets;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
