import assert from 'node:assert/strict';
import { test } from 'node:test';
import { practise } from './warm-up.ts';

test('the program a runner practises on comes to its end', () => {
  for (const round of [0, 1, 39]) assert.deepEqual({ ...practise(round) }, { exitCode: 0, stderr: '', error: null, stoppedBy: 0 });
});
