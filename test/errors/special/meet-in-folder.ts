// Carries out work in a folder of its own and gives back the record of the error that it met.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCatalogueError, type ErrorRecord } from '../../../src/contracts/index.ts';

export async function meetInFolder(work: (folder: string) => Promise<unknown>): Promise<ErrorRecord | string> {
  const folder = mkdtempSync(join(tmpdir(), 'hypercode-special-'));
  try {
    await work(folder);
    return 'No error was met.';
  } catch (error) {
    if (isCatalogueError(error)) return error.record;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
