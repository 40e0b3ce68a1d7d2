// One suite for every driver: embedded, NATS and Redis, the brokers real. What a driver cannot do it says by its
// flags, and then it refuses with an error of the catalogue.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createBus, openDriver, type Bus, type BusEvent, type BusOptions } from '../../src/messaging/index.ts';
import { isMissing, startBroker, type Broker } from './brokers.ts';
import { codeOf, eventually } from './eventually.ts';

let prefixes = 0;

for (const kind of ['embedded', 'nats', 'redis'] as const) {
  describe(`the bus over ${kind}`, { skip: kind === 'embedded' ? false : isMissing(kind) }, () => {
    let broker: Broker | null = null;
    const open: Bus[] = [];

    before(async () => {
      if (kind !== 'embedded') broker = await startBroker(kind);
    });
    after(async () => {
      await Promise.all(open.map((bus) => bus.drain(2_000)));
      await broker?.remove();
    });

    /** Two buses over one broker, as in two processes. Inside one process they are the same. */
    async function openBuses(options: BusOptions = {}): Promise<[Bus, Bus]> {
      prefixes += 1;
      const url = broker?.url;
      const make = async (): Promise<Bus> => createBus({ ...options, driver: await openDriver({ url, prefix: `test${prefixes}`, giveUpAfterMs: 5_000 }) });
      const one = await make();
      const other = url === undefined ? one : await make();
      open.push(one, ...(other === one ? [] : [other]));
      return [one, other];
    }

    const systemOf = (bus: Bus) => bus.connect({ role: 'system', source: 'test' });

    test('an event arrives whole', async () => {
      const [one, other] = await openBuses();
      const seen: BusEvent[] = [];
      await systemOf(other).subscribe('run.*', (event) => void seen.push(event)).ready;
      const { id } = systemOf(one).publish('run.started', { text: 'ü ☂ \u0000', list: [1, null] }, { trace: '00-a-b-01' });
      await eventually('the event arrived', () => seen.length === 1);
      const { time, ...rest } = JSON.parse(JSON.stringify(seen[0])) as BusEvent;
      assert.match(time, /^\d{4}-\d\d-\d\dT.*Z$/);
      assert.deepEqual(rest, {
        specversion: '1.0', id, source: 'test', type: 'run.started', subject: 'run.started', datacontenttype: 'application/json',
        data: { text: 'ü ☂ \u0000', list: [1, null] }, hcrole: 'system', hcseq: 1, hctrace: '00-a-b-01',
      });
    });

    test('wildcards mean the same everywhere', async () => {
      const [one, other] = await openBuses();
      const patterns = ['run.*', 'run.>', '*.a', '>', 'run.a', '*', 'run.*.c'];
      const seen = new Map<string, string[]>(patterns.map((pattern) => [pattern, []]));
      await Promise.all(patterns.map((pattern) => systemOf(other).subscribe(pattern, (event) => void seen.get(pattern)!.push(event.subject)).ready));
      for (const subject of ['run', 'run.a', 'run.b', 'run.b.c', 'job.a', 'end.of-it']) systemOf(one).publish(subject, null);
      await eventually('the last event arrived', () => seen.get('>')!.length === 6);
      await pause(50);
      assert.deepEqual(Object.fromEntries(seen), {
        'run.*': ['run.a', 'run.b'], 'run.>': ['run.a', 'run.b', 'run.b.c'], '*.a': ['run.a', 'job.a'],
        '>': ['run', 'run.a', 'run.b', 'run.b.c', 'job.a', 'end.of-it'], 'run.a': ['run.a'], '*': ['run'], 'run.*.c': ['run.b.c'],
      });
    });

    test('events of one sender keep their order', async () => {
      const [one, other] = await openBuses();
      const seen: unknown[] = [];
      await systemOf(other).subscribe('load.*', async (event) => void seen.push(event.data), { limit: 5_000 }).ready;
      const sender = systemOf(one);
      for (let sent = 0; sent < 3_000; sent += 1) sender.publish('load.step', sent);
      await eventually('all events arrived', () => seen.length === 3_000);
      assert.deepEqual(seen, Array.from({ length: 3_000 }, (_, index) => index));
    });

    test('an event with a known id is sent once', async () => {
      const [one, other] = await openBuses();
      const seen: unknown[] = [];
      await systemOf(other).subscribe('run.*', (event) => void seen.push(event.data)).ready;
      for (const data of [1, 2]) systemOf(one).publish('run.started', data, { id: 'same' });
      systemOf(one).publish('run.started', 3);
      await eventually('the last event arrived', () => seen.includes(3));
      assert.deepEqual(seen, [1, 3]);
    });

    test('a closed listener gets nothing more, and others do', async () => {
      const [one, other] = await openBuses();
      const seen: string[] = [];
      const port = systemOf(other);
      const first = port.subscribe('run.*', () => void seen.push('first'));
      const second = port.subscribe('run.*', () => void seen.push('second'));
      await Promise.all([first.ready, second.ready]);
      first.close();
      systemOf(one).publish('run.started', 1);
      await eventually('the event arrived', () => seen.length > 0);
      assert.deepEqual(seen, ['second']);
    });

    test('one member of a group gets each event, or the driver says that it has no groups', async () => {
      const [one, other] = await openBuses();
      const counts = [0, 0, 0];
      const join = (member: number) => systemOf(member === 0 ? one : other).subscribe('run.*', () => void (counts[member] += 1), { group: 'workers' });
      if (!one.describe().capabilities.queueGroups) {
        assert.equal(await codeOf(() => join(0)), 'HC9114');
        return;
      }
      await Promise.all([0, 1, 2].map((member) => join(member).ready));
      for (let sent = 0; sent < 300; sent += 1) systemOf(one).publish('run.step', sent);
      await eventually('each event arrived once', () => counts[0] + counts[1] + counts[2] === 300);
      await pause(50);
      assert.equal(counts[0] + counts[1] + counts[2], 300);
      assert.ok(counts.every((count) => count > 0), String(counts));
    });

    test('a window of the latest events is given where the driver has one', async () => {
      const [one, other] = await openBuses();
      systemOf(one).publish('run.started', 1);
      const seen: unknown[] = [];
      const listen = () => systemOf(other).subscribe('run.*', (event) => void seen.push(event.data), { from: 'last' });
      if (one.describe().capabilities.replay === 'window') {
        listen();
        assert.deepEqual(seen, [1]);
      } else assert.equal(await codeOf(listen), 'HC9114');
    });

    test('requests are answered across the driver, with data or an error record', async () => {
      const [one, other] = await openBuses();
      const answers = systemOf(other);
      await Promise.all([
        answers.answer<number>('agent.double', async ({ data }) => data * 2).ready,
        answers.answer('agent.broken', () => Promise.reject(new Error('a secret detail'))).ready,
        answers.answer('agent.silent', () => new Promise(() => {})).ready,
      ]);
      assert.deepEqual(await Promise.all([1, 2, 3].map((data) => systemOf(one).request('agent.double', data))), [2, 4, 6]);
      assert.equal(await codeOf(() => systemOf(one).request('agent.broken', 1)), 'HC9107');
      assert.equal(await codeOf(() => systemOf(one).request('agent.silent', 1, { timeoutMs: 50 })), 'HC9105');
      const expected = one.describe().capabilities.knowsListeners ? 'HC9106' : 'HC9105';
      assert.equal(await codeOf(() => systemOf(one).request('agent.nobody', 1, { timeoutMs: 50 })), expected);
    });

    test('topic rules hold for who sends and, subject by subject, for who listens', async () => {
      const [one, other] = await openBuses({ rules: ['operator >', 'operator not subscribe run.secret'] });
      assert.equal(await codeOf(() => one.connect({ role: 'user', source: 'test' }).publish('agent.register', 1)), 'HC9103');
      assert.equal(await codeOf(() => one.connect({ role: 'user', source: 'test' }).subscribe('agent.*', () => {})), 'HC9104');
      const seen: string[] = [];
      await other.connect({ role: 'operator', source: 'test' }).subscribe('>', (event) => void seen.push(event.subject)).ready;
      for (const subject of ['run.a', 'run.secret', 'run.b']) systemOf(one).publish(subject, null);
      await eventually('the last event arrived', () => seen.includes('run.b'));
      assert.deepEqual(seen, ['run.a', 'run.b']);
    });

    test('an event above the limit of the driver is refused', async () => {
      const [one] = await openBuses();
      const { maxPayloadBytes } = one.describe().capabilities;
      if (maxPayloadBytes === Number.POSITIVE_INFINITY) return;
      assert.equal(await codeOf(() => systemOf(one).publish('run.large', 'x'.repeat(maxPayloadBytes))), 'HC9111');
      assert.equal(await codeOf(() => systemOf(one).publishDurable('run.large', 'x'.repeat(maxPayloadBytes))), 'HC9111');
    });

    test('draining sends out everything that was handed in', async () => {
      const [one, other] = await openBuses();
      if (one === other) return;
      let count = 0;
      await systemOf(other).subscribe('load.*', () => void (count += 1), { limit: 10_000 }).ready;
      for (let sent = 0; sent < 2_000; sent += 1) systemOf(one).publish('load.step', sent);
      assert.equal(await one.drain(5_000), true);
      await eventually('all events arrived', () => count === 2_000);
    });

    describe('kept events', { skip: kind === 'embedded' ? 'the durable log comes with storage' : false }, () => {
      test('a reader that comes later gets all of them in order, and goes on where it was', async () => {
        const [one, other] = await openBuses();
        const seen: unknown[] = [];
        const readSome = () => systemOf(other).consume('order.*', async (event) => void seen.push(event.data), { name: 'orders' });
        await Promise.all(Array.from({ length: 500 }, (_, data) => systemOf(one).publishDurable('order.placed', data)));
        await systemOf(one).publishDurable('bill.paid', 'not for this reader');
        const reader = await readSome();
        await eventually('500 events were read', () => seen.length === 500);
        await reader.stop();
        await systemOf(one).publishDurable('order.placed', 500);
        const next = await readSome();
        await eventually('the event after the stop was read', () => seen.length === 501);
        await next.stop();
        assert.deepEqual(seen, Array.from({ length: 501 }, (_, index) => index));
      });

      test('who listens sees a kept event too', async () => {
        const [one, other] = await openBuses();
        const seen: unknown[] = [];
        await systemOf(other).subscribe('order.*', (event) => void seen.push(event.data)).ready;
        await systemOf(one).publishDurable('order.placed', 1);
        await eventually('the event arrived', () => seen.length === 1);
      });

      test('a reader may begin with what comes next', async () => {
        const [one, other] = await openBuses();
        await systemOf(one).publishDurable('order.placed', 'old');
        const seen: unknown[] = [];
        const reader = await systemOf(other).consume('order.*', async (event) => void seen.push(event.data), { name: 'late', from: 'new' });
        await systemOf(one).publishDurable('order.placed', 'new');
        await eventually('the event was read', () => seen.length > 0);
        await reader.stop();
        assert.deepEqual(seen, ['new']);
      });

      test('an event whose handler rejects comes again, before those after it, and is given up in the end', async () => {
        const [one, other] = await openBuses();
        const seen: string[] = [];
        const givenUp: unknown[] = [];
        await Promise.all(['a', 'b', 'c', 'd'].map((data) => systemOf(one).publishDurable('order.placed', data)));
        let triesOfB = 0;
        const reader = await systemOf(other).consume<string>('order.*', async ({ data }) => {
          seen.push(data);
          if (data === 'b' && (triesOfB += 1) < 2) throw new Error('not now');
          if (data === 'c') throw new Error('never');
        }, { name: 'picky', maximumTries: 3, onGivenUp: (event) => void givenUp.push(event.data) });
        await eventually('the last event was read', () => seen.includes('d'));
        await reader.stop();
        assert.deepEqual(seen, ['a', 'b', 'b', 'c', 'c', 'c', 'd']);
        assert.deepEqual(givenUp, ['c']);
        assert.equal(other.describe().givenUp, 1);
      });

      test('an event that is kept twice is read once', async () => {
        const [one, other] = await openBuses();
        const seen: unknown[] = [];
        for (const bus of [one, other]) await systemOf(bus).publishDurable('order.placed', 'twice', { id: 'same' });
        assert.equal((await systemOf(one).publishDurable('order.placed', 'again', { id: 'same' })).isDuplicate, true);
        await systemOf(one).publishDurable('order.placed', 'end');
        const reader = await systemOf(other).consume('order.*', async (event) => void seen.push(event.data), { name: 'once' });
        await eventually('the last event was read', () => seen.includes('end'));
        await reader.stop();
        assert.deepEqual(seen, ['twice', 'end']);
      });

      test('two readers of one name never both get an event, and one takes over from the other', async () => {
        const [one, other] = await openBuses();
        const seen: number[] = [];
        const read = (bus: Bus) => systemOf(bus).consume<number>('order.*', async ({ data }) => void seen.push(data), { name: 'shared', acknowledgeWithinMs: 500 });
        const first = await read(one);
        const second = await read(other);
        const send = (from: number, to: number) => Promise.all(Array.from({ length: to - from }, (_, index) => systemOf(one).publishDurable('order.placed', from + index)));
        await send(0, 200);
        await eventually('the first half was read', () => seen.length === 200);
        await first.stop();
        await send(200, 400);
        await eventually('the second half was read', () => seen.length === 400);
        await second.stop();
        assert.deepEqual(seen, Array.from({ length: 400 }, (_, index) => index));
      });
    });
  });
}

for (const kind of ['nats', 'redis'] as const) {
  test(`${kind} without a place to keep events says so`, { skip: isMissing(kind) }, async () => {
    const broker = await startBroker(kind, { isDurable: false });
    const bus = createBus({ driver: await openDriver({ url: broker.url }) });
    try {
      assert.equal(bus.describe().capabilities.durable, false);
      assert.equal(await codeOf(() => bus.connect({ role: 'system', source: 'test' }).publishDurable('run.kept', 1)), 'HC9112');
    } finally {
      await bus.drain(1_000);
      await broker.remove();
    }
  });

  test(`a ${kind} that is not there is named at the start, without its password`, async () => {
    await assert.rejects(openDriver({ url: `${kind}://ada:secret@127.0.0.1:1`, giveUpAfterMs: 1_000 }), (error: Error) => /HC9113/.test(error.message) && !/secret/.test(error.message));
  });
}
