// Every example prints what examples/output says, through the real command, and is listed in the README.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setUpDesk } from './spawned-command.ts';

const examples = join(import.meta.dirname, '../../examples');
const names = readdirSync(examples).filter((name) => name.endsWith('.hc'));
const desk = setUpDesk();
after(() => desk.clear());

test('there are examples', () => assert.ok(names.length >= 7));

for (const name of names) {
  test(`examples/${name} prints its story`, async () => {
    const { stdout, stderr, exitCode } = await desk.hypercode(['run', join(examples, name)]);
    assert.deepEqual([stderr, exitCode], ['', 0]);
    assert.equal(stdout, readFileSync(join(examples, 'output', name.replace(/hc$/, 'txt')), 'utf8'));
  });
}

test('the README of the examples lists each of them', () => {
  const page = readFileSync(join(examples, 'README.md'), 'utf8');
  for (const name of names) assert.ok(page.includes(`[${name}](${name})`), name);
});
