// Every case folder through the public doors: the output must be what CPython 3.11 wrote.

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runProgram } from '../engine/run-for-tests.ts';

const root = import.meta.dirname;

for (const folder of globSync('*/*/program.hc', { cwd: root }).map((file) => path.dirname(file)).toSorted()) {
  const read = (name: string): string => readFileSync(path.join(root, folder, name), 'utf8');
  test(`${folder}: ${read('about.txt').trim()}`, () => {
    for (const isReference of [false, true]) {
      const { stdout, end } = runProgram(read('program.hc'), {}, isReference);
      assert.equal(end.stderr, '');
      assert.equal(stdout, read('expected.txt'), isReference ? 'emitted without types' : 'emitted with types');
    }
  });
}
