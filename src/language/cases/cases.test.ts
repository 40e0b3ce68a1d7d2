// Every case folder through the public doors: the output must be what CPython 3.11 wrote.

import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runProgram } from '../engine/run-for-tests.ts';
import { linesOf, readCase } from './case-folder-for-tests.ts';

const root = import.meta.dirname;

for (const folder of globSync('*/*/program.hc', { cwd: root }).map((file) => path.dirname(file)).toSorted()) {
  const { about, program, expected, error, files, input } = readCase(path.join(root, folder));
  test(`${folder}: ${about}`, () => {
    for (const kind of ['typed', 'checked', 'reference']) {
      const readLine = input === null ? undefined : linesOf(input);
      const { stdout, end } = runProgram(program, { files, ...(readLine === undefined ? {} : { readLine }) }, kind === 'reference', kind === 'checked');
      assert.equal(end.stderr.trimEnd(), error.trimEnd());
      assert.equal(stdout, expected, `emission: ${kind}`);
    }
  });
}
