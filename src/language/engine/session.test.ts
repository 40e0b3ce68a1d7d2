// A session: pieces of text that share their names.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testHost } from './run-for-tests.ts';
import { type Session, startSession } from './session.ts';

function open(files: Record<string, string> = {}): { session: Session; run: (text: string) => string; stopFlag: Int32Array } {
  let printed = '';
  const stopFlag = new Int32Array(new SharedArrayBuffer(4));
  const session = startSession(testHost((_stream, text) => { printed += text; }, { stopFlag, files: new Map(Object.entries(files)) }));
  let count = 0;
  const run = (text: string): string => {
    printed = '';
    count += 1;
    const { error } = session.run(text, `input ${count}`);
    return error === null ? printed : `${printed}${error.code} ${error.where} ${error.line}`;
  };
  return { session, run, stopFlag };
}

test('values of lines are shown, names stay, and `_` is the last value', () => {
  const { run } = open();
  assert.equal(run('x = 20'), '');
  assert.equal(run('x + 1'), '21\n');
  assert.equal(run('_ * 2'), '42\n');
  assert.equal(run('"text"; None; [x]'), "'text'\n[20]\n");
  assert.equal(run('for i in range(2): i\n'), '0\n1\n');
  assert.equal(run('1.0'), '1.0\n');
});

test('a function sees names that later pieces set, also one of a builtin', () => {
  const { run } = open();
  run('def f(n):\n    return later(n) + len("abc")\n');
  assert.match(run('f(1)'), /HC2001 input 1 2/);
  run('def later(n): return n * 10\n');
  assert.equal(run('f(1)'), '13\n');
  run('len = lambda text: 100');
  assert.equal(run('f(1)'), '110\n');
  run('del len');
  assert.equal(run('f(1)'), '13\n');
});

test('types may change from piece to piece', () => {
  const { run } = open();
  run('class P:\n    def __init__(self): self.v = 1.5\n    def half(self): return self.v / 2\n');
  run('p = P()');
  assert.equal(run('p.half()'), '0.75\n');
  run('p.v = 3');
  assert.equal(run('p.half()'), '1.5\n');
  assert.match(run('p.v = "text"; p.half()'), /HC3019/);
  run('total = 0.5\nfor i in range(3): total += i\n');
  assert.equal(run('total'), '3.5\n');
  run('total = "now text"');
  assert.equal(run('total'), "'now text'\n");
});

test('an error leaves what was done before it', () => {
  const { run } = open();
  assert.equal(run('a = 1; b = 1 / 0; c = 2'), 'HC3002 input 1 1');
  assert.equal(run('a'), '1\n');
  assert.match(run('c'), /HC2001/);
  assert.match(run('if True\n'), /HC1001 input 4/);
});

test('a stop ends the piece and keeps the names', () => {
  const { session, run, stopFlag } = open();
  run('x = 1');
  stopFlag[0] = 3;
  const end = session.run('while True: x += 1\n', 'endless');
  assert.equal(end.stoppedBy, 3);
  stopFlag[0] = 0;
  assert.equal(run('x >= 1'), 'True\n');
});

test('exit() ends the session with its code; the next session starts clean', () => {
  const { session, run } = open();
  run('kept = 1\nimport builtins\nbuiltins.planted = 2\n');
  const end = session.run('exit(3)', 'last');
  assert.deepEqual([end.isOver, end.exitCode, end.error], [true, 3, null]);
  const next = open();
  assert.match(next.run('kept'), /HC2001/);
  assert.match(next.run('planted'), /HC2001/);
});

test('own files can be imported, and eval, exec and globals see the names of the session', () => {
  const { run } = open({ 'helper.hc': 'def twice(n): return n * 2\n' });
  assert.equal(run('from helper import *\n'), '');
  assert.equal(run('twice(4)'), '8\n');
  assert.equal(run('exec("made = twice(5)")'), '');
  assert.equal(run('made, eval("made + 1"), globals()["made"], __name__'), "(10, 11, 10, '__main__')\n");
});

test('names are completed: variables, builtins, words, attributes, modules', () => {
  const { session, run } = open({ 'my_module.py': '' });
  run('counter = 1\nclass Box:\n    size = 2\n    def open(self): pass\nbox = Box()\n');
  assert.deepEqual(session.complete('print(coun'), ['counter']);
  assert.ok(session.complete('pri').includes('print'));
  assert.deepEqual(session.complete('whi'), ['while']);
  assert.deepEqual(session.complete('box.'), ['box.open', 'box.size']);
  assert.deepEqual(session.complete('x = box.si'), ['box.size']);
  assert.ok(session.complete('"".nothing.').length === 0);
  assert.ok(session.complete('import my_').includes('my_module'));
  assert.ok(session.complete('from ma').includes('math'));
  assert.deepEqual(session.complete('1 + '), []);
  run('class Bad:\n    @property\n    def p(self): raise ValueError\nbad = Bad()\n');
  assert.deepEqual(session.complete('bad.p.'), []);
});
