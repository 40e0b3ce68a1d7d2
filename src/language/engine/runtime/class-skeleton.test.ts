// What a class keeps from run to run must never carry anything of a run over to the next.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { executeProgram } from '../execute.ts';
import { compiled, testHost } from '../run-for-tests.ts';

const source = `
import time

class Point:
    scale = 2.0

    def __init__(self, x, y=1.0):
        self.x = x
        self.y = y

    def size(self, factor=3.0):
        return (self.x + self.y) * factor * self.scale

class Near(Point):
    def size(self, factor=1.0):
        return super().size(factor) + 0.5

late = time.time() > 1000
print(Point(1.5).size(), Near(1.0, 2.0).size(), Point(1.0, 1.0).size(2.0))
if late:
    def extra(self):
        return 'extra'
    Point.extra = extra
    Point.scale = 10.0
    Point.size = lambda self, factor=0: 'changed'
print(hasattr(Point(1.0), 'extra'), Point(1.0).size(), Near(1.0, 2.0).size if not late else 'late', Point.scale)
`.replace('Near(1.0, 2.0).size if', 'Near(1.0, 2.0).size() if');

function outputs(times: number[], text: string): string[] {
  const program = compiled(text);
  const stopFlag = new Int32Array(new SharedArrayBuffer(4));
  return times.map((seconds) => {
    let stdout = '';
    const end = executeProgram(program, testHost((_stream, part) => { stdout += part; }, { now: () => seconds * 1000, stopFlag }));
    assert.equal(end.stderr, '');
    return stdout;
  });
}

test('a class that one run changed is as written in the next', () => {
  const [first, changed, ...rest] = outputs([1, 2000, 1, 2000, 1, 1], source);
  assert.match(first, /^15\.0 6\.5 8\.0\nFalse 12\.0 6\.5 2\.0\n$/);
  assert.match(changed, /^15\.0 6\.5 8\.0\nTrue changed late 10\.0\n$/);
  assert.deepEqual(rest, [first, changed, first, first]);
});

test('defaults that a run computes belong to that run alone', () => {
  const text = `
import time
class Box:
    def __init__(self, width):
        self.width = width
    def grown(self, amount=time.time(), seen=[]):
        seen.append(amount)
        return self.width + amount, len(seen)
print(Box(0.5).grown(), Box(1.5).grown(1.0), Box.grown(Box(2.5)))
`;
  assert.deepEqual(outputs([1, 5, 1], text), ['(1.5, 1) (2.5, 2) (3.5, 3)\n', '(5.5, 1) (2.5, 2) (7.5, 3)\n', '(1.5, 1) (2.5, 2) (3.5, 3)\n']);
});
