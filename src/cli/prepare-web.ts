// Builds web/dist when what it is made from has changed. The content of the sources is compared, not
// their times, so a fresh clone or a changed branch builds only when it must. The build goes to a folder
// of its own and is swapped in at the end: a stopped build or two builds at once never leave half a page.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { packageRoot } from './package-root.ts';

export interface PrepareWebOptions {
  /** The folder that holds package.json and web/. */
  root?: string;
  /** Called when a build starts; it takes some seconds. */
  onBuild?: () => void;
  /** Builds into the folder and resolves; rejects with what the tool said. Replaced in tests. */
  build?: (root: string, outputFolder: string) => Promise<void>;
}

/** Resolves when web/dist fits the sources. Throws a CatalogueError when it cannot be built. */
export async function prepareWeb(options: PrepareWebOptions = {}): Promise<void> {
  const root = options.root ?? packageRoot;
  const web = join(root, 'web');
  const dist = join(web, 'dist');
  if (!existsSync(join(web, 'index.html'))) return;
  const stampFile = join(root, '.cache', 'web-sources.txt');
  const stamp = stampOf(root);
  if (existsSync(join(dist, 'index.html')) && readText(stampFile) === stamp) return;

  options.onBuild?.();
  const output = join(root, '.cache', `web-${process.pid}`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  try {
    await (options.build ?? buildWithVite)(root, output);
    replaceFolder(dist, output);
    writeFileSync(stampFile, stamp);
  } catch (cause) {
    const detail = cause instanceof Error ? firstFinding(cause.message) : undefined;
    // Loaded only here, so that this file stays light for commands that need no error text.
    const { CatalogueError, startErrors } = await import('../contracts/index.ts');
    throw new CatalogueError(startErrors.webBuildNotPossible({ detail }), { cause });
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/** A hash over names and contents of everything the pages are built from. */
function stampOf(root: string): string {
  const hash = createHash('sha256');
  const files = [...filesBelow(join(root, 'web')), join(root, 'package-lock.json')];
  for (const file of files) {
    if (!existsSync(file)) continue;
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const skipped = new Set(['node_modules', 'dist', '.cache', 'coverage']);

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function buildWithVite(root: string, outputFolder: string): Promise<void> {
  const web = join(root, 'web');
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', outputFolder, '--emptyOutDir'], {
      cwd: web,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let said = '';
    const keep = (text: Buffer): void => void (said = (said + text.toString()).slice(0, 4000));
    tool.stdout.on('data', keep);
    tool.stderr.on('data', keep);
    tool.on('error', reject);
    tool.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

function replaceFolder(target: string, source: string): void {
  const old = `${source}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(source, target);
  rmSync(old, { recursive: true, force: true });
}

/** The first thing the build tool found, with its place when it names one. The tool sends colours even with NO_COLOR. */
function firstFinding(text: string): string | undefined {
  const lines = stripVTControlCharacters(text).split('\n').map((line) => line.trim());
  const finding = lines.find((line) => line !== '' && !/^(✗ )?(build failed|error during build)/i.test(line));
  const place = /\[ (\S+:\d+:\d+) \]/.exec(lines.join('\n'))?.[1];
  return finding === undefined || place === undefined ? finding : `${place} ${finding}`;
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
