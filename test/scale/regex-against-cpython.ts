// Random patterns of the module re in the engine and in CPython 3.11.
// Use: node test/scale/regex-against-cpython.ts [count] [seed]

import { spawnSync } from 'node:child_process';
import { findPython } from '../../scripts/make-case-expectations.ts';
import { runProgram } from '../../src/language/engine/run-for-tests.ts';
import { patternProgram, randomPatterns } from './random-patterns.ts';

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);
const python = findPython();
if (python === null) {
  console.log('No CPython 3.11 was found. Name one in HYPERCODE_TEST_PYTHON.');
  process.exit(1);
}
const batch = 2000;
let differences = 0;
for (let done = 0; done < count; done += batch) {
  const source = patternProgram(randomPatterns(Math.min(batch, count - done), seed + done));
  const expected = spawnSync(python, ['-W', 'ignore', '-X', 'utf8', '-'], { input: source, encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout.split('\n');
  const { stdout, end } = runProgram(source);
  if (end.stderr !== '') console.log(end.stderr);
  const found = stdout.split('\n');
  for (const [place, line] of expected.entries()) {
    // Where CPython gives up on its own groups there is nothing to compare with.
    if (line === found[place] || line.endsWith("'CPython lost track'")) continue;
    differences++;
    if (differences <= 5) console.log(`---- CPython\n${line}\n---- engine\n${found[place]}\n`);
  }
}
console.log(`${count} patterns, ${differences} differences, seed ${seed}`);
process.exitCode = differences === 0 ? 0 : 1;
