// A unit is used again for the next run of the same program: nothing of the run before may show.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { executeProgram } from './execute.ts';
import { compiled, testHost } from './run-for-tests.ts';

function outputsOfRuns(source: string, count: number): string[] {
  const program = compiled(source);
  let output = '';
  const host = testHost((_stream, text) => { output += text; });
  return Array.from({ length: count }, () => {
    output = '';
    const { stderr } = executeProgram(program, host);
    return output + stderr;
  });
}

test('variables of the module are unbound again at the start of each run', () => {
  const source = `
def look():
    try:
        return seen
    except NameError:
        return 'nothing'
print(look())
seen = [1]
seen.append(2)
print(look())
`;
  assert.deepEqual(outputsOfRuns(source, 3), Array.from({ length: 3 }, () => 'nothing\n[1, 2]\n'));
});

test('classes changed by a run are whole again in the next one', () => {
  const source = `
class Base:
    shared = []
    def __init__(self, value):
        self.value = value
    def show(self):
        return 'Base ' + str(self.value)
    @property
    def double(self):
        return self.value * 2
class Child(Base):
    def show(self):
        return 'Child of ' + super().show()
def report():
    child = Child(3)
    print(child.show(), child.double, child.shared, hasattr(child, 'added'), hasattr(Base, 'note'))
report()
Base.note = 1
Base.shared.append(1)
Base.added = lambda self: 'added'
Child.show = lambda self: 'changed'
Base.double = 7
del Base.__init__
try:
    report()
except TypeError as error:
    print(error)
Child.__init__ = lambda self, value: None
report()
`;
  const [first, ...others] = outputsOfRuns(source, 4);
  assert.match(first, /^Child of Base 3 6 \[\] False False\n/);
  for (const other of others) assert.equal(other, first);
});

test('a run that ends with an error or by sys.exit leaves nothing behind', () => {
  const source = `
import sys
def look():
    return 'kept' in globals_seen()
def globals_seen():
    try:
        return kept
    except NameError:
        return []
print(look())
kept = ['kept']
print(look())
sys.exit(0)
`;
  assert.deepEqual(outputsOfRuns(source, 2), ['False\nTrue\n', 'False\nTrue\n']);
});
