// How many small programs one runner ends per second of processor time, fresh ones and repeated ones, beside
// a process for each run: CPython and Node. The ratio is the claim.
// Run it alone: node benchmarks/language/throughput.ts

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCacheFolder } from '../../src/execution/compile-cache-folder.ts';
import { engineFlags, findPeers, twinName } from './peers/peers.ts';
import { smallProgram, smallProgramOutput } from './peers/small-program.ts';

const processRounds = 20;
const folder = mkdtempSync(join(tmpdir(), 'hypercode-throughput-'));
const twin = `const totalOf = (numbers, factor) => numbers.reduce((total, number) => total + number * factor, 7);
const names = ['ada', 'grace', 'alan'];
for (const name of names.toSorted()) console.log(name + ': ' + name.length);
console.log(totalOf(Array.from({ length: 20 }, (_, index) => index), 7) + ' done 7');
`;

try {
  writeFileSync(join(folder, 'small.py'), smallProgram(7));
  writeFileSync(join(folder, 'small.cjs'), twin);
  console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.versions.node}; programs per second of processor time`);
  const measured = execFileSync(process.execPath, [...engineFlags(), join(import.meta.dirname, 'peers/measure-throughput.ts')], {
    encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: compileCacheFolder() },
  });
  const { fresh, cached } = JSON.parse(measured) as { fresh: number; cached: number };
  console.log(`HyperCode, a new text each time: ${fresh.toFixed(0)}`);
  console.log(`HyperCode, a text it knows: ${cached.toFixed(0)}`);
  const pythons = findPeers().filter((peer) => peer.name.startsWith('CPython'));
  const newest = pythons.at(-1);
  const perProcess = [
    ...(newest === undefined ? [] : [{ name: newest.name, command: [interpreterOf(newest.command('')[0]), '-I', join(folder, 'small.py')] }]),
    { name: `Node (${twinName})`, command: [process.execPath, join(folder, 'small.cjs')] },
  ];
  for (const { name, command } of perProcess) {
    if (execFileSync(command[0], command.slice(1), { encoding: 'utf8' }) !== smallProgramOutput(7)) throw new Error(`${name} printed something else`);
    const rate = processRate(command);
    console.log(`${name}, a process for each: ${rate.toFixed(1)}; HyperCode is ${(fresh / rate).toFixed(0)} times as fast with new texts, ${(cached / rate).toFixed(0)} with a known one`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The interpreter itself: a launcher in front of it costs several times as much. */
function interpreterOf(command: string): string {
  return execFileSync(command, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
}

/** Runs per second of processor time, by what the shell counted for its children. */
function processRate(command: readonly string[]): number {
  const script = `TIMEFORMAT='%U %S'; time for round in {1..${processRounds}}; do "$@" > /dev/null; done`;
  const output = execFileSync('bash', ['-c', `{ ${script}; } 2>&1`, 'bash', ...command], { encoding: 'utf8' });
  const [user, system] = output.trim().split(' ').map(Number);
  return processRounds / (user + system);
}
