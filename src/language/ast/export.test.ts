// Both exports: the seed's encoding and the lossless tree, held to their schemas over all programs we have.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseProgram } from '../parser/index.ts';
import { randomProgram } from '../parser/program-generator-for-tests.ts';
import { exportSeedTree } from './export-seed.ts';
import { exportTree, sourceFromTree } from './export-tree.ts';
import { treeSchemaFiles } from './schema-files.ts';
import { seedTreeSchema } from './seed-tree-schema.ts';
import { losslessTreeSchema } from './tree-schema.ts';

const rootFolder = join(import.meta.dirname, '../../..');
const programs = ['src/language/cases', 'examples', 'test/library'].flatMap((folder) => readdirSync(join(rootFolder, folder), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.hc')).map((name) => readFileSync(join(rootFolder, folder, name), 'utf8')));

test('the example of the reference gives the tree of the reference', () => {
  const tree = exportSeedTree(parseProgram('x = 42\nprint(x)\n'));
  assert.deepEqual(tree, {
    kind: 'program',
    body: [
      { kind: 'assign', value: 42, children: [], lineno: 1, col_offset: 0, targets: [{ var: 'x' }] },
      { kind: 'expr', value: { call: { func: 'print', args: [{ var: 'x' }] } }, children: [], lineno: 2, col_offset: 0 },
    ],
  });
});

test('text to lossless tree and back is the same text', () => {
  const same = (source: string): boolean => sourceFromTree(JSON.parse(JSON.stringify(exportTree(parseProgram(source))))) === source;
  for (const source of programs) assert.ok(same(source), source);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), same), { numRuns: 500 });
});

test('every program we have fits both schemas', () => {
  const seed = seedTreeSchema();
  const lossless = losslessTreeSchema();
  assert.ok(programs.length > 50);
  const broken = ['x = = 1\n', 'match x:\n    case {a: 1, +: 2}: pass\n', 'f(1 2, x=)\nwhile\n', 'print(f"{x!} {")\n'];
  for (const source of [...programs, ...fc.sample(randomProgram, { numRuns: 150, seed: 3 }), ...broken]) {
    const parsed = parseProgram(source);
    const readSeed = seed.safeParse(JSON.parse(JSON.stringify(exportSeedTree(parsed))));
    assert.ok(readSeed.success, `${source}\n${readSeed.error?.message}`);
    const readLossless = lossless.safeParse(JSON.parse(JSON.stringify(exportTree(parsed))));
    assert.ok(readLossless.success, `${source}\n${readLossless.error?.message}`);
  }
});

test('the schemas refuse other shapes', () => {
  assert.equal(seedTreeSchema().safeParse({ kind: 'program', body: [{ kind: 'loop' }] }).success, false);
  assert.equal(losslessTreeSchema().safeParse({ format: 'hypercode-tree', version: 2 }).success, false);
});

test('the schema files in docs/reference are current', () => {
  for (const { path, text } of treeSchemaFiles()) assert.equal(readFileSync(join(rootFolder, path), 'utf8'), text, `${path} is stale. Run: npm run generate`);
});
