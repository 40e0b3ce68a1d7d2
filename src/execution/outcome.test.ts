// Statuses and exit codes are part of the outside: scripts and other services rely on them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCatalogueError, type RunJob } from '../contracts/index.ts';
import { outcomeOf, stoppedOutcome } from './outcome.ts';
import type { EndEvent, LossReason } from './protocol/messages.ts';

const job: RunJob = {
  id: 'run_1',
  source: 'print(1)',
  fileName: 'a.hc',
  envVars: {},
  limits: { timeoutMs: 1500, memoryBytes: 1_048_576, outputBytes: 2048, recursionDepth: 10 },
};
const end: EndEvent = { type: 'end', exitCode: 0, stderr: '', error: null, stoppedBy: 0, durationMs: 250 };
const output = { stdout: 'out', stderr: '' };

test('a program that came to its end is a success in seconds', () => {
  assert.deepEqual(outcomeOf(end, job, output), {
    result: { stdout: 'out', stderr: '', exit_code: 0, status: 'success', duration: 0.25, language: 'hypercode' },
    error: null,
  });
});

for (const [reason, status, exitCode, code] of [
  ['timeout', 'timeout', 124, 'HC4001'],
  ['memory', 'memory_limit', 137, 'HC4002'],
  ['output', 'output_limit', 153, 'HC4003'],
  ['stopped', 'stopped', 130, 'HC4004'],
  ['ended', 'error', 125, 'HC4005'],
  ['protocol', 'error', 125, 'HC4005'],
] as [LossReason, string, number, string][]) {
  test(`a run lost by ${reason} has the status ${status}, the exit code ${exitCode} and the error ${code}`, () => {
    const { result, error } = outcomeOf({ type: 'lost', reason, durationMs: 1 }, job, output);
    assert.deepEqual([result.status, result.exit_code, error?.code, result.stdout], [status, exitCode, code, 'out']);
    assert.match(result.stderr, new RegExp(code));
  });
}

for (const [stoppedBy, status] of [[1, 'timeout'], [2, 'memory_limit'], [3, 'stopped'], [4, 'output_limit']] as const) {
  test(`a program that noticed the stop ${stoppedBy} by itself ends like one that was killed: ${status}`, () => {
    assert.equal(outcomeOf({ ...end, stoppedBy }, job, output).result.status, status);
  });
}

test('no runner at all is a refusal and not an outcome', () => {
  assert.throws(() => outcomeOf({ type: 'lost', reason: 'unavailable', durationMs: 1 }, job, output), (error) => isCatalogueError(error) && error.record.code === 'HC4007');
});

test('the text of an error starts on a line of its own and ends with a line break', () => {
  const { result } = outcomeOf({ ...end, exitCode: 1, stderr: 'Traceback' }, job, { stdout: '', stderr: 'half a line' });
  assert.equal(result.stderr, 'half a line\nTraceback\n');
});

test('what a program wrote to standard error itself is left as it is', () => {
  assert.equal(outcomeOf(end, job, { stdout: '', stderr: 'no break' }).result.stderr, 'no break');
});

test('a run stopped before its turn has no output and no duration', () => {
  assert.deepEqual([stoppedOutcome(job).result.status, stoppedOutcome(job).result.duration], ['stopped', 0]);
});
