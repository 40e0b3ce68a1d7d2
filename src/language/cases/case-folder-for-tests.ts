// One case as a folder: `program.hc`, `expected.txt` (what CPython 3.11 printed), `about.txt` (one sentence), and
// where the case needs them `expected-error.txt`, `input.txt` for standard input and own files for the program to import and open.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface CaseFolder {
  program: string;
  expected: string;
  about: string;
  /** What a run that ends with an error puts on stderr at its end: our own text, not CPython's. */
  error: string;
  /** Standard input, null where there is no `input.txt`. */
  input: string | null;
  /** Own files by path, with `/` between folders. */
  files: Map<string, string>;
}

const parts = new Set(['program.hc', 'expected.txt', 'expected-error.txt', 'about.txt', 'input.txt']);

export function readCase(folder: string): CaseFolder {
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const has = new Set(readdirSync(folder));
  return {
    program: read('program.hc'),
    expected: has.has('expected.txt') ? read('expected.txt') : '',
    about: has.has('about.txt') ? read('about.txt').trim() : '',
    error: has.has('expected-error.txt') ? read('expected-error.txt') : '',
    input: has.has('input.txt') ? read('input.txt') : null,
    files: new Map(ownFiles(folder).map((name) => [name, read(name)])),
  };
}

function ownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !parts.has(name) && !name.includes('__pycache__'))
    .toSorted();
}

/** Line after line of a text, with line ends; null at its end. */
export function linesOf(text: string): () => string | null {
  const lines = text.split(/(?<=\n)/);
  let next = 0;
  return () => lines[next++] ?? null;
}
