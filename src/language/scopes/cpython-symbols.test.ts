// The scope analysis against CPython's own symbol table, over files of the standard library.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findCpython, libraryFiles } from '../parser/cpython-for-tests.ts';
import { parseProgram } from '../parser/index.ts';
import { resolveNames, type Scope } from './index.ts';

interface SymbolTable {
  name: string;
  names: Record<string, string>;
  children: SymbolTable[];
}

const cpython = findCpython();
const skip = cpython === null ? 'CPython 3.11 is not installed' : false;

test('every name of the library means what CPython says it means', { skip }, () => {
  const files = libraryFiles(cpython as string).filter((_, index) => index % 12 === 0);
  const script = fileURLToPath(new URL('./cpython-symbols.py', import.meta.url));
  const ran = spawnSync(cpython as string, [script], { input: JSON.stringify(files), encoding: 'utf8', maxBuffer: 2 ** 30 });
  const tables = ran.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as SymbolTable | null);
  let compared = 0;
  for (const [index, file] of files.entries()) {
    const theirs = tables[index];
    const source = readFileSync(file, 'utf8');
    // With this import CPython gives type notes a scope of their own; ours leaves them out.
    if (theirs === null || source.includes('import annotations')) continue;
    const resolved = resolveNames(parseProgram(source).module);
    assert.deepEqual(resolved.problems, [], file);
    const ours = tableOf(resolved.module);
    passThrough(ours, resolved.module);
    // Whether a module name is set only by a function is a detail of CPython's table.
    for (const name of new Set([...Object.keys(ours.names), ...Object.keys(theirs.names)])) {
      delete ours.names[name];
      delete theirs.names[name];
    }
    assert.equal(textOf(ours), textOf(theirs), file);
    compared += 1;
  }
  assert.ok(compared > 50, `only ${compared} files were compared`);
});

function tableOf(scope: Scope): SymbolTable {
  const plain = scope.kind === 'module' ? 'top' : scope.name.replace(/[<>]/g, '');
  const names = Object.fromEntries([...scope.bindings].map(([name, binding]) => [name, binding.kind === 'builtin' ? 'global' : binding.kind]));
  return { name: plain, names, children: scope.children.map(tableOf) };
}

/** CPython also lists a name in scopes that only hand it on to an inner one. */
function passThrough(table: SymbolTable, scope: Scope): Set<string> {
  const wanted = new Set<string>();
  for (const [index, child] of table.children.entries()) for (const name of passThrough(child, scope.children[index])) wanted.add(name);
  for (const name of wanted) {
    const isOwnClass = scope.kind === 'class' && name === '__class__';
    if (!isOwnClass) table.names[name] ??= 'free';
  }
  const handedOn = [...wanted].filter((name) => (scope.kind === 'class' && name !== '__class__') || table.names[name] === 'free');
  return new Set([...handedOn, ...Object.keys(table.names).filter((name) => table.names[name] === 'free')]);
}

/** Scopes in any order, since ours come in the order of the text. */
function textOf(table: SymbolTable): string {
  const names = Object.entries(table.names).map(([name, kind]) => `${name}:${kind}`).sort();
  return `${table.name}{${names.join(' ')}}[${table.children.map(textOf).sort().join(',')}]`;
}
