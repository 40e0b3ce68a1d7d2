// What `dir` gives for builtin types and library modules, held against CPython 3.11. The table was made by
// names-of-cpython.py; not-there.json lists what is left out, each with its reason.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runProgram } from '../run-for-tests.ts';

interface Table { types: Record<string, string[]>; modules: Record<string, string[]> }
interface Subjects { types: Record<string, string>; modules: string[] }

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
}

const subjects = read('subjects.json') as Subjects;
const wanted = read('names-of-cpython.json') as Table;
const notThere = read('not-there.json') as { reason: string; names: string[] }[];
const exceptions = new Set(notThere.flatMap((entry) => entry.names));
const used: Set<string> = new Set();

/** Public names, and those with two underscores on both sides. */
function isPublic(name: string): boolean {
  return !name.startsWith('_') || (name.startsWith('__') && name.endsWith('__'));
}

/** Names that the run does not have, out of those it should have. */
function missing(source: string, names: readonly string[]): string[] {
  const { stdout, end } = runProgram(source);
  assert.equal(end.stderr, '');
  const lines = new Set(stdout.split('\n'));
  return names.filter((name) => isPublic(name) && !lines.has(name));
}

function unexplained(subject: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const entry = [`${subject}.${name}`, `*.${name}`, `${subject}.*`].find((pattern) => exceptions.has(pattern));
    if (entry !== undefined) used.add(entry);
    return entry === undefined;
  });
}

test('builtin types and types of the library have the names they have in CPython', () => {
  for (const [title, expression] of Object.entries(subjects.types)) {
    assert.deepEqual(unexplained(title, missing(`for name in dir(${expression}):\n    print(name)\n`, wanted.types[title])), [], title);
  }
});

test('modules of the library have the names they have in CPython', () => {
  for (const name of subjects.modules) {
    // Some names are made when they are first asked for.
    const source = `import ${name}\nfor name in ${JSON.stringify(wanted.modules[name])}:\n    if hasattr(${name}, name):\n        print(name)\n`;
    assert.deepEqual(unexplained(name, missing(source, wanted.modules[name])), [], name);
  }
});

test('nothing is listed as left out that is there', () => {
  assert.deepEqual([...exceptions].filter((name) => !used.has(name)), []);
});
