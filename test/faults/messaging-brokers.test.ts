// A broker is killed and started again, or every connection to it is cut, in the middle of load. Events that were
// kept all reach their reader, each once, in the order of their subject.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createBus, openDriver, type Bus } from '../../src/messaging/index.ts';
import { isMissing, startBroker, type Broker } from '../messaging/brokers.ts';
import { openWay, type CuttableWay } from '../messaging/cut-connections.ts';
import { eventually } from '../messaging/eventually.ts';

const subjects = Array.from({ length: 8 }, (_, index) => `load.subject${index}`);
const eventsEach = 250;

interface Scene {
  broker: Broker;
  way: CuttableWay;
}

const faults: Record<string, (scene: Scene) => Promise<void>> = {
  'is killed and started again': async ({ broker }) => {
    await broker.kill();
    await pause(300);
    await broker.start();
  },
  'loses every connection': async ({ way }) => way.cut(),
};

for (const kind of ['nats', 'redis'] as const) {
  for (const [fault, happen] of Object.entries(faults)) {
    test(`${kind} ${fault} three times in the middle of load, and no kept event is lost, repeated or moved`, { skip: isMissing(kind) }, async () => {
      const broker = await startBroker(kind);
      const way = await openWay(broker.port);
      const open = async (): Promise<Bus> => createBus({ driver: await openDriver({ url: `${kind}://127.0.0.1:${way.port}`, prefix: 'faults', giveUpAfterMs: 60_000 }) });
      const [sender, reader] = [await open(), await open()];
      try {
        const seen = new Map<string, number[]>(subjects.map((subject) => [subject, []]));
        const count = (): number => [...seen.values()].reduce((sum, list) => sum + list.length, 0);
        const reading = await reader.connect({ role: 'system', source: 'reader' }).consume<number>('load.*', async ({ subject, data }) => void seen.get(subject)!.push(data), { name: 'reader', acknowledgeWithinMs: 2_000 });

        const port = sender.connect({ role: 'system', source: 'sender' });
        const kept: Promise<unknown>[] = [];
        const faultsAt = [0.2, 0.5, 0.8].map((share) => Math.floor(eventsEach * share));
        let faulting = Promise.resolve();
        for (let sent = 0; sent < eventsEach; sent += 1) {
          for (const subject of subjects) kept.push(port.publishDurable(subject, sent));
          if (faultsAt.includes(sent)) faulting = faulting.then(() => happen({ broker, way }));
          await pause(2);
        }
        await faulting;
        await Promise.all(kept);
        await eventually('every kept event was read', () => count() >= subjects.length * eventsEach);
        await pause(300);
        await reading.stop();
        const expected = Array.from({ length: eventsEach }, (_, index) => index);
        for (const subject of subjects) assert.deepEqual(seen.get(subject), expected, subject);
      } finally {
        await Promise.all([sender.drain(2_000), reader.drain(2_000)]);
        await way.close();
        await broker.remove();
      }
    });
  }
}
