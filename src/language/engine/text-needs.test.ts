import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileProgram } from './compile.ts';
import { runProgram } from './run-for-tests.ts';
import { textNeeds } from './text-needs.ts';

test('a text that names nothing special is emitted without cells, frames and a limit of its own', () => {
  const { program } = compileProgram('def outer(a):\n    def inner():\n        return a\n    return inner\nprint(outer(1)())\nstack = []\nwarnings = 3\n');
  assert.deepEqual(program?.needs, { cells: false, frames: false, locals: false, limit: false });
  assert.doesNotMatch(program?.text.split('\n').slice(3).join('\n') ?? '', /frame\(|cell\(|withCells\(|at\(d/);
});

test('what one text asks for holds for the others', () => {
  const frames = textNeeds('import warnings');
  assert.equal(frames.frames, true);
  assert.equal(textNeeds('x = 1', frames).frames, true);
});

test('a file of the program that looks at frames sees those of the program, too', () => {
  const files = new Map([['helper.hc', 'import sys\ndef caller():\n    frame = sys._getframe(1)\n    return frame.f_code.co_name, frame.f_lineno\n']]);
  const { stdout } = runProgram('import helper\ndef work():\n    return helper.caller()\nprint(work())\n', { files });
  assert.equal(stdout, "('work', 3)\n");
});
