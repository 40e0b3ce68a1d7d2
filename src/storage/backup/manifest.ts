// What a backup says about itself: one JSON file beside its data, written last, so that a backup that was
// cut short is none.

import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CatalogueError, storageErrors } from '../../contracts/index.ts';
import { syncFolder, writeSynced } from './synced-files.ts';

export const manifestFile = 'manifest.json';

const manifestSchema = z.object({
  format: z.literal(1),
  engine: z.enum(['sqlite', 'postgres']),
  createdAtMs: z.number().int(),
  schemaVersion: z.number().int(),
  // Plain names only: a manifest may come from anywhere and must not lead to other files.
  files: z.array(z.object({ name: z.string().regex(/^[a-z][a-z.-]*$/), sizeBytes: z.number().int(), sha256: z.string().length(64) })).min(1),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Throws HC9011 when the folder holds no backup. */
export function readManifest(folder: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')));
  } catch (cause) {
    throw new CatalogueError(storageErrors.noBackup({ folder }), { cause });
  }
}

export async function writeManifest(folder: string, facts: Omit<Manifest, 'format' | 'files'>, names: readonly string[]): Promise<Manifest> {
  const files = await Promise.all(names.map(async (name) => ({ name, sizeBytes: statSync(join(folder, name)).size, sha256: await hashOf(join(folder, name)) })));
  const manifest: Manifest = { format: 1, ...facts, files };
  writeSynced(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  syncFolder(folder);
  return manifest;
}

/** Throws HC9012 when a file is not the one that was saved. */
export async function checkFiles(folder: string, { files }: Manifest): Promise<void> {
  for (const { name, sizeBytes, sha256 } of files) {
    const path = join(folder, name);
    const isSame = statSync(path, { throwIfNoEntry: false })?.size === sizeBytes && (await hashOf(path)) === sha256;
    if (!isSame) throw new CatalogueError(storageErrors.backupDamaged({ folder, file: name }));
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
