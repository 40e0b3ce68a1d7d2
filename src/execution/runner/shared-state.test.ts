import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { beginRun, createSharedState, endRun, requestStop, withLock } from './shared-state.ts';

test('a stop reaches the run it is for, and the first reason stays', () => {
  const state = createSharedState(64);
  beginRun(state, 7);
  requestStop(state, 7, 2);
  requestStop(state, 7, 1);
  assert.equal(state.stopFlag[0], 2);
});

test('a stop for a run that is over changes nothing', () => {
  const state = createSharedState(64);
  beginRun(state, 7);
  endRun(state);
  requestStop(state, 7, 3);
  beginRun(state, 8);
  requestStop(state, 7, 3);
  assert.equal(state.stopFlag[0], 0);
});

test('a new run starts without the stop of the one before', () => {
  const state = createSharedState(64);
  beginRun(state, 7);
  requestStop(state, 7, 1);
  endRun(state);
  beginRun(state, 8);
  assert.equal(state.stopFlag[0], 0);
});

test('two threads never hold the lock at the same time', async () => {
  const state = createSharedState(64);
  const counter = new Float64Array(new SharedArrayBuffer(8));
  const times = 20_000;
  const worker = new Worker(new URL('./cases/count-under-lock.ts', import.meta.url), { workerData: { state, counter, times } });
  await once(worker, 'online');
  for (let count = 0; count < times; count += 1) withLock(state, () => (counter[0] += 1));
  await once(worker, 'exit');
  assert.equal(counter[0], 2 * times);
});
