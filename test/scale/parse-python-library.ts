// Reads the whole standard library of an installed CPython 3.11 and compares each tree with CPython's own:
// node test/scale/parse-python-library.ts
// Long, so not part of `npm test`, which reads every fortieth file.

import { readFileSync } from 'node:fs';
import { exportTree, parseProgram, sourceFromTree } from '../../src/language/index.ts';
import { askCpython, findCpython, libraryFiles } from '../../src/language/parser/cpython-for-tests.ts';
import { cpythonShape } from '../../src/language/parser/cpython-shape-for-tests.ts';

const command = findCpython();
if (command === null) {
  console.log('no CPython 3.11 found; nothing compared');
  process.exit(0);
}

const filesAtOnce = 40;
const files = libraryFiles(command);
const counts = { same: 0, different: 0, refusedByUs: 0, refusedByBoth: 0, refusedByCpython: 0, notUtf8: 0, lossy: 0 };
let bytes = 0;
let parseMs = 0;

for (let first = 0; first < files.length; first += filesAtOnce) {
  const part = files.slice(first, first + filesAtOnce);
  const answers = askCpython(command, part, { wantsTree: true, areFiles: true });
  for (const [index, file] of part.entries()) compare(file, answers[index]);
}

console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / 1e3 / parseMs).toFixed(1)} MB/s`);
console.log(Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', '));
process.exitCode = counts.different + counts.refusedByUs + counts.refusedByCpython + counts.lossy === 0 ? 0 : 1;

function compare(file: string, answer: ReturnType<typeof askCpython>[number]): void {
  if (answer.reason === 'not UTF-8') {
    counts.notUtf8 += 1;
    return;
  }
  const source = readFileSync(file, 'utf8');
  bytes += Buffer.byteLength(source);
  const startedAt = performance.now();
  const parsed = parseProgram(source);
  parseMs += performance.now() - startedAt;
  if (sourceFromTree(exportTree(parsed)) !== source) note('lossy', file, '');
  const error = parsed.errors[0];
  if (error !== undefined) note(answer.accepts ? 'refusedByUs' : 'refusedByBoth', file, `${error.code} line ${error.line}: ${error.what}`);
  else if (!answer.accepts) note('refusedByCpython', file, answer.reason ?? '');
  else if (JSON.stringify(cpythonShape(parsed.module, source)) === JSON.stringify(answer.tree)) counts.same += 1;
  else note('different', file, '');
}

function note(kind: keyof typeof counts, file: string, reason: string): void {
  counts[kind] += 1;
  console.log(`${kind}: ${file} ${reason}`);
}
