import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBus } from '../../bus/bus.ts';
import type { BusEvent } from '../../event.ts';
import type { ConsumeRequest, DurableLog } from '../driver.ts';
import { createEmbeddedDriver } from './embedded-driver.ts';
import { Router } from './router.ts';

/** Stands in for the log of storage. It holds events in a list, so it is for this test only. */
function listLog(): DurableLog & { kept: BusEvent[]; requests: ConsumeRequest[]; isClosed: boolean } {
  const log = {
    kept: [] as BusEvent[],
    requests: [] as ConsumeRequest[],
    isClosed: false,
    append: async (events: readonly BusEvent[]) => void log.kept.push(...events),
    async consume(request: ConsumeRequest) {
      log.requests.push(request);
      for (const event of log.kept) await request.handle(event);
      return { stop: async () => {} };
    },
    close: async () => void (log.isClosed = true),
  };
  return log;
}

test('with a log, events are kept before who listens sees them, and readers get them from it', async () => {
  const log = listLog();
  const bus = createBus({ driver: createEmbeddedDriver({ log }) });
  const port = bus.connect({ role: 'system', source: 'test' });
  assert.equal(bus.describe().capabilities.durable, true);
  const seen: number[] = [];
  port.subscribe('order.*', () => void seen.push(log.kept.length));
  await port.publishDurable('order.placed', 1);
  assert.deepEqual(seen, [1]);
  const read: unknown[] = [];
  await port.consume('order.*', async (event) => void read.push(event.data), { name: 'orders' });
  assert.deepEqual(read, [1]);
  assert.deepEqual(log.requests.map(({ name, pattern, from, acknowledgeWithinMs }) => ({ name, pattern, from, acknowledgeWithinMs })), [{ name: 'orders', pattern: 'order.*', from: 'first', acknowledgeWithinMs: 30_000 }]);
  await bus.drain(1_000);
  assert.ok(log.isClosed);
});

test('routes of many subjects keep bounded memory, and go when anyone comes or leaves', () => {
  const router = new Router(100);
  const listener = { receiver: { receive: () => {}, accepts: () => true, load: 0 }, group: undefined };
  router.add('run.*', listener);
  for (let index = 0; index < 1_000; index += 1) router.send({ subject: `run.n${index}` } as BusEvent);
  assert.ok(router.keptRoutes > 0 && router.keptRoutes <= 200);
  router.remove('run.*', listener);
  assert.equal(router.keptRoutes, 0);
});

test('a listener is asked for each subject once, until rules change', () => {
  const asked: string[] = [];
  const driver = createEmbeddedDriver();
  driver.subscribe({ pattern: 'run.*' }, { receive: () => {}, accepts: (subject) => asked.push(subject) > 0, load: 0 });
  const send = (subject: string) => driver.publish({ subject, hcseq: 1 } as BusEvent);
  for (const subject of ['run.a', 'run.a', 'run.b', 'run.a']) send(subject);
  assert.deepEqual(asked, ['run.a', 'run.b']);
  driver.forgetRoutes();
  send('run.a');
  assert.deepEqual(asked, ['run.a', 'run.b', 'run.a']);
});
