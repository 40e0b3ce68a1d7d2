import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { limitErrors, type RunOutcome } from '../contracts/index.ts';
import { summarise } from './summarise.ts';

const success: RunOutcome = {
  result: { stdout: 'a\nb\n', stderr: '', exit_code: 0, status: 'success', duration: 0.1234, language: 'hypercode' },
  error: null,
};

test('a run that worked says what it took, what it printed and what comes next', () => {
  assert.equal(summarise(success), 'Your program ran in 0.12 seconds and printed 2 lines. Change it and run it again.');
});

test('one line, no line and a line without its break are counted as people count', () => {
  const printed = (stdout: string): string => summarise({ ...success, result: { ...success.result, stdout } });
  assert.match(printed(''), /printed nothing/);
  assert.match(printed('a\n'), /printed 1 line\./);
  assert.match(printed('a\nb'), /printed 2 lines/);
});

test('a run that met an error says what happened, where and the next step', () => {
  const error = limitErrors.timeLimit({ timeoutMs: 2000, line: 3 });
  const summary = summarise({ result: { ...success.result, status: 'timeout', exit_code: 124 }, error });
  assert.equal(summary, 'The program passed its time limit of 2 seconds. It was at line 3. Check that every loop in the program comes to an end.');
});

test('a program that chose its exit code is told so', () => {
  const summary = summarise({ ...success, result: { ...success.result, status: 'error', exit_code: 3 } });
  assert.equal(summary, 'Your program chose to end with the exit code 3. It printed 2 lines.');
});

test('no summary is longer than 200 characters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (what, next) => {
      const error = { ...limitErrors.stopped({}), what, next };
      assert.ok(summarise({ ...success, error, result: { ...success.result, status: 'error' } }).length <= 200);
    }),
  );
});
