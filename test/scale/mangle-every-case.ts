// Every beginning of every case program, and every token left out, doubled and swapped: compiled and run.
// Use: node --stack-size=3900 test/scale/mangle-every-case.ts [part of the work, such as 0.1] [seed]

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changedAt, piecesOf, prefixes, randomFrom } from '../robustness/mangle.ts';
import { createSurvivor } from '../robustness/survivor.ts';

const part = Number(process.argv[2] ?? 1);
const random = randomFrom(Number(process.argv[3] ?? 1));
const root = path.join(import.meta.dirname, '../..');
const survivor = createSurvivor(150);
const seen = new Set<string>();
let count = 0;

function* textsOf(source: string): Generator<string> {
  yield* prefixes(source);
  const pieces = piecesOf(source);
  for (let place = 0; place < pieces.length; place++) for (const change of ['deleted', 'doubled', 'swapped'] as const) yield changedAt(pieces, place, change);
}

for (const file of globSync('src/language/cases/*/*/program.hc', { cwd: root }).toSorted()) {
  for (const text of textsOf(readFileSync(path.join(root, file), 'utf8'))) {
    if (random() >= part) continue;
    count++;
    const problem = survivor.problemOf(text);
    if (problem === null) continue;
    const kind = problem.replaceAll(/\d+/g, '').slice(0, 160);
    if (seen.has(kind)) continue;
    seen.add(kind);
    console.log(`${file}: ${problem.slice(0, 600)}\n---- the end of the program\n${text.slice(-300)}\n`);
  }
}
survivor.close();
console.log(`${count} programs, ${seen.size} kinds of problem`);
process.exitCode = seen.size === 0 ? 0 : 1;
