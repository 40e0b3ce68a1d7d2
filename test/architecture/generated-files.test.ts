// What is generated is up to date, and the linter made from the table really refuses what the table refuses.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listStaleFiles, replaceBlock } from '../../scripts/generate/generated-files.ts';
import { writeLintRules } from '../../scripts/generate/lint-rules.ts';
import { readModuleTable } from '../../scripts/generate/module-table.ts';

const rootFolder = join(import.meta.dirname, '../..');

test('generated files are up to date', () => {
  const stale = listStaleFiles(rootFolder).map((file) => file.path);
  assert.deepEqual(stale, [], 'Run: npm run generate');
});

test('a block without markers is refused', () => {
  assert.equal(replaceBlock('<!-- a:start -->\nold\n<!-- a:end -->', 'a', 'new'), '<!-- a:start -->\nnew\n<!-- a:end -->');
  assert.throws(() => replaceBlock('no markers', 'a', 'new'), /markers/);
});

function lint(files: Record<string, string>): { file: string; message: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'hypercode-lint-'));
  try {
    const all = { '.oxlintrc.json': writeLintRules(readModuleTable(rootFolder)), ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const linter = join(rootFolder, 'node_modules/oxlint/bin/oxlint');
    const ended = spawnSync(process.execPath, [linter, '--format=unix', 'src'], { cwd: folder, encoding: 'utf8' });
    const lines = ended.stdout.split('\n').filter((line) => line.startsWith('src/'));
    return lines.map((line) => ({ file: line.split(':')[0]!, message: line }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the linter refuses imports the table refuses, at any depth', () => {
  const found = lint({
    'src/cli/top.ts': "export { createGateway } from '../gateway/index.ts';\n",
    'src/cli/commands/deep.ts': "import type { Gateway } from '../../gateway/index.ts';\nexport type Deep = Gateway;\n",
    'src/cli/reach.ts': "export { parseProgram } from '../language/parser/program.ts';\n",
    'src/cli/fine.ts': "export { parseProgram } from '../language/index.ts';\nexport { inner } from './gateway/inner.ts';\n",
    'src/cli/gateway/inner.ts': 'export const inner = 1;\n',
  });
  assert.deepEqual(found.map(({ file }) => file).sort(), ['src/cli/commands/deep.ts', 'src/cli/reach.ts', 'src/cli/top.ts']);
  for (const { message } of found) assert.match(message, /no-restricted-imports/);
});

test('the linter refuses a default export', () => {
  const found = lint({ 'src/cli/main.ts': 'const main = 1;\nexport default main;\n' });
  assert.deepEqual(found.map(({ file }) => file), ['src/cli/main.ts']);
});
