import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputState } from './index.ts';

const ready = ['', 'x = 1', 'print(1); y = 2', '# a note', 'x = [1,\n 2]', "s = '''a\nb'''", 'for i in y:\n    print(i)\n', 'if x: y\n', 'x = 1 + \\\n2', 'def f():\n    return 1\n', '@d\ndef f(): pass\n', 'if a:\n    b\nelse:\n    c\n'];
const more = ['for i in y:', 'if x: y', 'def f():\n    return 1', 'x = [1,', 'f(', "s = '''a", 'x = 1 + \\', '@d', 'class A:', 'try:\n    x', 'if a:\n    b\nelse:', 'x = {', 'x = (1,\n\n'];
const wrong = ['x = = 1', 'a b', "s = 'abc", 'def f(x) return', 'try:\n    x\n', ')', '1 = x', 'for i in y:\nprint(i)'];

test('what can run is ready', () => {
  for (const text of ready) assert.equal(inputState(text), 'ready', JSON.stringify(text));
});

test('what is open goes on with the next line', () => {
  for (const text of more) assert.equal(inputState(text), 'more', JSON.stringify(text));
});

test('what no further line can mend is wrong at once', () => {
  for (const text of wrong) assert.equal(inputState(text), 'wrong', JSON.stringify(text));
});
