// What a check finds, and what it must not report.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkProgram } from './index.ts';
import { suggestNames } from './suggest-names.ts';

test('a misspelt name is reported with its place and the name that was meant', () => {
  const [error, ...others] = checkProgram('message = "hi"\nprint(mesage)\n', { fileName: 'hello.hc' });
  assert.deepEqual(others, []);
  assert.deepEqual(
    { code: error.code, type: error.type, line: error.line, column: error.column, endColumn: error.endColumn, suggestions: error.suggestions, detail: error.detail, where: error.where },
    { code: 'HC2001', type: 'NameError', line: 2, column: 7, endColumn: 13, suggestions: ['message'], detail: "NameError: name 'mesage' is not defined", where: 'hello.hc' },
  );
});

test('each unknown name is reported once in a scope', () => {
  assert.deepEqual(checkProgram('print(a)\nprint(a)\ndef f(): return a, b\n').map((error) => [error.code, error.line, error.column]), [['HC2001', 1, 7], ['HC2001', 3, 17], ['HC2001', 3, 20]]);
});

test('names are looked up only in programs that can be read', () => {
  assert.deepEqual(checkProgram('x = \nprint(x, y)\n').map((error) => error.code), ['HC1048']);
});

const sound = [
  'print(len([1]), __name__, __file__)\n',
  'def f():\n    return later\nlater = 1\n',
  'def f():\n    global made\n    made = 1\nf()\nprint(made)\n',
  'from os import *\nprint(getcwd())\n',
  'exec("x = 1")\nprint(x)\n',
  'try:\n    unicode\nexcept NameError:\n    unicode = str\n',
  'class C:\n    x = 1\n    y = x\n    def m(self): return __class__\n',
  'from __future__ import annotations\ndef f(a: Unknown) -> Other: ...\n',
  'def f():\n    x: Unknown = 1\n    return x\n',
  'import a.b\nprint(a)\n',
  'for i in range(3): pass\nelse: print(i)\n',
  'try: pass\nexcept ValueError as e: print(e)\n',
  'with open("f") as g: print(g)\n',
  'print([x for x in [1] if (y := x)], y)\n',
  'match 1:\n    case [a, *b] | {"k": a, **b}: print(a, b)\n    case c: print(c)\n',
  'f = lambda a, *b, c=1, **d: (a, b, c, d)\nprint(f"{f(1)!r:>{10}}")\n',
  'def outer():\n    n = 0\n    def inner():\n        nonlocal n\n        n += 1\n    return inner\n',
  'async def f(a):\n    async for b in a: print(b)\n    async with a as c: print(c)\n',
  'class A:\n    __secret = 1\n    def m(self): return self.__secret\n',
];

for (const source of sound) {
  test(`finds nothing in ${JSON.stringify(source.slice(0, 50))}`, () => assert.deepEqual(checkProgram(source).map((error) => error.what), []));
}

test('suggestions look at case, swapped letters and slips', () => {
  const known = ['message', 'total', 'Count', 'my_name', 'print', 'x', 'item', 'items'];
  assert.deepEqual(suggestNames('mesage', known), ['message']);
  assert.deepEqual(suggestNames('totla', known), ['total']);
  assert.deepEqual(suggestNames('count', known), ['Count']);
  assert.deepEqual(suggestNames('myname', known), ['my_name']);
  assert.deepEqual(suggestNames('pritn', known), ['print']);
  assert.deepEqual(suggestNames('y', known), []);
  assert.deepEqual(suggestNames('itms', known), ['items']);
  assert.deepEqual(suggestNames('quite_other', known), []);
});
