// Runs programs for the command line: the same runners and walls as the service, without execd between,
// because the command's own process is small and lives for one program.

import { CatalogueError, limitErrors } from '../contracts/index.ts';
import type { ProgramRunner, RunJob, RunLimits, RunOptions, RunOutcome } from '../contracts/index.ts';
import { checkJob, withinLimits } from './check-job.ts';
import { compileCacheFolder } from './compile-cache-folder.ts';
import { RunnerPool } from './execd/runner-pool.ts';
import { stoppedOutcome } from './outcome.ts';
import { performRun } from './perform-run.ts';
import { poolHost } from './pool-host.ts';
import { RunQueue } from './run-queue.ts';

export interface LocalRunnerOptions {
  /** What a run may use at most; a job may ask for less. */
  limits: RunLimits;
  cacheFolder?: string;
  isJitless?: boolean;
}

/**
 * @example
 * const runner = createLocalRunner({ limits });
 * const { result } = await runner.run({ id: newId('run'), source: 'print(1)', fileName: 'one.hc', envVars: {}, limits });
 * await runner.close();
 */
export function createLocalRunner(options: LocalRunnerOptions): ProgramRunner {
  const pool = new RunnerPool({
    start: { memoryBytes: options.limits.memoryBytes, cacheFolder: options.cacheFolder ?? compileCacheFolder(), isJitless: options.isJitless ?? false },
    warmRunners: 1,
  });
  pool.warm();
  const host = poolHost(pool);
  const queue = new RunQueue({ maximumConcurrent: 1, queueLimit: Infinity });
  let lastRun = 0;
  let isClosed = false;

  const run = async (job: RunJob, runOptions: RunOptions = {}): Promise<RunOutcome> => {
    checkJob(job);
    if (isClosed) throw new CatalogueError(limitErrors.stopping({}));
    if (!(await queue.enter(runOptions.signal))) return stoppedOutcome(job);
    try {
      lastRun += 1;
      return await performRun(host, lastRun, { ...job, limits: withinLimits(job.limits, options.limits) }, runOptions);
    } finally {
      queue.leave();
    }
  };
  const close = async (): Promise<void> => {
    isClosed = true;
    await host.close();
  };
  return { run, close };
}
