// The engine resolves names while it lowers a program; the checks resolve them here. Both must give the
// same answer for every name of every program.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Resolver } from '../hir/resolve.ts';
import { collectScopes } from '../hir/scopes.ts';
import { findCpython, libraryFiles } from '../parser/cpython-for-tests.ts';
import { parseProgram } from '../parser/index.ts';
import { isBuiltinName, resolveNames } from './index.ts';

function disagreements(source: string): string[] {
  const { module } = parseProgram(source);
  const table = resolveNames(module);
  const scopes = collectScopes(module);
  const resolver = new Resolver(scopes.module, isBuiltinName);
  const found: string[] = [];
  for (const scope of table.scopes) {
    const theirs = scope.kind === 'module' ? scopes.module : scopes.byNode.get(scope.node);
    if (theirs === undefined) {
      found.push(`no scope for ${scope.name}`);
      continue;
    }
    for (const binding of scope.bindings.values()) {
      // `__class__` is made by the class statement; the engine has a way of its own for it.
      if (binding.name === '__class__') continue;
      const { variable } = resolver.resolve(binding.name, theirs);
      const ours = binding.kind === 'global' || binding.kind === 'builtin' ? '<module>' : binding.owner.name;
      const engine = variable.kind === 'global' || variable.kind === 'builtin' ? '<module>' : variable.scope.name;
      if (ours !== engine) found.push(`${binding.name} in ${scope.name}: ${ours} here, ${engine} in the engine`);
    }
  }
  return found;
}

test('names of all case programs mean the same to the engine', () => {
  const folder = join(import.meta.dirname, '../cases');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hc'));
  assert.ok(files.length > 50);
  for (const file of files) assert.deepEqual(disagreements(readFileSync(join(folder, file), 'utf8')), [], file);
});

const cpython = findCpython();

test('names of library files mean the same to the engine', { skip: cpython === null ? 'CPython 3.11 is not installed' : false }, () => {
  for (const file of libraryFiles(cpython as string).filter((_, index) => index % 25 === 0)) {
    const source = readFileSync(file, 'utf8');
    if (!source.includes('import annotations')) assert.deepEqual(disagreements(source), [], file);
  }
});
