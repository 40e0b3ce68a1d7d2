// How long a person waits for `print(1)`: a warm run through the execution service, measured beside a bare
// start of Python in the same minutes on the same machine. The ratio is the claim; the figures vary by machine.
// Run it alone: node benchmarks/execution/run-latency.ts

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { newId, type RunJob } from '../../src/contracts/index.ts';
import { createExecutionService } from '../../src/execution/index.ts';
import { createLogger } from '../../src/telemetry/index.ts';

const rounds = 60;
const limits = { timeoutMs: 30_000, memoryBytes: 256 * 1_048_576, outputBytes: 1_048_576, recursionDepth: 1000 };
const service = await createExecutionService({
  settings: { stopDeadlineMs: 5_000, run: { ...limits, maximumTimeoutMs: 300_000, warmRunners: 2, maximumConcurrent: 4, queueLimit: 64, isJitless: false } },
  log: createLogger({ level: 'silent' }),
});

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function jobOf(source: string): RunJob {
  return { id: newId('run'), source, fileName: 'program.hc', envVars: {}, limits };
}

async function runHyperCode(): Promise<void> {
  const { result } = await service.run(jobOf('print(1)'));
  if (result.stdout !== '1\n') throw new Error(`The run ended with ${result.status}: ${result.stderr}`);
}

/** The interpreter itself: a launcher in front of it, such as that of pyenv, costs several times as much. */
const python3 = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();

async function startPython(): Promise<void> {
  const child = spawn(python3, ['-c', 'print(1)'], { stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env.PATH } });
  child.stdout.resume();
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`python3 ended with ${code}`);
}

function median(values: number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

function memoryOf(pid: number): string {
  const read = (file: string, field: string): string => `${(Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1]) / 1024).toFixed(0)} MB`;
  return process.platform === 'linux' ? `RSS ${read('status', 'VmRSS')}, PSS ${read('smaps_rollup', 'Pss')}` : 'not measured on this system';
}

const firstMs = await timeOf(runHyperCode);
await pause(2000);
const { execdPid, runners } = service.describe();
console.log(`First run after the start of the service: ${firstMs.toFixed(0)} ms`);
console.log(`execd idle: ${memoryOf(execdPid ?? 0)}`);
for (const { pid } of runners) console.log(`runner idle: ${memoryOf(pid)}`);

const hypercode: number[] = [];
const python: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  hypercode.push(await timeOf(runHyperCode));
  python.push(await timeOf(startPython));
}
await service.close();

console.log(`HyperCode print(1), warm, median of ${rounds}: ${median(hypercode).toFixed(2)} ms`);
console.log(`python3 -c 'print(1)', median of ${rounds}: ${median(python).toFixed(2)} ms`);
console.log(`Ratio: ${(median(hypercode) / median(python)).toFixed(2)} (${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version})`);
