// The command alone in a folder, told that its Node is an older one: no node_modules is beside it.

import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collect, commandFile, setUpDesk } from '../../end-to-end/spawned-command.ts';

export async function trigger(): Promise<string> {
  const desk = setUpDesk();
  try {
    const alone = join(desk.folder, 'bin', 'hypercode.mjs');
    mkdirSync(join(desk.folder, 'bin'));
    copyFileSync(commandFile, alone);
    const older = join(desk.folder, 'older.mjs');
    writeFileSync(older, "Object.defineProperty(process.versions, 'node', { value: '20.19.2' });");
    const child = spawn(process.execPath, ['--import', pathToFileURL(older).href, alone, 'version'], { cwd: desk.folder });
    const { stderr, exitCode } = await collect(child);
    return exitCode === 78 ? stderr : `The exit code was ${exitCode}.`;
  } finally {
    desk.clear();
  }
}
