// The Help page of Mission Control names the exit codes that runs really end with.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitCodes } from '../../src/execution/index.ts';
import { runEnds } from '../../web/src/help/run-ends.ts';

test('the Help page and the runner agree on exit codes', () => {
  assert.deepEqual(Object.fromEntries(runEnds.map(({ status, exitCode }) => [status, exitCode])), {
    success: '0',
    error: '1',
    timeout: String(exitCodes.timeLimit),
    memory_limit: String(exitCodes.memoryLimit),
    output_limit: String(exitCodes.outputLimit),
    stopped: String(exitCodes.stopped),
    refused: null,
  });
});
