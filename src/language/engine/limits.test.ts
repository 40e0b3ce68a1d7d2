// Programs that would never end or take all memory, and where errors are placed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { runProgram } from './run-for-tests.ts';

/** A stop flag that another thread sets soon. */
function flagSetBy(reason: number): { stopFlag: Int32Array; worker: Worker } {
  const stopFlag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(`const { workerData } = require('node:worker_threads'); setTimeout(() => { workerData.flag[0] = workerData.reason; }, 60);`, { eval: true, workerData: { flag: stopFlag, reason } });
  return { stopFlag, worker };
}

const endless: Record<string, string> = {
  'an empty loop': 'while True:\n    pass\n',
  'a range without end': 'for i in range(10 ** 30):\n    pass\n',
  'a loop that catches everything': 'while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass\n',
  'a loop whose finally goes on': 'def f():\n    while True:\n        try:\n            while True:\n                pass\n        finally:\n            continue\nf()\n',
  'calls without end': 'def f(n):\n    return n\nwhile f(1):\n    f(2)\n',
  'a generator without end': 'def g():\n    while True:\n        yield 1\nfor x in g():\n    pass\n',
  'a generator taken by a builtin': 'def g():\n    while True:\n        yield 1\nmax(g())\n',
  'a list comprehension over an endless generator': 'def g():\n    while True:\n        yield 1\n[0 for x in g() if not x]\n',
};

for (const [name, source] of Object.entries(endless)) {
  test(`the stop flag ends ${name}`, async () => {
    for (const reason of [1, 3]) {
      const { stopFlag, worker } = flagSetBy(reason);
      const { end } = runProgram(source, { stopFlag });
      assert.equal(end.stoppedBy, reason);
      assert.equal(end.exitCode, 1);
      await worker.terminate();
    }
  });
}

const tooLarge: Record<string, string> = {
  'a giant power': 'x = 10 ** 10 ** 10\n',
  'a giant shift': 'x = 1 << 10 ** 12\n',
  'repeated squaring': 'x = 3\nwhile True:\n    x = x * x\n',
  'giant text': 'x = "a" * 10 ** 12\n',
  'doubling text': 'x = "ab"\nwhile True:\n    x += x\n',
  'a giant list': 'x = [0] * 10 ** 12\n',
  'doubling a list': 'x = [0]\nwhile True:\n    x += x\n',
  'a giant range as a list': 'x = list(range(10 ** 12))\n',
  'a wide format': 'x = f"{1:>999999999999}"\n',
};

for (const [name, source] of Object.entries(tooLarge)) {
  test(`${name} is a catalogue error that a program can catch`, () => {
    const { end } = runProgram(source);
    assert.match(end.error?.code ?? '', /^HC30(?:06|09|10)$/, end.stderr);
    const caught = runProgram(`try:\n${source.replace(/^/gm, '    ').trimEnd()}\nexcept (MemoryError, OverflowError, ValueError) as e:\n    print("caught")\n`);
    assert.equal(caught.stdout, 'caught\n');
  });
}

test('recursion without end is a RecursionError at the limit, and the next run works', () => {
  const { end } = runProgram('def f(n):\n    return f(n + 1)\nf(0)\n');
  assert.equal(end.error?.code, 'HC3008');
  assert.match(end.stderr, /\[Previous line repeated 9\d\d more times\]/);
  assert.equal(runProgram('def f(n):\n    return 0 if n == 0 else f(n - 1)\nprint(f(990))\n', { limits: { recursionDepth: 1000 } }).stdout, '0\n');
  assert.equal(runProgram('class C:\n    def __getattr__(self, name):\n        return getattr(self, name + "x")\nC().a\n').end.error?.type, 'RecursionError');
  assert.equal(runProgram('class C:\n    def __add__(self, o):\n        return self + o\nC() + 1\n').end.error?.type, 'RecursionError');
});

function place(source: string): string {
  const { error } = runProgram(source).end;
  return error === null ? 'no error' : `${error.code} ${error.line}:${error.column}-${error.endLine}:${error.endColumn} ${error.detail}`;
}

test('errors mark the smallest piece of text', () => {
  assert.equal(place('x = 1\ny = x + (2 / 0) * 3\n'), 'HC3002 2:10-2:15 ZeroDivisionError: division by zero');
  assert.equal(place('xs = [1]\nprint(1, xs[5], 2)\n'), 'HC3003 2:10-2:15 IndexError: list index out of range');
  assert.equal(place('def f(a):\n    return a.nope\n\nf(f)\n'), "HC3007 2:12-2:18 AttributeError: 'function' object has no attribute 'nope'");
  assert.equal(place('print(max(1, 2), int("x"))\n'), "HC3006 1:18-1:26 ValueError: invalid literal for int() with base 10: 'x'");
  assert.equal(place('é = "😀"; print(é + 1)\n'), 'HC3019 1:16-1:21 TypeError: can only concatenate str (not "int") to str');
  assert.equal(place('message = 1\nprint(mesage)\n'), "HC2001 2:7-2:13 NameError: name 'mesage' is not defined");
  assert.equal(place('a, b = 1, 2, 3\n'), 'HC3006 1:1-1:5 ValueError: too many values to unpack (expected 2)');
});

test('a missing name suggests the close ones', () => {
  assert.deepEqual(runProgram('message = 1\nprint(mesage)\n').end.error?.suggestions, ['message']);
  assert.deepEqual(runProgram('pritn(1)\n').end.error?.suggestions.slice(0, 1), ['print']);
  assert.deepEqual(runProgram('"a".uper()\n').end.error?.suggestions.slice(0, 1), ['upper']);
});

test('the traceback names the frames of the program, outermost first', () => {
  const { end } = runProgram('def inner(n):\n    return 1 / n\n\ndef outer():\n    return [inner(i) for i in (1, 0)]\n\nouter()\n');
  assert.equal(end.stderr.split('\n\n')[0], [
    'Traceback (most recent call last):', '  File "program.hc", line 7, in <module>', '    outer()', '  File "program.hc", line 5, in outer', '    return [inner(i) for i in (1, 0)]', '           ^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '  File "program.hc", line 5, in <listcomp>', '    return [inner(i) for i in (1, 0)]', '            ^^^^^^^^', '  File "program.hc", line 2, in inner', '    return 1 / n', '           ~~^~~', 'ZeroDivisionError: division by zero',
  ].join('\n'));
});

test('a chained error shows its cause and its context', () => {
  const { end } = runProgram('try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError("bad") from e\n');
  assert.match(end.stderr, /ZeroDivisionError: division by zero\n\nThe above exception was the direct cause of the following exception:\n\nTraceback \(most recent call last\):\n {2}File "program.hc", line 4/);
});

test('sys.exit ends the run with its code', () => {
  const { stdout, end } = runProgram('import sys\nprint("a")\nsys.exit(3)\nprint("b")\n');
  assert.deepEqual([stdout, end.exitCode, end.error], ['a\n', 3, null]);
});

test('os.environ holds the variables of the run and nothing else', () => {
  const { stdout } = runProgram('import os\nprint(dict(os.environ), os.getenv("KEY"), os.getenv("PATH", "none"), os.environ["KEY"])\n', { envVars: { KEY: 'value' } });
  assert.equal(stdout, "{'KEY': 'value'} value none value\n");
});
