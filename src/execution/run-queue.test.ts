import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCatalogueError } from '../contracts/index.ts';
import { RunQueue } from './run-queue.ts';

test('runs enter in the order they came', async () => {
  const queue = new RunQueue({ maximumConcurrent: 1, queueLimit: 10 });
  const order: number[] = [];
  await queue.enter(undefined);
  const waiting = [1, 2, 3].map(async (number) => {
    await queue.enter(undefined);
    order.push(number);
    queue.leave();
  });
  queue.leave();
  await Promise.all(waiting);
  assert.deepEqual(order, [1, 2, 3]);
  assert.deepEqual([queue.running, queue.waiting], [0, 0]);
});

test('one more than fits is refused with HC4006', async () => {
  const queue = new RunQueue({ maximumConcurrent: 1, queueLimit: 1 });
  await queue.enter(undefined);
  void queue.enter(undefined);
  await assert.rejects(queue.enter(undefined), (error) => isCatalogueError(error) && error.record.code === 'HC4006');
});

test('who gives up leaves its place in the queue to others', async () => {
  const queue = new RunQueue({ maximumConcurrent: 1, queueLimit: 1 });
  await queue.enter(undefined);
  const stop = new AbortController();
  const waiting = queue.enter(stop.signal);
  stop.abort();
  assert.equal(await waiting, false);
  const next = queue.enter(undefined);
  queue.leave();
  assert.equal(await next, true);
});

test('a signal that comes after the turn changes nothing', async () => {
  const queue = new RunQueue({ maximumConcurrent: 1, queueLimit: 1 });
  const stop = new AbortController();
  await queue.enter(undefined);
  const waiting = queue.enter(stop.signal);
  queue.leave();
  stop.abort();
  assert.equal(await waiting, true);
  assert.equal(queue.running, 1);
});

test('the queue says when the last run has left', async () => {
  const queue = new RunQueue({ maximumConcurrent: 2, queueLimit: 0 });
  await queue.whenEmpty(0);
  await queue.enter(undefined);
  const empty = queue.whenEmpty(60_000);
  queue.leave();
  await empty;
});
