// How fast a program is read: our parser beside CPython's `ast.parse`, in the same run, on the same text.
// The text is modules of the standard library, put together until they have 10,000 lines.
// Run it alone: node benchmarks/language/parse-speed.ts

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseProgram } from '../../src/language/index.ts';
import { tokenise } from '../../src/language/lexer/index.ts';
import { findCpython, libraryFiles } from '../../src/language/parser/cpython-for-tests.ts';

const rounds = 15;
const command = findCpython();
if (command === null) {
  console.log('CPython 3.11 is needed as the peer and is not installed.');
  process.exit(0);
}

const source = readSource(command);
const sizeMb = Buffer.byteLength(source) / 1e6;
const ours: number[] = [];
const lexer: number[] = [];
const theirs: number[] = [];
const folder = mkdtempSync(join(tmpdir(), 'hypercode-parse-'));
writeFileSync(join(folder, 'program.py'), source);
// The first rounds only warm both up. They take turns, so that other work on the machine slows both.
for (let round = -3; round < rounds; round += 1) {
  const figures = [timeOf(() => parseProgram(source)), timeOf(() => tokenise(source)), timeOfCpython(command)];
  if (round >= 0) for (const [index, list] of [ours, lexer, theirs].entries()) list.push(figures[index]);
}
rmSync(folder, { recursive: true });

console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.versions.node}`);
console.log(`${source.split('\n').length} lines, ${sizeMb.toFixed(2)} MB, ${rounds} rounds, median (fastest)`);
show('HyperCode parser', ours);
show('HyperCode lexer alone', lexer);
show("CPython's ast.parse", theirs);
console.log(`Parser to CPython: ${(median(theirs) / median(ours)).toFixed(2)} times as fast`);

function readSource(python: string): string {
  let text = '';
  for (const file of libraryFiles(python).filter((path) => /\/(?:typing|argparse|inspect|subprocess|tarfile|pickle|ast|enum)\.py$/.test(path) && !/\/test\//.test(path))) {
    text += readFileSync(file, 'utf8').replace(/^from __future__.*$/gm, '');
  }
  const module = parseProgram(text).module;
  const last = module.body.findLast((node) => text.slice(0, node.end).split('\n').length <= 10_000);
  return `${text.slice(0, last?.end ?? text.length)}\n`;
}

function timeOf(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

/** Milliseconds of one `ast.parse`, without the start of the interpreter. The best of three is taken as warm. */
function timeOfCpython(python: string): number {
  const script = 'import ast,sys,time\ns=open(sys.argv[1],encoding="utf-8").read()\nb=1e9\nfor i in range(3):\n t=time.perf_counter();ast.parse(s);b=min(b,time.perf_counter()-t)\nprint(b*1000)';
  const ran = spawnSync(python, ['-c', script, join(folder, 'program.py')], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return Number(ran.stdout);
}

function median(values: number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

function show(name: string, timesMs: number[]): void {
  const speed = (ms: number): string => (sizeMb / (ms / 1000)).toFixed(1);
  console.log(`${name}: ${speed(median(timesMs))} (${speed(Math.min(...timesMs))}) MB/s`);
}
