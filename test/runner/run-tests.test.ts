// The runner behind `npm test` tells the truth: silence, hanging and leaving early are never a pass.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { listTestFiles } from '../../scripts/tests/list-test-files.ts';
import { runTestFile } from '../../scripts/tests/run-test-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hypercode-runner-'));
after(() => rmSync(folder, { recursive: true }));

async function runText(text: string, timeoutMs = 20_000): Promise<string[]> {
  writeFileSync(join(folder, 'sample.test.ts'), `import { test } from 'node:test';\n${text}`);
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const result = await runTestFile({ rootFolder: folder, path: 'sample.test.ts', scratchFolder: folder, timeoutMs, env });
  return result.lines.map((line) => `${line.outcome} ${line.name} ${line.message.split('\n')[0]}`.trim());
}

test('passed, failed and skipped tests are told apart', async () => {
  const lines = await runText("test('one', () => {});\ntest('two', () => { throw new Error('seen'); });\ntest('three', { skip: 'no disk' }, () => {});\n");
  assert.deepEqual(lines, ['passed one', 'failed two Error: seen', 'skipped three no disk']);
});

test('a parent of a failed test is not counted twice', async () => {
  assert.deepEqual(await runText("test('outer', async (t) => { await t.test('inner', () => { throw new Error('seen'); }); });\n"), ['failed inner Error: seen']);
});

test('a file without tests has failed', async () => {
  assert.deepEqual(await runText(''), ['failed sample.test.ts The file holds no test that was done.']);
});

test('a file that stops while it loads has failed', async () => {
  assert.deepEqual(await runText("throw new Error('early');\n"), ['failed sample.test.ts The process ended with 1 before its tests were done.']);
});

test('a file that leaves with 0 before its last test has failed', async () => {
  const lines = await runText("test('one', () => {});\ntest('two', () => process.exit(0));\ntest('three', () => {});\n");
  assert.match(lines.at(-1)!, /^failed sample\.test\.ts The (process ended with 0 before|file holds no test)/);
});

test('a file that hangs has failed', async () => {
  assert.deepEqual(await runText("test('one', () => new Promise(() => setInterval(() => {}, 1000)));\n", 1500), ['failed sample.test.ts The file did not end within 1.5 s.']);
});

test('tests of src, web and test are found; scale tests stay out', () => {
  const root = mkdtempSync(join(folder, 'list-'));
  const names = ['src/a/one.test.ts', 'test/two.test.ts', 'test/scale/three.test.ts', 'web/src/four.test.tsx', 'test/five.ts'];
  for (const name of names) writeFileWithFolders(join(root, name));
  assert.deepEqual(listTestFiles(root, []), ['src/a/one.test.ts', 'test/two.test.ts', 'web/src/four.test.tsx']);
  assert.deepEqual(listTestFiles(root, ['four', 'two']), ['test/two.test.ts', 'web/src/four.test.tsx']);
});

function writeFileWithFolders(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
}
