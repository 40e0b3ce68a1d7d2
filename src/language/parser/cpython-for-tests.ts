// Asks the installed CPython 3.11 about programs. Used by tests and scripts only.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Shape } from './cpython-shape-for-tests.ts';

export interface CpythonAnswer {
  accepts: boolean;
  reason?: string;
  line?: number | null;
  offset?: number | null;
  tree?: Shape;
}

const script = fileURLToPath(new URL('./cpython-tree.py', import.meta.url));

/** The command of an installed CPython 3.11, or null. */
export function findCpython(): string | null {
  for (const command of ['python3.11', 'python3']) {
    const found = spawnSync(command, ['-c', 'import sys; print(sys.version_info[:2] == (3, 11))'], { encoding: 'utf8' });
    if (found.status === 0 && found.stdout.trim() === 'True') return command;
  }
  return null;
}

/** What CPython says to each program. With `wantsTree` only the grammar is asked, else the whole compiler. */
export function askCpython(command: string, programs: string[], options: { wantsTree: boolean; areFiles?: boolean }): CpythonAnswer[] {
  const input = JSON.stringify({ programs, ...options });
  const ran = spawnSync(command, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  if (ran.status !== 0) throw new Error(`CPython ended with ${ran.status}: ${ran.stderr.slice(0, 2000)}`);
  return ran.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as CpythonAnswer);
}

/** The Python files of the standard library, in a fixed order. Files that are broken on purpose are left out. */
export function libraryFiles(command: string): string[] {
  const ran = spawnSync(command, ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))'], { encoding: 'utf8' });
  const folder = ran.stdout.trim();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py') && !/site-packages|dist-packages|lib2to3.tests.data|bad_?syntax|bad_coding|badcert/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
