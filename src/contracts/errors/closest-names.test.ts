import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closestNames } from './closest-names.ts';

test('a name with two letters swapped finds its match', () => {
  assert.deepEqual(closestNames('chekc', ['check', 'run', 'where']), ['check']);
});

test('the start of a name is enough', () => {
  assert.deepEqual(closestNames('vers', ['version', 'serve']), ['version']);
});

test('signs and capital letters do not count', () => {
  assert.deepEqual(closestNames('HYPERCODE_RUNTIMEOUT_S', ['HYPERCODE_RUN_TIMEOUT_S', 'HYPERCODE_HOST']), ['HYPERCODE_RUN_TIMEOUT_S']);
});

test('at most three names come back, best first', () => {
  assert.deepEqual(closestNames('rnu', ['run', 'key']), ['run']);
  assert.deepEqual(closestNames('cat', ['bat', 'hat', 'rat', 'cats', 'dogs']), ['bat', 'cats', 'hat']);
});

test('a name that is like nothing finds nothing', () => {
  assert.deepEqual(closestNames('zzzzzz', ['check', 'run']), []);
  assert.deepEqual(closestNames('', ['check', 'run']), []);
});
