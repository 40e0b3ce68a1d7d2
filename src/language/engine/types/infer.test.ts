// What inference concludes, seen in the emitted text: raw doubles where all is known, general code where it is not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileProgram } from '../compile.ts';
import { runProgram } from '../run-for-tests.ts';

const point = `
class Point:
    def __init__(self, x):
        self.x = x

    def moved(self, by):
        return Point(self.x + by)

print(Point(1.5).moved(2.0).x)
`;

function emitted(source: string, isOpen = false): string {
  return compileProgram(source, { isOpen }).program?.text ?? '';
}

test('an attribute that is always a float is kept as a double', () => {
  assert.match(emitted(point), /\.r_x = /);
  assert.match(emitted(point), /\.r_moved_2\(/);
});

test('one store of another kind anywhere keeps the attribute general', () => {
  assert.doesNotMatch(emitted(`${point}class Other:\n    def __init__(self):\n        self.x = None\nOther()\n`), /r_x/);
});

test('a program that looks at itself keeps every attribute general', () => {
  for (const look of ['print(Point(1.0).__dict__)', 'print(vars(Point(1.0)))', 'name = "x"\nprint(getattr(Point(1.0), name))', 'print(eval("1"))', 'import copy', 'print(type(Point(1.0))(2))', 'print([Point])']) {
    assert.doesNotMatch(emitted(`${point}${look}\n`), /r_x = /, look);
  }
});

test('code that others may use keeps every attribute general', () => {
  assert.doesNotMatch(emitted(point, true), /r_x = /);
});

test('a class that another extends in an unknown way is not known', () => {
  assert.doesNotMatch(emitted(`${point}def same(cls):\n    return cls\n@same\nclass Sub(Point):\n    pass\nprint(Sub(1).x)\n`), /r_x = /);
});

test('a list of floats is made of doubles until its program gives it something else', () => {
  const source = 'values = [1.0, 2.0]\nvalues.append(3.5)\nprint(values[0] + values[2])\n';
  assert.match(emitted(source), /new FloatListValue\(\[1, 2\]\)/);
  assert.doesNotMatch(emitted(`${source}def add(items):\n    items.append(1)\nadd(values)\n`), /new FloatListValue/);
  assert.doesNotMatch(emitted(`${source}box = {1: values}\n`), /new FloatListValue/);
});

test('the lowest bits of a product need no big int', () => {
  assert.match(emitted('x = 1\nfor i in range(9):\n    x = (x * 1664525 + 1013904223) & 0xffffffff\n    x = (x ^ i) * 16777619 & 0xffffffff\nprint(x)\n'), /imul\(/);
});

test('the reference emission shows no trace of types', () => {
  const { program } = compileProgram(point, { isReference: true });
  assert.doesNotMatch(program?.text ?? '', /\br_|\.doubles/);
});

test('inference of a long chain of growing values ends and stays right', () => {
  const lines = ['xs = [1]', 't = (0, 0)', 'for _ in range(70):', '    xs.append(xs[-1] + xs[-1])', '    t = (t[0] + 1, t[0] + t[1])', 'print(xs[-1], t)'];
  assert.equal(runProgram(lines.join('\n')).stdout, `${2n ** 70n} (70, 2415)\n`);
});

test('a file of the program in the place of a library module opens the world', () => {
  const source = `import random\nimport math\n${point}p = Point(1.5)\nrandom.change(p)\nprint(p.x, math.sqrt(4.0))\n`;
  const files = new Map([['random.hc', 'def change(p):\n    setattr(p, "x", "text")\n'], ['math.hc', 'def sqrt(x):\n    return "mine"\n']]);
  assert.equal(runProgram(source, { files }).stdout, '3.5\ntext mine\n');
});
