// Compares the library with CPython 3.11 on many random calls: `node test/scale/library-against-cpython.ts [count] [seed] [name]`.

import { findCpython } from '../library/ask-cpython.ts';
import { compareFamily } from '../library/compare-with-cpython.ts';
import { compareExpressions } from '../library/compare-expressions.ts';
import { expressionFamilies } from '../library/expression-families.ts';
import { families } from '../library/families.ts';

const count = Number(process.argv[2] ?? 50_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const cpython = findCpython();
if (cpython === null) {
  console.log('no CPython 3.11 found; nothing compared');
  process.exit(0);
}
let total = 0;
const only = process.argv[4] ?? '';
const work = [
  ...Object.entries(families).map(([name, family]) => [name, () => compareFamily(cpython, family, { count, seed })] as const),
  ...Object.entries(expressionFamilies).map(([name, family]) => [name, () => compareExpressions(cpython, family, { count, seed })] as const),
];
for (const [name, compare] of work) {
  if (!name.includes(only)) continue;
  const differences = compare();
  total += differences.length;
  console.log(`${name}: ${count} calls, ${differences.length} differences`);
  for (const { expression, cpython: theirs, ours } of differences.slice(0, 8)) console.log(`  ${expression.slice(0, 300)}\n    CPython ${theirs.slice(0, 200)}\n    ours    ${ours.slice(0, 200)}`);
}
console.log(`seed ${seed}: ${total} differences`);
process.exitCode = total === 0 ? 0 : 1;
