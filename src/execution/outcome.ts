// Turns the last event of a run into what people and programs get: a result and, when it did not succeed,
// the catalogue record behind it. The texts are the catalogue's; only the choice is made here.

import { CatalogueError, limitErrors, renderError } from '../contracts/index.ts';
import type { ErrorRecord, Place, RunJob, RunOutcome, RunStatus } from '../contracts/index.ts';
import { exitCodes } from './exit-codes.ts';
import type { EndEvent, LossReason, LostEvent } from './protocol/messages.ts';

export interface CollectedOutput {
  stdout: string;
  stderr: string;
}

export function outcomeOf(event: EndEvent | LostEvent, job: RunJob, output: CollectedOutput): RunOutcome {
  const ending = event.type === 'end' ? endingOfEnd(event, job) : endingOfLoss(event.reason, job);
  const traceback = event.type === 'end' ? event.stderr : '';
  const closing = traceback === '' && ending.error !== null ? renderError(ending.error, { source: job.source }) : traceback;
  return {
    result: {
      stdout: output.stdout,
      stderr: withClosingText(output.stderr, closing),
      exit_code: ending.exitCode,
      status: ending.status,
      duration: event.durationMs / 1000,
      language: 'hypercode',
    },
    error: ending.error,
  };
}

/** The outcome of a run that was stopped before it had a place. */
export function stoppedOutcome(job: RunJob): RunOutcome {
  return outcomeOf({ type: 'lost', reason: 'stopped', durationMs: 0 }, job, { stdout: '', stderr: '' });
}

interface Ending {
  status: RunStatus;
  exitCode: number;
  error: ErrorRecord | null;
}

const reasonOfStop = { 1: 'timeout', 2: 'memory', 3: 'stopped', 4: 'output' } as const;

function endingOfEnd(event: EndEvent, job: RunJob): Ending {
  if (event.stoppedBy !== 0) return endingOfLoss(reasonOfStop[event.stoppedBy], job, event.error);
  return { status: event.exitCode === 0 ? 'success' : 'error', exitCode: event.exitCode, error: event.error };
}

/** `met` is the engine's own record: its place shows where the program was. */
function endingOfLoss(reason: LossReason, job: RunJob, met: ErrorRecord | null = null): Ending {
  const place: Place = met === null ? { where: job.fileName } : { where: met.where, line: met.line, column: met.column };
  switch (reason) {
    case 'timeout':
      return { status: 'timeout', exitCode: exitCodes.timeLimit, error: limitErrors.timeLimit({ timeoutMs: job.limits.timeoutMs, ...place }) };
    case 'memory':
      return { status: 'memory_limit', exitCode: exitCodes.memoryLimit, error: limitErrors.memoryLimit({ memoryBytes: job.limits.memoryBytes, ...place }) };
    case 'output':
      return { status: 'output_limit', exitCode: exitCodes.outputLimit, error: limitErrors.outputLimit({ outputBytes: job.limits.outputBytes, ...place }) };
    case 'stopped':
      return { status: 'stopped', exitCode: exitCodes.stopped, error: limitErrors.stopped(place) };
    case 'unavailable':
      throw new CatalogueError(limitErrors.notReady({}));
    case 'ended':
    case 'protocol':
      return { status: 'error', exitCode: exitCodes.runnerLost, error: limitErrors.runnerLost(place) };
  }
}

/** What the program wrote stays as it is; the closing text starts on a line of its own. */
function withClosingText(written: string, closing: string): string {
  if (closing === '') return written;
  return `${written}${written === '' || written.endsWith('\n') ? '' : '\n'}${closing}${closing.endsWith('\n') ? '' : '\n'}`;
}
