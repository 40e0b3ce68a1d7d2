// Measures how many small programs one runner ends per second of processor time: texts it has never seen, and one
// text again and again. It takes the way of a job inside a runner; the channel between processes is not part of it.

import process from 'node:process';
import { guardIntrinsics } from '../../../src/execution/runner/integrity.ts';
import { runJob } from '../../../src/execution/runner/run-job.ts';
import { practise, practiceRounds } from '../../../src/execution/runner/warm-up.ts';
import { smallProgram, smallProgramOutput } from './small-program.ts';

const { cpuUsage, stdout } = process;
const limits = { timeoutMs: 30_000, memoryBytes: 256 * 1_048_576, outputBytes: 1_048_576, recursionDepth: 1000 };
const stopFlag = new Int32Array(new SharedArrayBuffer(4));
let output = '';

function run(number: number): void {
  output = '';
  const job = { type: 'job' as const, run: number, id: 'run', source: smallProgram(number), fileName: 'program.hc', envVars: {}, limits };
  const end = runJob(job, { write: (_stream, text) => { output += text; }, readLine: () => null, stopFlag, now: Date.now });
  if (end.exitCode !== 0 || output !== smallProgramOutput(number)) throw new Error(`${end.stderr}${output}`);
}

/** Runs per second of processor time: the median of some rounds. */
function rate(count: number, next: () => number): number {
  const rates: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const start = cpuUsage();
    for (let index = 0; index < count; index += 1) run(next());
    const { user, system } = cpuUsage(start);
    rates.push(count / ((user + system) / 1e6));
  }
  return rates.toSorted((left, right) => left - right)[3];
}

guardIntrinsics();
for (let round = 0; round < practiceRounds; round += 1) practise(round);
let number = 0;
for (; number < 500; number += 1) run(number);
const fresh = rate(500, () => (number += 1));
const cached = rate(10_000, () => 7);
stdout.write(`${JSON.stringify({ fresh, cached })}\n`);
