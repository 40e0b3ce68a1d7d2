// Many runs at the same time: each gets its own answer, in its turn, or is refused at once.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ExecutionService } from '../../src/execution/index.ts';
import { endlessLoop, jobOf, refusalOf, startService, startSpinning, waitFor } from './execution-service.ts';

let service: ExecutionService;
before(async () => {
  service = await startService({ maximumConcurrent: 2, queueLimit: 60 });
});
after(() => service.close());

test('50 runs at the same time each get their own answer', async () => {
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => service.run(jobOf(`print(${index} * 3)`))));
  assert.deepEqual(outcomes.map(({ result }) => result.stdout), Array.from({ length: 50 }, (_, index) => `${index * 3}\n`));
  assert.deepEqual([service.describe().running, service.describe().waiting], [0, 0]);
});

test('no more runs happen at the same time than the settings say', async () => {
  let running = 0;
  let most = 0;
  const source = "print('start')\nfor i in range(200000):\n    pass\nprint('end')\n";
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      await service.run(jobOf(source));
      running = service.describe().running;
      most = Math.max(most, running, service.describe().runners.filter(({ state }) => state === 'running').length);
    }),
  );
  assert.ok(most <= 2, `${most} at the same time`);
});

test('a run over the queue is refused with 503, and the ones before it are answered', async () => {
  const stop = new AbortController();
  const narrow = await startService({ maximumConcurrent: 1, queueLimit: 2 });
  try {
    const first = narrow.run(jobOf(endlessLoop), { signal: stop.signal });
    const waiting = [narrow.run(jobOf('print(1)')), narrow.run(jobOf('print(2)'))];
    const refused = await refusalOf(narrow.run(jobOf('print(3)')));
    assert.deepEqual([refused.code, refused.status], ['HC4006', 503]);
    stop.abort();
    assert.equal((await first).result.status, 'stopped');
    assert.deepEqual((await Promise.all(waiting)).map(({ result }) => result.stdout), ['1\n', '2\n']);
  } finally {
    await narrow.close();
  }
});

test('a stop ends the run at work, and the next run works', async () => {
  const stop = new AbortController();
  const { outcome } = await startSpinning(service, stop.signal);
  stop.abort();
  const { result, error } = await outcome;
  assert.deepEqual([result.status, result.exit_code, error?.code], ['stopped', 130, 'HC4004']);
  assert.equal((await service.run(jobOf('print(6 * 7)'))).result.stdout, '42\n');
});

test('a stop takes a waiting run out of the queue', async () => {
  const stop = new AbortController();
  const running = [service.run(jobOf(endlessLoop), { signal: stop.signal }), service.run(jobOf(endlessLoop), { signal: stop.signal })];
  const stopWaiting = new AbortController();
  const waiting = service.run(jobOf('print(1)'), { signal: stopWaiting.signal });
  await waitFor(() => service.describe().waiting === 1);
  stopWaiting.abort();
  assert.equal((await waiting).result.status, 'stopped');
  assert.equal(service.describe().waiting, 0);
  stop.abort();
  await Promise.all(running);
});

test('a run that was stopped before it came is not started', async () => {
  const { result } = await service.run(jobOf('print(1)'), { signal: AbortSignal.abort() });
  assert.deepEqual([result.status, result.stdout], ['stopped', '']);
});

test('a stop that comes too late does not reach the next run', async () => {
  for (let round = 0; round < 20; round += 1) {
    const stop = new AbortController();
    const first = service.run(jobOf('print(1)'), { signal: stop.signal, onOutput: () => stop.abort() });
    assert.equal((await first).result.stdout, '1\n');
    const { result } = await service.run(jobOf('total = 0\nfor i in range(20000):\n    total = total + i\nprint(total)'));
    assert.deepEqual([result.status, result.stdout], ['success', '199990000\n']);
  }
});
