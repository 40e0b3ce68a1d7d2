// Reads a folder into plain data, so that every rule is a function over values and can be shown a seeded tree.
// Judging is left to rules/.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface SourceFile {
  /** Path from the root, with slashes. */
  path: string;
  text: string;
}

export interface SourceTree {
  /** Paths of all folders from the root, with slashes. */
  folders: string[];
  /** All files that hold code. */
  files: SourceFile[];
  /** Paths of all files, of any kind. */
  paths: Set<string>;
}

const codeEndings = new Set(['.ts', '.tsx', '.mjs', '.js']);
const walkedFolders = ['src', 'web', 'test', 'scripts', 'benchmarks', 'bin', 'examples', 'docs', 'deploy'];
const skippedFolders = new Set(['node_modules', 'dist', 'coverage', '.cache']);

/** Everything the rules look at under `rootFolder`. */
export function readSourceTree(rootFolder: string): SourceTree {
  const tree: SourceTree = { folders: [], files: [], paths: new Set() };
  for (const folder of walkedFolders) {
    if (existsSync(join(rootFolder, folder))) readFolder(tree, rootFolder, join(rootFolder, folder));
  }
  return tree;
}

function readFolder(tree: SourceTree, rootFolder: string, folder: string): void {
  tree.folders.push(slashPath(rootFolder, folder));
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const fullPath = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) readFolder(tree, rootFolder, fullPath);
      continue;
    }
    const path = slashPath(rootFolder, fullPath);
    tree.paths.add(path);
    if (codeEndings.has(extname(entry.name)) && !entry.name.endsWith('.d.ts')) {
      tree.files.push({ path, text: readFileSync(fullPath, 'utf8') });
    }
  }
}

function slashPath(rootFolder: string, path: string): string {
  return relative(rootFolder, path).split(sep).join('/');
}
