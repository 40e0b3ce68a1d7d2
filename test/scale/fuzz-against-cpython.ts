// Random programs in the engine and in CPython 3.11. Use: node test/scale/fuzz-against-cpython.ts [count] [seed]

import { findPython } from '../../scripts/make-case-expectations.ts';
import { findDifferences } from '../differential/random-programs.ts';

const count = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
const python = findPython();
if (python === null) {
  console.log('No CPython 3.11 was found. Name one in HYPERCODE_TEST_PYTHON.');
  process.exit(1);
}
const batch = 250;
let differences = 0;
for (let done = 0; done < count; done += batch) {
  for (const { source, python: expected, engine } of findDifferences(python, Math.min(batch, count - done), seed + done)) {
    differences++;
    if (differences <= 5) console.log(`---- program\n${source}---- CPython\n${expected.stdout}${expected.error}\n---- engine\n${engine.stdout}${engine.error}\n`);
  }
}
console.log(`${count} programs, ${differences} differences, seed ${seed}`);
process.exitCode = differences === 0 ? 0 : 1;
