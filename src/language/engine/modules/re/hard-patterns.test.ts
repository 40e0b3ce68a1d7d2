// Patterns that take a plain matcher forever end soon here, and a long search can be stopped.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runProgram } from '../../run-for-tests.ts';

const hard = [
  String.raw`re.match(r'(a+)+$', 'a' * 10000 + 'b')`, String.raw`re.search(r'(a+)+$', 'a' * 10000 + 'b')`, String.raw`re.match(r'(a|a)*$', 'a' * 10000 + 'b')`,
  String.raw`re.search(r'(x+x+)+y', 'x' * 3000)`, String.raw`re.match(r'^(([a-z])+.)+[A-Z]([a-z])+$', 'a' * 3000)`, String.raw`re.match(r'(.*)*b', 'a' * 1000)`,
  String.raw`re.match(r'(?=(a+)+$)a', 'a' * 3000 + 'b')`, String.raw`re.match(r'(?>(a|a)*b)', 'a' * 3000)`, String.raw`re.match(r'((a*)*)*b', 'a' * 1000)`,
  String.raw`re.search(r'<.*?>', '<' * 20000)`, String.raw`re.fullmatch(r'(?:[a-z]+\d*,?)*', 'abc' * 3000 + '!')`, String.raw`re.match(r'(a{1,30}){1,30}$', 'a' * 500 + 'b')`,
];

for (const call of hard) {
  test(`${call} finds nothing, and soon`, () => {
    const { stdout, end } = runProgram(`import re\nprint(${call})\n`);
    assert.equal(end.stderr, '');
    assert.equal(stdout, 'None\n');
  });
}

test('deep nesting of loops is read and matched soon', () => {
  const { stdout } = runProgram("import re\nprint(re.match('(?:' * 400 + 'a' + ')*' * 400, 'aaa').end())\n");
  assert.equal(stdout, '3\n');
});

test('ways tried in one search do not count in the next', () => {
  const { stdout } = runProgram(String.raw`
import re
text = ('a' * 300 + 'b') * 40 + 'a' * 3000 + 'c'
print([m.end() - m.start() for m in re.finditer(r'(?:a|aa)*?(?:a+)+b', text)] == [301] * 40)
`);
  assert.equal(stdout, 'True\n');
});

test('a search that would go on for hours ends when the run is stopped', () => {
  const stopFlag = new Int32Array(new SharedArrayBuffer(4));
  // A function of the program sets the flag by way of the clock, then the search begins.
  const { end } = runProgram(String.raw`
import re, time
time.time()
re.match(r'(?:(a+)+\1)+$', 'a' * 200 + 'b')
`, { stopFlag, now: () => { stopFlag[0] = 3; return 0; } });
  assert.equal(end.stoppedBy, 3);
});
