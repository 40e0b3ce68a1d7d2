// The runner for hostile code: no machine code is made. It gives what the other one gives, and the same walls hold.

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { ProgramRunner } from '../../src/contracts/index.ts';
import { createLocalRunner } from '../../src/execution/index.ts';
import { readCase } from '../../src/language/cases/case-folder-for-tests.ts';
import { childrenOf, endlessLoop, jobOf, testLimits } from './execution-service.ts';

const cases = path.join(import.meta.dirname, '../../src/language/cases');
const limits = { ...testLimits, timeoutMs: 60_000, memoryBytes: 512 * 1024 * 1024 };

let runner: ProgramRunner;
before(() => {
  runner = createLocalRunner({ limits, isJitless: true });
});
after(() => runner.close());

test('the runner really has no machine code', { skip: process.platform !== 'linux' }, async () => {
  await runner.run(jobOf('print(1)'));
  const commands = childrenOf(process.pid).map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  assert.ok(commands.some((command) => command.includes('--jitless')));
});

test('every case prints what CPython prints', async () => {
  for (const folder of globSync('*/*/program.hc', { cwd: cases }).map((file) => path.join(cases, path.dirname(file))).toSorted()) {
    const { program, expected, error, files, input } = readCase(folder);
    const { result } = await runner.run({ ...jobOf(program), files: Object.fromEntries(files), stdin: input ?? '' });
    assert.equal(result.status, error === '' ? 'success' : 'error', `${folder}: ${result.stderr}`);
    assert.equal(result.stdout, expected, path.relative(cases, folder));
  }
});

test('limits hold, and the next program runs', async () => {
  assert.equal((await runner.run(jobOf(endlessLoop, { timeoutMs: 200 }))).result.status, 'timeout');
  assert.equal((await runner.run(jobOf("while True:\n    print('x' * 100)\n"))).result.status, 'output_limit');
  assert.equal((await runner.run(jobOf('print(6 * 7)'))).result.stdout, '42\n');
});
