// Fills the compile cache before a server starts, in a process of its own. Without it the first start of a
// new version holds Node's type stripper in memory for as long as the server lives, about 20 MB.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Compiles what a server loads, unless this very version was compiled before. A cache folder that cannot be
 * written to is left alone: the server then starts as well, only larger.
 */
export function compileAhead(cacheFolder) {
  const stamp = join(cacheFolder, 'compiled-ahead.txt');
  const version = `${process.version} ${newestChangeMs(sources)}`;
  try {
    if (readFileSync(stamp, 'utf8') === version) return;
  } catch {
    // There is no stamp yet.
  }
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    env: { ...process.env, NODE_COMPILE_CACHE: cacheFolder },
    stdio: 'ignore',
    timeout: 30_000,
  });
  if (status !== 0) return;
  try {
    writeFileSync(stamp, version);
  } catch {
    // Read-only: nothing is kept, nothing is lost.
  }
}

function newestChangeMs(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'cases') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) newest = Math.max(newest, newestChangeMs(path));
    else if (entry.name.endsWith('.ts')) newest = Math.max(newest, Math.trunc(statSync(path).mtimeMs));
  }
  return newest;
}

/** Every module's door, the commands that start a server, and the composition. */
function filesOfServer() {
  const { modules } = JSON.parse(readFileSync(join(sources, 'modules.json'), 'utf8'));
  const doors = Object.keys(modules).map((name) => `${name}/index.ts`);
  const commands = ['up', 'serve'].map((name) => `cli/commands/${name}.ts`);
  return ['main.ts', 'roles.ts', ...doors, ...commands].map((path) => join(sources, path));
}

if (import.meta.main) {
  for (const file of filesOfServer()) await import(file);
}
