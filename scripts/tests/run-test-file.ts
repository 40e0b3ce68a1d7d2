// Runs one test file in its own process and tells how its tests ended.
// A file that hangs, leaves without a word or holds no test counts as failed: silence is never a pass.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endMark, type ResultLine } from './result-lines-reporter.ts';

export interface FileResult {
  path: string;
  lines: ResultLine[];
  durationMs: number;
}

export interface RunTestFile {
  rootFolder: string;
  path: string;
  /** A folder that this run may write to. */
  scratchFolder: string;
  timeoutMs: number;
  env: Record<string, string | undefined>;
}

const shownOutput = 4000;
const runningGroups = new Set<number>();

// Each file runs in a process group of its own, so Ctrl-C in the terminal does not reach it by itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const pid of runningGroups) endProcessGroup(pid);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

/** The result of every test in one file. */
export async function runTestFile({ rootFolder, path, scratchFolder, timeoutMs, env }: RunTestFile): Promise<FileResult> {
  const startedAt = performance.now();
  const linesPath = join(scratchFolder, `${path.replaceAll('/', '+')}.jsonl`);
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    `--test-reporter=${join(import.meta.dirname, 'result-lines-reporter.ts')}`,
    `--test-reporter-destination=${linesPath}`,
    path,
  ], { cwd: rootFolder, env, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] });

  if (child.pid !== undefined) runningGroups.add(child.pid);
  let output = '';
  const keepOutput = (chunk: Buffer) => { output = (output + chunk.toString()).slice(-shownOutput); };
  child.stdout.on('data', keepOutput);
  child.stderr.on('data', keepOutput);
  let isTimedOut = false;
  const timer = setTimeout(() => {
    isTimedOut = true;
    endProcessGroup(child.pid);
  }, timeoutMs);
  const exitCode = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearTimeout(timer);
  endProcessGroup(child.pid); // what a test left running must not disturb the next one
  if (child.pid !== undefined) runningGroups.delete(child.pid);

  const { lines, isComplete } = readResultLines(linesPath);
  rmSync(linesPath, { force: true });
  const hasFailure = lines.some((line) => line.outcome === 'failed');
  const fileProblem = describeFileProblem({ isTimedOut, timeoutMs, exitCode, isComplete, hasFailure, count: lines.length });
  if (fileProblem) lines.push({ outcome: 'failed', name: path, line: 0, message: `${fileProblem}\n${output}`.trimEnd() });
  return { path, lines, durationMs: performance.now() - startedAt };
}

function describeFileProblem(seen: { isTimedOut: boolean; timeoutMs: number; exitCode: number | null; isComplete: boolean; hasFailure: boolean; count: number }): string | null {
  if (seen.isTimedOut) return `The file did not end within ${seen.timeoutMs / 1000} s.`;
  if (seen.count === 0 && seen.exitCode === 0) return 'The file holds no test that was done.';
  if (!seen.isComplete || (seen.exitCode !== 0 && !seen.hasFailure)) return `The process ended with ${seen.exitCode ?? 'a signal'} before its tests were done.`;
  return null;
}

function readResultLines(path: string): { lines: ResultLine[]; isComplete: boolean } {
  if (!existsSync(path)) return { lines: [], isComplete: false };
  const written = readFileSync(path, 'utf8').split('\n').filter((line) => line !== '');
  return {
    lines: written.filter((line) => line !== endMark).map((line) => JSON.parse(line) as ResultLine),
    isComplete: written.at(-1) === endMark,
  };
}

function endProcessGroup(pid: number | undefined): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
