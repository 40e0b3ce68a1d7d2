// A pool in this very process, as the host of runs.

import type { RunnerPool } from './execd/runner-pool.ts';
import type { RunHost } from './run-host.ts';

export function poolHost(pool: RunnerPool): RunHost {
  return {
    waitUntilReady: () => Promise.resolve(true),
    startRun: (job, onEvent) => pool.startRun(job, onEvent),
    stopRun: (run) => pool.stopRun(run),
    giveLine: (run, line) => pool.giveLine(run, line),
    discardRun: (run) => pool.discardRun(run),
    runners: () => pool.describe(),
    close: async () => pool.close(),
  };
}
