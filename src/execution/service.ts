// The execution service: what the gateway runs programs with. It checks a job, gives it a turn, has it run
// by execd and its runners, and leaves a log line, a metric and a span behind.

import { CatalogueError, eventNames, isCatalogueError, limitErrors } from '../contracts/index.ts';
import type { ProgramRunner, RunJob, RunLimits, RunOptions, RunOutcome, Settings } from '../contracts/index.ts';
import type { Port } from '../messaging/index.ts';
import { inSpan, type Logger, type Metrics } from '../telemetry/index.ts';
import { checkJob, withinLimits } from './check-job.ts';
import { compileCacheFolder } from './compile-cache-folder.ts';
import { ExecdLink } from './execd-link.ts';
import { stoppedOutcome } from './outcome.ts';
import { performRun } from './perform-run.ts';
import type { RunnerDescription } from './protocol/messages.ts';
import { createRunEvents } from './run-events.ts';
import { RunQueue } from './run-queue.ts';

export interface ExecutionServiceOptions {
  settings: Pick<Settings, 'run' | 'stopDeadlineMs'>;
  log: Logger;
  metrics?: Metrics;
  /** Where events about runs are sent. */
  events?: Port;
  cacheFolder?: string;
  /** How long a run waits for execd to be there. */
  readyDeadlineMs?: number;
}

export interface ExecutionDescription {
  state: 'starting' | 'ready' | 'stopping';
  running: number;
  waiting: number;
  execdPid: number | null;
  runners: RunnerDescription[];
}

export interface ExecutionService extends ProgramRunner {
  describe(): ExecutionDescription;
}

/**
 * Resolves at once; execd starts meanwhile, and a run that comes too early waits for it.
 *
 * @example
 * const service = await createExecutionService({ settings, log, metrics });
 * const { result } = await service.run(job, { signal });
 */
export async function createExecutionService(options: ExecutionServiceOptions): Promise<ExecutionService> {
  const { settings, log, metrics, readyDeadlineMs = 10_000 } = options;
  const { warmRunners, memoryBytes, isJitless } = settings.run;
  const link = new ExecdLink({ warmRunners, memoryBytes, isJitless, cacheFolder: options.cacheFolder ?? compileCacheFolder() }, log);
  const queue = new RunQueue(settings.run);
  const runEvents = createRunEvents(options.events, log);
  const stopAll = new AbortController();
  const allowed: RunLimits = { ...settings.run, timeoutMs: settings.run.maximumTimeoutMs };
  let lastRun = 0;
  let isStopping = false;

  const takeTurn = async (job: RunJob, runOptions: RunOptions): Promise<RunOutcome> => {
    const signal = runOptions.signal === undefined ? stopAll.signal : AbortSignal.any([runOptions.signal, stopAll.signal]);
    if (!(await queue.enter(signal))) return stoppedOutcome(job);
    try {
      if (!(await link.waitUntilReady(readyDeadlineMs))) throw new CatalogueError(limitErrors.notReady({}));
      lastRun += 1;
      runEvents.started(job.id);
      return await performRun(link, lastRun, { ...job, limits: withinLimits(job.limits, allowed) }, { ...runOptions, signal });
    } finally {
      queue.leave();
    }
  };

  const run = (job: RunJob, runOptions: RunOptions = {}): Promise<RunOutcome> =>
    inSpan('run', { 'hypercode.run_id': job.id, 'hypercode.language': 'hypercode' }, async (span) => {
      const runLog = log.child({ runId: job.id });
      const record = (status: string, seconds: number | null, code: string | undefined): void => {
        span.setAttribute('hypercode.status', status);
        metrics?.executions.inc({ status, language: 'hypercode' });
        if (seconds !== null) metrics?.executionDuration.observe({ status, language: 'hypercode' }, seconds);
        const durationMs = seconds === null ? undefined : Math.round(seconds * 1000);
        runLog.info({ status, ...(durationMs === undefined ? {} : { durationMs }), ...(code === undefined ? {} : { code }) }, eventNames.runFinished);
        runEvents.finished(job.id, { status, ...(durationMs === undefined ? {} : { duration_ms: durationMs }), ...(code === undefined ? {} : { code }) });
      };
      try {
        checkJob(job);
        if (isStopping) throw new CatalogueError(limitErrors.stopping({}));
        const outcome = await takeTurn(job, runOptions);
        record(outcome.result.status, outcome.result.duration, outcome.error?.code);
        return outcome;
      } catch (error) {
        if (isCatalogueError(error)) record('refused', null, error.record.code);
        throw error;
      }
    });

  const close = async (): Promise<void> => {
    isStopping = true;
    stopAll.abort();
    await queue.whenEmpty(settings.stopDeadlineMs);
    await link.close();
  };

  const describe = (): ExecutionDescription => ({
    state: isStopping ? 'stopping' : link.isReady ? 'ready' : 'starting',
    running: queue.running,
    waiting: queue.waiting,
    execdPid: link.pid,
    runners: link.runners(),
  });

  return { run, close, describe };
}
