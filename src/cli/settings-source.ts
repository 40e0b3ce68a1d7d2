// Finds the settings of this call: the environment and the one optional file, read from disk here.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CatalogueError, loadSettings, startErrors, type Settings } from '../contracts/index.ts';
import type { Terminal } from './ports.ts';

/** Throws a CatalogueError (exit code 78) when a setting is not known or does not fit. */
export function readSettings(terminal: Pick<Terminal, 'env' | 'cwd'>): Settings {
  const { env, cwd } = terminal;
  const named = env.HYPERCODE_CONFIG || undefined;
  const fileName = named ?? 'hypercode.json';
  const settings = loadSettings({ env, fileText: readOptional(resolve(cwd, fileName), named), fileName });
  return { ...settings, dataFolder: resolve(cwd, settings.dataFolder) };
}

function readOptional(path: string, named: string | undefined): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (named === undefined && (cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const record = named === undefined ? startErrors.settingsFileUnreadable({ file: 'hypercode.json' }) : startErrors.settingsFileMissing({ file: named });
    throw new CatalogueError(record, { cause });
  }
}
