import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CatalogueError } from '../../contracts/index.ts';
import type { BusEvent } from '../event.ts';
import { LaneBatches } from './lane-batches.ts';
import { MicroBatches, type BatchEntry } from './micro-batches.ts';

function eventOf(number: number, data: unknown = null): BusEvent {
  return { specversion: '1.0', id: `event_${number}`, source: 'test', type: 'run.step', subject: 'run.step', time: '2026-11-21T12:00:00.000Z', datacontenttype: 'application/json', data, hcrole: 'system', hcseq: number };
}

/** Keeps the numbers of each batch. `accepts` says whether a batch arrives. */
function record(options: { accepts?: (call: number) => boolean; maximumBytes?: number; giveUpAfterMs?: number } = {}) {
  const sent: number[][] = [];
  let calls = 0;
  let atOnce = 0;
  let mostAtOnce = 0;
  const batches = new MicroBatches({
    driver: 'test',
    retryMs: 1,
    ...options,
    async send(batch: readonly BatchEntry[]) {
      mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
      await nextTurn();
      atOnce -= 1;
      if (options.accepts?.((calls += 1)) === false) throw new Error('away');
      sent.push(batch.map(({ event }) => event.hcseq));
    },
  });
  return { batches, sent, mostAtOnce: () => mostAtOnce };
}

const codeOf = (error: unknown): string => (error as CatalogueError).record.code;

test('events go together, at most 64, one batch at a time, in order', async () => {
  const { batches, sent, mostAtOnce } = record();
  await Promise.all(Array.from({ length: 200 }, (_, index) => batches.add(eventOf(index))));
  assert.ok(sent.every((batch) => batch.length <= 64));
  assert.ok(sent.length < 10);
  assert.deepEqual(sent.flat(), Array.from({ length: 200 }, (_, index) => index));
  assert.equal(mostAtOnce(), 1);
});

test('a single event does not wait for others', async () => {
  const { batches, sent } = record();
  await batches.add(eventOf(1));
  assert.deepEqual(sent, [[1]]);
});

test('a batch that does not arrive is sent again before those after it', async () => {
  const { batches, sent } = record({ accepts: (call) => call % 3 === 0 });
  await Promise.all(Array.from({ length: 150 }, (_, index) => batches.add(eventOf(index))));
  assert.deepEqual(sent.flat(), Array.from({ length: 150 }, (_, index) => index));
});

test('an event is given up in the end, with the broker named', async () => {
  const { batches } = record({ accepts: () => false, giveUpAfterMs: 5 });
  await assert.rejects(batches.add(eventOf(1)), (error) => codeOf(error) === 'HC9113');
});

test('a batch keeps within the largest size, and an event above it is refused', async () => {
  const { batches, sent } = record({ maximumBytes: 1_000 });
  await Promise.all(Array.from({ length: 20 }, (_, index) => batches.add(eventOf(index, 'x'.repeat(200)))));
  assert.ok(sent.length >= 10);
  assert.deepEqual(sent.flat(), Array.from({ length: 20 }, (_, index) => index));
  await assert.rejects(batches.add(eventOf(1, 'x'.repeat(1_000))), (error) => codeOf(error) === 'HC9111');
});

test('flush resolves when nothing waits, and nothing is taken after the end', async () => {
  const { batches, sent } = record();
  await batches.flush();
  void batches.add(eventOf(1));
  await batches.flush();
  assert.deepEqual(sent, [[1]]);
  batches.end();
  await assert.rejects(batches.add(eventOf(2)), (error) => codeOf(error) === 'HC9109');
});

test('lanes do not wait for each other', async () => {
  const sent: string[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const lanes = new LaneBatches((lane) => ({
    driver: 'test',
    async send() {
      if (lane === 'run') await held;
      sent.push(lane);
    },
  }));
  const slow = lanes.add(eventOf(1));
  await lanes.add({ ...eventOf(2), subject: 'job' });
  assert.deepEqual(sent, ['job']);
  release();
  await slow;
  assert.deepEqual(sent, ['job', 'run']);
});
