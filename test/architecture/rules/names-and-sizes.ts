// Names that say something, and files a tired reader can finish.

import type { Finding } from '../finding.ts';
import type { SourceTree } from '../source-tree.ts';

const emptyWords = new Set(['utils', 'util', 'common', 'helpers', 'helper', 'misc', 'shared-code', 'lib']);
const longFileLines = 500;
const longFilesAllowed = 0.03;

/** Folders and files called utils, common, helpers, misc: the name tells nobody what is inside. */
export function checkEmptyNames(tree: SourceTree): Finding[] {
  const isEmptyName = (path: string) => emptyWords.has(path.split('/').at(-1)!.replace(/\..*$/, '').toLowerCase());
  return [...tree.folders, ...tree.files.map((file) => file.path)]
    .filter(isEmptyName)
    .map((place) => ({ rule: 'empty-name', place, message: 'needs a name that says what is inside' }));
}

/** Files of code are lower case with hyphens. */
export function checkFileNames(tree: SourceTree): Finding[] {
  return tree.files
    .filter((file) => !/^(__|\$|_)?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs|js)$/.test(file.path.split('/').at(-1)!))
    .filter((file) => !/^test\/errors\/special\/HC\d{4}\.ts$/.test(file.path))
    .map((file) => ({ rule: 'file-name', place: file.path, message: 'is not lower case with hyphens' }));
}

/** At most 3 % of the files may pass 500 lines. Generated files and cases do not count. */
export function checkFileSizes(tree: SourceTree): Finding[] {
  const counted = tree.files.filter((file) => !isGenerated(file.path) && !file.path.includes('/cases/'));
  const long = counted
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
    .filter((file) => file.lines > longFileLines);
  if (long.length <= counted.length * longFilesAllowed) return [];
  return long.map((file) => ({
    rule: 'file-size',
    place: file.path,
    message: `has ${file.lines} lines; ${long.length} of ${counted.length} files pass ${longFileLines}, allowed are 3 %`,
  }));
}

function isGenerated(path: string): boolean {
  return /\.generated\.[a-z]+$/.test(path);
}
