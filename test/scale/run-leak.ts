// 1,000 runs of the sample, one after another, through the service: does any process keep memory?
// Prints the figures and exits 1 when a process holds more than 1.2 times what it held after the first 100.
// Run it alone: node test/scale/run-leak.ts

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { residentMemory } from '../../src/execution/execd/resident-memory.ts';
import { jobOf, startService } from '../faults/execution-service.ts';

const firstRuns = 100;
const allRuns = 1000;
const mostGrowth = 1.2;

const sample = readFileSync(join(import.meta.dirname, '../../examples/hello.hc'), 'utf8');
const service = await startService({ warmRunners: 2, maximumConcurrent: 4, memoryBytes: 256 * 1_048_576 });

/** By place in the order of their start, so that a runner that was replaced is compared with its predecessor. */
async function memoryInMegabytes(): Promise<Map<string, number>> {
  await pause(500);
  const { execdPid, runners } = service.describe();
  const pids: [string, number][] = [['main', process.pid], ['execd', execdPid ?? 0], ...runners.map(({ pid }, index): [string, number] => [`runner ${index + 1}`, pid])];
  const figures = await Promise.all(pids.map(async ([name, pid]): Promise<[string, number]> => [name, ((await residentMemory(pid)) ?? 0) / 1_048_576]));
  return new Map(figures);
}

async function runSample(times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    const { result } = await service.run(jobOf(sample));
    if (result.status !== 'success') throw new Error(`run ${count} ended with ${result.status}: ${result.stderr}`);
  }
}

await runSample(firstRuns);
const early = await memoryInMegabytes();
await runSample(allRuns - firstRuns);
const late = await memoryInMegabytes();
await service.close();

let isHeld = early.size === late.size;
console.log(`RSS in MB                after ${firstRuns}   after ${allRuns}   ratio`);
for (const [name, megabytes] of late) {
  const ratio = megabytes / (early.get(name) ?? 0);
  isHeld &&= ratio <= mostGrowth;
  console.log(`${name.padEnd(22)} ${megabytes === 0 ? '-' : (early.get(name) ?? 0).toFixed(1).padStart(10)} ${megabytes.toFixed(1).padStart(12)} ${ratio.toFixed(2).padStart(7)}`);
}
console.log(isHeld ? `Held: no process grew to more than ${mostGrowth} times.` : `Not held: a process grew to more than ${mostGrowth} times, or their number changed.`);
process.exitCode = isHeld ? 0 : 1;
