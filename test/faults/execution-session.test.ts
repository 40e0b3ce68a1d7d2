// A session in a runner of its own: it is stopped and keeps its names, it asks for input, it survives the loss of its process.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { CodeSession } from '../../src/contracts/index.ts';
import { createSession } from '../../src/execution/index.ts';
import { testLimits } from './execution-service.ts';

const open: CodeSession[] = [];
after(() => Promise.all(open.map((session) => session.close())));

function start(limits = {}): { session: CodeSession; run: (source: string, options?: object) => ReturnType<CodeSession['run']> } {
  const session = createSession({ limits: { ...testLimits, ...limits }, files: { 'helper.py': 'value = 5\n' } });
  open.push(session);
  let count = 0;
  return { session, run: (source, options = {}) => session.run(source, { fileName: `input ${(count += 1)}`, ...options }) };
}

test('pieces share their names and show their values', async () => {
  const { session, run } = start();
  await run('x = 20');
  const { result, isOver, isLost } = await run('x + 1');
  assert.deepEqual([result.stdout, result.status, isOver, isLost], ['21\n', 'success', false, false]);
  assert.equal((await run('import helper; helper.value')).result.stdout, '5\n');
  assert.deepEqual(await session.complete('help'), ['help', 'helper']);
  const end = await run('exit(4)');
  assert.deepEqual([end.isOver, end.result.exit_code], [true, 4]);
});

test('a stop ends the piece and keeps the names', async () => {
  const { run } = start();
  await run('x = 1');
  const stop = new AbortController();
  const spinning = run('while True: x += 1\n', { signal: stop.signal });
  setTimeout(() => stop.abort(), 200);
  assert.equal((await spinning).result.status, 'stopped');
  const { result } = await run('x > 1');
  assert.equal(result.stdout, 'True\n');
});

test('lines of input come when they are asked for, and waiting is not the time of the program', async () => {
  const { run } = start({ timeoutMs: 1500 });
  const lines = ['first\n', `${'long '.repeat(20_000)}\n`, null];
  const readLine = (): Promise<string | null> => new Promise((resolve) => setTimeout(() => resolve(lines.shift() ?? null), 900));
  const { result } = await run('a = input(); b = input()\ntry:\n    input()\nexcept EOFError:\n    print(a, len(b), "end")\n', { readLine });
  assert.equal(result.stderr, '');
  assert.equal(result.stdout, 'first 100000 end\n');
});

test('a stop while the program waits for input ends the wait', async () => {
  const { run } = start();
  const stop = new AbortController();
  const { result } = await run('input()', {
    signal: stop.signal,
    readLine: () => {
      stop.abort();
      return new Promise(() => {});
    },
  });
  assert.equal(result.status, 'stopped');
  assert.equal((await run('1 + 1')).result.stdout, '2\n');
});

test('a piece that takes too much memory costs the names and not the session', async () => {
  const { run } = start({ memoryBytes: 48 * 1_048_576 });
  await run('x = 1');
  const { result } = await run('big = []\nwhile True: big.append(bytearray(100000))\n');
  assert.equal(result.status, 'memory_limit');
  await run('big = None');
  assert.equal((await run('6 * 7')).result.stdout, '42\n');
});
