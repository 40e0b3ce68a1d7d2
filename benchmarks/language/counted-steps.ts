// What counting steps costs: each of the twenty programs with and without it, in turns in one process.
// Use: node benchmarks/language/counted-steps.ts

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileProgram, executeProgram } from '../../src/language/index.ts';
import { testHost } from '../../src/language/engine/run-for-tests.ts';

const folder = join(import.meta.dirname, 'programs');
const rounds = 9;

function median(values: number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}

let product = 1;
const files = globSync('*.py', { cwd: folder }).toSorted();
for (const file of files) {
  const source = readFileSync(join(folder, file), 'utf8');
  const ways = [false, true].map((countsSteps) => {
    const { program } = compileProgram(source, { countsSteps });
    if (program === null) throw new Error(file);
    const stopFlag = new Int32Array(new SharedArrayBuffer(countsSteps ? 8 : 4));
    const times: number[] = [];
    return { times, run: () => {
      const start = process.cpuUsage();
      executeProgram(program, testHost(() => {}, { stopFlag }));
      const used = process.cpuUsage(start);
      times.push(used.user + used.system);
    } };
  });
  for (let round = 0; round < rounds * 3; round++) for (const way of ways) way.run();
  const [plain, counted] = ways.map((way) => median(way.times.slice(-rounds)));
  product *= plain / counted;
  console.log(`${file.replace('.py', '').padEnd(20)} ${(plain / counted).toFixed(2)}`);
}
console.log(`relative speed with counted steps, geometric mean: ${(product ** (1 / files.length)).toFixed(2)}`);
