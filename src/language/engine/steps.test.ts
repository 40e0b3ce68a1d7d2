// Counted steps: a run ends at the same place each time, whatever the machine does meanwhile.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileProgram } from './compile.ts';
import { executeProgram } from './execute.ts';
import { testHost } from './run-for-tests.ts';

function counted(source: string, steps: number, files?: Map<string, string>): { stdout: string; stoppedBy: number; left: number } {
  const { program } = compileProgram(source, { fileName: 'program.hc', countsSteps: true });
  assert.ok(program !== null);
  let stdout = '';
  const stopFlag = new Int32Array(new SharedArrayBuffer(8));
  const end = executeProgram(program, testHost((_stream, text) => { stdout += text; }, { stopFlag, limits: { recursionDepth: 1000, steps }, ...(files === undefined ? {} : { files }) }));
  return { stdout, stoppedBy: end.stoppedBy, left: stopFlag[1] };
}

const endless = 'n = 0\nwhile True:\n    n += 1\n    print(n)\n';

test('a program takes one step for each turn of a loop and each call', () => {
  const source = 'def f(x):\n    return x\nfor i in range(10):\n    f(i)\nprint("done")\n';
  const { stdout, stoppedBy, left } = counted(source, 1000);
  assert.deepEqual([stdout, stoppedBy], ['done\n', 0]);
  assert.equal(1000 - left, 20);
});

test('an endless program ends after as many turns as it has steps, each time', () => {
  for (let round = 0; round < 3; round++) {
    const { stdout, stoppedBy } = counted(endless, 7);
    assert.deepEqual([stdout, stoppedBy], ['1\n2\n3\n4\n5\n6\n7\n', 5]);
  }
});

test('any budget ends a program at the same place twice, and a larger one never earlier', () => {
  const source = 'def walk(n):\n    for i in range(n):\n        yield [j for j in range(i)]\ntry:\n    for x in walk(30):\n        print(len(x), sum(v for v in x))\nfinally:\n    print("end")\n';
  fc.assert(fc.property(fc.nat(600), fc.nat(600), (first, second) => {
    const small = counted(source, Math.min(first, second));
    assert.deepEqual(counted(source, Math.min(first, second)), small);
    assert.ok(counted(source, Math.max(first, second)).stdout.length >= small.stdout.length);
  }), { numRuns: 60 });
});

test('no handler of the program gets past the end of its steps', () => {
  const { stoppedBy } = counted('while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass\n    finally:\n        continue\n', 1000);
  assert.equal(stoppedBy, 5);
});

test('imported files and code from text take steps too', () => {
  const files = new Map([['helper.hc', 'def spin():\n    while True:\n        pass\n']]);
  assert.equal(counted('import helper\nhelper.spin()\n', 500, files).stoppedBy, 5);
  assert.equal(counted('exec("while True: pass")\n', 500).stoppedBy, 5);
});

test('calls take steps also where a program sets its own limit of calls', () => {
  const source = 'import sys\nsys.setrecursionlimit(500)\ndef f(x):\n    return x\nfor i in range(10):\n    f(i)\n';
  const { stoppedBy, left } = counted(source, 1000);
  assert.deepEqual([stoppedBy, 1000 - left], [0, 20]);
});

test('without counting, the emitted text is what it was', () => {
  const plain = compileProgram(endless).program?.text ?? '';
  assert.ok(!plain.includes('--S[1]'));
  assert.equal((compileProgram(endless, { countsSteps: true }).program?.text ?? '').replaceAll(' || --S[1] < 0', ''), plain);
  const quoted = 'x = "\\nif (S[0] !== 0) stop();\\n"\nprint(x)\n';
  assert.equal(counted(quoted, 10).stdout, '\nif (S[0] !== 0) stop();\n\n');
});
