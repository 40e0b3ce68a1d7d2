// A real execution service for tests, with real processes, and the few questions the tests ask about them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isCatalogueError, newId, type ErrorRecord, type RunJob, type RunLimits, type RunOutcome, type RunSettings } from '../../src/contracts/index.ts';
import { createExecutionService, type ExecutionService, type ExecutionServiceOptions } from '../../src/execution/index.ts';
import { createLogger } from '../../src/telemetry/index.ts';

export const endlessLoop = 'while True:\n    pass\n';

export const testLimits: RunLimits = { timeoutMs: 20_000, memoryBytes: 128 * 1_048_576, outputBytes: 1_048_576, recursionDepth: 1000 };

export function startService(run: Partial<RunSettings> = {}, options: Partial<ExecutionServiceOptions> = {}): Promise<ExecutionService> {
  const runSettings: RunSettings = { ...testLimits, maximumTimeoutMs: 60_000, warmRunners: 1, maximumConcurrent: 2, queueLimit: 64, isJitless: false, ...run };
  return createExecutionService({ settings: { stopDeadlineMs: 5_000, run: runSettings }, log: createLogger({ level: 'silent' }), ...options });
}

export function jobOf(source: string, limits: Partial<RunLimits> = {}): RunJob {
  return { id: newId('run'), source, fileName: 'program.hc', envVars: {}, limits: { ...testLimits, ...limits } };
}

/** What a refused run was refused with. */
export async function refusalOf(run: Promise<RunOutcome>): Promise<ErrorRecord> {
  try {
    const { result } = await run;
    throw new Error(`The run was taken and ended with ${result.status}.`);
  } catch (error) {
    if (isCatalogueError(error)) return error.record;
    throw error;
  }
}

/** A run that spins, as soon as it does. Its output shows that it is at work, and not merely on its way. */
export async function startSpinning(service: ExecutionService, signal?: AbortSignal): Promise<{ outcome: Promise<RunOutcome>; runnerPid: number }> {
  let outcome: Promise<RunOutcome> | undefined;
  await new Promise<void>((resolve) => {
    outcome = service.run(jobOf(`print('spins')\n${endlessLoop}`, { timeoutMs: 60_000 }), { signal, onOutput: () => resolve() });
  });
  const runner = service.describe().runners.find(({ state }) => state === 'running');
  return { outcome: outcome as Promise<RunOutcome>, runnerPid: runner?.pid ?? 0 };
}

/** Every process of a service: execd and its runners. */
export function processesOf(service: ExecutionService): number[] {
  const { execdPid, runners } = service.describe();
  return [...(execdPid === null ? [] : [execdPid]), ...runners.map(({ pid }) => pid)];
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // A killed process without a parent to collect it is dead all the same.
  const status = `/proc/${pid}/status`;
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}

/** Processes whose parent is `pid`, by the system's own list. Linux only. */
export function childrenOf(pid: number): number[] {
  return livingProcesses().filter((process) => process.parent === pid).map((process) => process.pid);
}

/** Living processes of a process group. Linux only; empty elsewhere. */
export function groupMembers(group: number): number[] {
  return livingProcesses().filter((process) => process.group === group).map((process) => process.pid);
}

function livingProcesses(): { pid: number; parent: number; group: number }[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // After the name in brackets, which may hold anything: state, parent, group.
      const [state, parent, group] = readIfThere(`/proc/${name}/stat`).replace(/^.*\) /s, '').split(' ');
      return state === 'Z' || group === undefined ? [] : [{ pid: Number(name), parent: Number(parent), group: Number(group) }];
    });
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Asks again and again until there is an answer. */
export async function waitFor<Answer>(ask: () => Answer | undefined | null | false): Promise<Answer> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await pause(10)) {
    const answer = ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
  }
  throw new Error('Waited 15 seconds for something that did not come.');
}
