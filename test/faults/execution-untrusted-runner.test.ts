// A runner is not trusted: whatever it says or does not say, its run ends with an error of the catalogue
// and its process is gone. The pool is the one that execd uses.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileCacheFolder } from '../../src/execution/compile-cache-folder.ts';
import { RunnerPool } from '../../src/execution/execd/runner-pool.ts';
import { performRun } from '../../src/execution/perform-run.ts';
import { poolHost } from '../../src/execution/pool-host.ts';
import type { RunLimits, RunOutcome } from '../../src/contracts/index.ts';
import { isAlive, jobOf, refusalOf, waitFor } from './execution-service.ts';

function poolOf(name: string): RunnerPool {
  const runnerFile = join(import.meta.dirname, 'untrusted-runners', `${name}.ts`);
  return new RunnerPool({ warmRunners: 0, start: { memoryBytes: 128 * 1_048_576, cacheFolder: compileCacheFolder(), runnerFile } });
}

async function outcomeWith(name: string, limits: Partial<RunLimits> = {}, signal?: AbortSignal): Promise<RunOutcome> {
  const pool = poolOf(name);
  try {
    const outcome = performRun(poolHost(pool), 1, jobOf('print(1)', limits), { signal });
    const runner = await waitFor(() => pool.describe()[0]);
    const ended = await outcome;
    await waitFor(() => !isAlive(runner.pid));
    return ended;
  } finally {
    pool.close();
  }
}

for (const [name, what] of [
  ['nonsense', 'bytes that are no message'],
  ['huge-frame', 'a frame of two gigabytes'],
  ['other-run', 'output for another run'],
  ['unfit-end', 'an end with the wrong types'],
] as const) {
  test(`a runner that sends ${what} loses its run and its process`, async () => {
    const { result, error } = await outcomeWith(name);
    assert.deepEqual([result.status, result.exit_code, error?.code, result.stdout], ['error', 125, 'HC4005', '']);
  });
}

test('a runner that sends output past the limit is ended from outside', async () => {
  const { result } = await outcomeWith('output-flood', { outputBytes: 200_000 });
  assert.equal(result.status, 'output_limit');
});

test('a runner that ignores its time limit is ended from outside', async () => {
  const { result } = await outcomeWith('deaf', { timeoutMs: 100 });
  assert.equal(result.status, 'timeout');
});

test('a runner that ignores a stop is ended from outside', async () => {
  const stop = new AbortController();
  const outcome = outcomeWith('deaf', {}, stop.signal);
  setTimeout(() => stop.abort(), 300);
  assert.equal((await outcome).result.status, 'stopped');
});

test('a runner that takes more memory than its limit is ended from outside', async () => {
  const { result } = await outcomeWith('memory-hog');
  assert.equal(result.status, 'memory_limit');
});

test('a second end is not believed, and the runner is gone', async () => {
  assert.equal((await outcomeWith('two-ends')).result.status, 'success');
});

for (const [name, what] of [
  ['left-behind', 'shows a changed built-in object'],
  ['kept-memory', 'keeps too much memory'],
] as const) {
  test(`a runner that ${what} after its run is replaced`, async () => {
    assert.equal((await outcomeWith(name)).result.status, 'success');
  });
}

test('runners that never become ready are tried a few times, then the run is refused with 503', async () => {
  const pool = poolOf('never-ready');
  try {
    const refused = await refusalOf(performRun(poolHost(pool), 1, jobOf('print(1)'), {}));
    assert.deepEqual([refused.code, refused.status], ['HC4007', 503]);
  } finally {
    pool.close();
  }
});
