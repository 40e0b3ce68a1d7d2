// The product with a broker: its runs are told to other processes, and a broker that goes away stops no run.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBus, openDriver, type BusEvent } from '../../src/messaging/index.ts';
import { isMissing, startBroker } from '../messaging/brokers.ts';
import { eventually } from '../messaging/eventually.ts';
import { startProduct } from './running-product.ts';

for (const kind of ['nats', 'redis'] as const) {
  test(`another process hears of runs over ${kind}, also after the broker was killed`, { skip: isMissing(kind) }, async () => {
    const broker = await startBroker(kind);
    const bus = createBus({ driver: await openDriver({ url: broker.url }) });
    const product = await startProduct({ env: { HYPERCODE_BROKER_URL: broker.url } });
    try {
      const seen: BusEvent<{ status?: string }>[] = [];
      await bus.connect({ role: 'system', source: 'test' }).subscribe<{ status?: string }>('run.*', (event) => void seen.push(event)).ready;
      const heard = (): string[] => seen.map(({ type, source, data }) => `${source} ${type} ${data.status ?? ''}`.trim());
      assert.equal((await product.run('print(1)')).json.stdout, '1\n');
      await eventually('both events of the run arrived', () => seen.length === 2);
      assert.deepEqual(heard(), ['execution run.started', 'execution run.finished success']);

      await broker.kill();
      assert.equal((await product.run('print(2)')).json.stdout, '2\n');
      await broker.start();
      // What was sent while the broker was away may be lost; once both sides are back, events arrive again.
      const startedAt = performance.now();
      for (const before = seen.length; seen.length < before + 2 && performance.now() - startedAt < 20_000; ) {
        assert.equal((await product.run('print(3)')).json.stdout, '3\n');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.ok(heard().slice(2).includes('execution run.finished success'), heard().join('\n'));
      assert.equal(await product.stop(), 0);
    } finally {
      product.child.kill('SIGKILL');
      await bus.drain(1_000);
      await broker.remove();
    }
  });
}
