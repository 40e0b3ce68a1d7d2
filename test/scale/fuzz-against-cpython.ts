// Random programs in the engine and in CPython 3.11.
// Use: node test/scale/fuzz-against-cpython.ts [count] [seed] [plain|classes|containers]; all kinds without the last.

import { findPython } from '../../scripts/make-case-expectations.ts';
import { randomClassProgram } from '../differential/random-classes.ts';
import { randomContainerProgram } from '../differential/random-containers.ts';
import { findDifferences, randomProgram } from '../differential/random-programs.ts';

const count = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
const python = findPython();
if (python === null) {
  console.log('No CPython 3.11 was found. Name one in HYPERCODE_TEST_PYTHON.');
  process.exit(1);
}
const batch = 250;
let differences = 0;
const kinds = { plain: randomProgram, classes: randomClassProgram, containers: randomContainerProgram };
const asked = process.argv[4] === undefined ? Object.values(kinds) : [kinds[process.argv[4] as keyof typeof kinds]];
for (let done = 0; done < count; done += batch) {
  const programs = asked[(done / batch) % asked.length];
  for (const { source, python: expected, engine } of findDifferences(python, { count: Math.min(batch, count - done), seed: seed + done, programs, leavesOutNan: programs === kinds.containers })) {
    differences++;
    if (differences <= 5) console.log(`---- program\n${source}---- CPython\n${expected.stdout}${expected.error}\n---- engine\n${engine.stdout}${engine.error}\n`);
  }
}
console.log(`${count} programs, ${differences} differences, seed ${seed}`);
process.exitCode = differences === 0 ? 0 : 1;
