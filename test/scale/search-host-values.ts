// A long random search for host values that a program could reach. Use: node --stack-size=3900 test/scale/search-host-values.ts [operations] [seed]

import { searchHostValues } from '../../src/language/engine/wall/search-host-values-for-tests.ts';

const operations = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const findings = searchHostValues({ operations, seed });
for (const { step, problem } of findings) console.log(`${step.slice(0, 300)}\n    ${problem.slice(0, 600)}`);
console.log(`${operations} operations, ${findings.length} findings, seed ${seed}`);
process.exitCode = findings.length === 0 ? 0 : 1;
