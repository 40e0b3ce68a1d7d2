// Every run is told on the bus: when it begins, how it ends, and when it is refused.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBus, type BusEvent } from '../../src/messaging/index.ts';
import { jobOf, refusalOf, startService } from '../faults/execution-service.ts';

test('a run sends run.started and run.finished, and a refused one only run.finished', async () => {
  const bus = createBus();
  const seen: BusEvent[] = [];
  bus.connect({ role: 'system', source: 'test' }).subscribe('run.*', (event) => void seen.push(event));
  const service = await startService({}, { events: bus.connect({ role: 'system', source: 'execution' }) });
  const [good, broken, late] = [jobOf('print(1)'), jobOf('print(x)'), jobOf('print(1)')];
  for (const job of [good, broken]) await service.run(job);
  await service.close();
  await refusalOf(service.run(late));
  const told = seen.map(({ type, source, data }) => {
    const { duration_ms: duration, ...rest } = data as { duration_ms?: number };
    return { type, source, hasDuration: duration !== undefined, ...rest };
  });
  const of = (job: { id: string }) => ({ source: 'execution', run_id: job.id, language: 'hypercode' });
  assert.deepEqual(told, [
    { type: 'run.started', hasDuration: false, ...of(good) },
    { type: 'run.finished', hasDuration: true, ...of(good), status: 'success' },
    { type: 'run.started', hasDuration: false, ...of(broken) },
    { type: 'run.finished', hasDuration: true, ...of(broken), status: 'error', code: 'HC2001' },
    { type: 'run.finished', hasDuration: false, ...of(late), status: 'refused', code: 'HC4008' },
  ]);
});

test('a run goes on when the bus takes nothing', async () => {
  const bus = createBus();
  const events = bus.connect({ role: 'system', source: 'execution' });
  await bus.drain(0);
  const service = await startService({}, { events });
  const { result } = await service.run(jobOf('print(1)'));
  await service.close();
  assert.equal(result.stdout, '1\n');
});
