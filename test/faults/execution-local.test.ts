// The runner of the command line: the same walls, without a service and without execd.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ProgramRunner } from '../../src/contracts/index.ts';
import { createLocalRunner } from '../../src/execution/index.ts';
import { childrenOf, endlessLoop, isAlive, jobOf, refusalOf, testLimits, waitFor } from './execution-service.ts';

let runner: ProgramRunner;
before(() => {
  runner = createLocalRunner({ limits: testLimits });
});
after(() => runner.close());

test('a program runs and its output is passed on as it appears', async () => {
  const seen: string[] = [];
  const { result } = await runner.run(jobOf('print(6 * 7)'), { onOutput: (stream, text) => seen.push(`${stream}: ${text}`) });
  assert.deepEqual([result.stdout, result.exit_code, seen], ['42\n', 0, ['stdout: 42\n']]);
});

test('limits hold, and the next program runs', async () => {
  assert.equal((await runner.run(jobOf(endlessLoop, { timeoutMs: 200 }))).result.status, 'timeout');
  assert.equal((await runner.run(jobOf("while True:\n    print('x' * 100)\n"))).result.status, 'output_limit');
  assert.equal((await runner.run(jobOf('print(6 * 7)'))).result.stdout, '42\n');
});

test('an interrupt stops the program', async () => {
  const stop = new AbortController();
  const { result } = await runner.run(jobOf(`print('spins')\n${endlessLoop}`), { signal: stop.signal, onOutput: () => stop.abort() });
  assert.deepEqual([result.status, result.exit_code], ['stopped', 130]);
});

test('programs given at the same time run one after another', async () => {
  const outcomes = await Promise.all([1, 2, 3].map((number) => runner.run(jobOf(`print(${number})`))));
  assert.deepEqual(outcomes.map(({ result }) => result.stdout), ['1\n', '2\n', '3\n']);
});

test('a program of 5 MB is refused', async () => {
  assert.equal((await refusalOf(runner.run(jobOf('#'.repeat(5 * 1_048_576))))).code, 'HC4009');
});

test('a closed runner takes no program and leaves no process', async () => {
  const others = new Set(childrenOf(process.pid));
  const short = createLocalRunner({ limits: testLimits });
  await short.run(jobOf('print(1)'));
  const own = childrenOf(process.pid).filter((pid) => !others.has(pid));
  await short.close();
  assert.equal((await refusalOf(short.run(jobOf('print(1)')))).code, 'HC4008');
  await waitFor(() => own.every((pid) => !isAlive(pid)));
});

test('a command line that is killed leaves no runner', { skip: process.platform !== 'linux' }, async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'local-runner-in-a-process.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const runners = childrenOf(child.pid as number);
  assert.equal(runners.length, 1);
  child.kill('SIGKILL');
  await waitFor(() => runners.every((pid) => !isAlive(pid)));
});
