// JavaScript of the files a runner loads, for runners that start with `--jitless`: without WebAssembly Node
// cannot strip types itself. They are stripped here once per version and kept beside the compile cache.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const sources = fileURLToPath(new URL('../../', import.meta.url));
/** All that a runner may load. Cases and tests are never among it. */
const folders = ['contracts', 'language', 'execution/runner', 'execution/protocol'];

/** The path of a JSON file: the address of each source file and its JavaScript, line for line. */
export function plainSourcesFile(cacheFolder: string): string {
  const files = folders.flatMap((folder) => sourceFiles(join(sources, folder)));
  const newestMs = Math.max(...files.map((file) => Math.trunc(statSync(file).mtimeMs)));
  const path = join(cacheFolder, `plain-sources-${files.length}-${newestMs}.json`);
  try {
    statSync(path);
    return path;
  } catch {
    // This version was not stripped yet.
  }
  // In a process of its own: the stripper would stay in this one's memory.
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(import.meta.url), path], { stdio: 'ignore', timeout: 60_000 });
  return path;
}

function writePlainSources(path: string): void {
  const files = folders.flatMap((folder) => sourceFiles(join(sources, folder)));
  const texts = Object.fromEntries(files.map((file) => [pathToFileURL(file).href, stripTypeScriptTypes(readFileSync(file, 'utf8'))]));
  mkdirSync(dirname(path), { recursive: true });
  // Another process may do the same; each moves a whole file into place.
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(texts));
  renameSync(`${path}.${process.pid}`, path);
  for (const old of readdirSync(dirname(path))) if (/^plain-sources-\d+-\d+\.json$/.test(old) && old !== basename(path)) rmSync(join(dirname(path), old), { force: true });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'cases' ? [] : sourceFiles(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') && !entry.name.endsWith('-for-tests.ts') ? [path] : [];
  });
}

if (import.meta.main) writePlainSources(process.argv[2]);
