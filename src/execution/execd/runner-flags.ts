// How a runner process is started: V8's limits, the seat belts, and an environment with nothing in it.
// Each flag is here for a reason measured in the research notes on the engine.

import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { plainSourcesFile } from './plain-sources.ts';

export interface RunnerStart {
  /** Memory a program may hold, over what an idle runner holds. */
  memoryBytes: number;
  /** Compiled code of HyperCode itself, kept between starts. */
  cacheFolder: string;
  /** The file a runner starts with; tests put a hostile one here. */
  runnerFile?: string;
  /** No machine code is made of programs: about a tenth of the speed, and a far smaller target for hostile ones. */
  isJitless?: boolean;
}

export function runnerArguments(start: RunnerStart): string[] {
  return [
    // The wall behind the walls: V8 ends the process here. The watcher and execd act well before.
    `--max-old-space-size=${Math.ceil((start.memoryBytes * 1.5) / 1_048_576) + 64}`,
    `--stack-size=${stackKilobytes()}`,
    '--disallow-code-generation-from-strings',
    '--disable-proto=delete',
    '--no-additive-safe-int-feedback',
    ...(start.isJitless === true ? ['--jitless', `--import=${plainLoader(start)}`] : []),
    '--enable-experimental-regexp-engine-on-excessive-backtracks',
    '--stack-trace-limit=4',
    '--no-warnings',
    // The runner drops these rights before its first job (runner/main.ts).
    '--permission',
    '--allow-worker',
    '--allow-fs-read=*',
    `--allow-fs-write=${runnerCacheFolder(start)}`,
  ];
}

/** No variable of the host reaches a runner. The two here are for Node itself. */
export function runnerEnvironment(start: RunnerStart): Record<string, string> {
  return {
    NODE_COMPILE_CACHE: runnerCacheFolder(start),
    // One thread reads jobs, one reads stops, one is spare.
    UV_THREADPOOL_SIZE: '3',
    ...(platform() === 'win32' ? { SystemRoot: process.env.SystemRoot ?? 'C:\\Windows' } : {}),
  };
}

function plainLoader(start: RunnerStart): string {
  const loader = new URL('../runner/load-plain-sources.mjs', import.meta.url);
  loader.searchParams.set('file', plainSourcesFile(start.cacheFolder));
  return loader.href;
}

/** Apart from the folder the service reads: what a runner writes is never loaded by a process with more rights. */
function runnerCacheFolder(start: RunnerStart): string {
  return join(start.cacheFolder, 'runners');
}

/** Deep calls need a large stack, but V8 must never pass the stack the system gives. */
function stackKilobytes(): number {
  const wanted = 3900;
  if (platform() === 'win32') return 900;
  if (platform() !== 'linux') return wanted;
  const soft = /^Max stack size\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
  return soft === undefined ? wanted : Math.min(wanted, Math.floor(Number(soft) / 2048));
}
