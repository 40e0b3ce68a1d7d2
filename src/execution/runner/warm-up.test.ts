import assert from 'node:assert/strict';
import { test } from 'node:test';
import { practiceRounds, practise } from './warm-up.ts';

test('every program a runner practises on comes to its end', () => {
  for (let round = 0; round < practiceRounds; round += 1) assert.deepEqual({ ...practise(round) }, { exitCode: 0, stderr: '', error: null, stoppedBy: 0 });
});
