// What the service needs from whatever holds the runners: execd (execd-link.ts), or a pool in this
// very process for the command line (local-runner.ts).

import type { JobMessage, RunnerDescription } from './protocol/messages.ts';

export interface RunHost {
  /** False when it does not become ready within the time. */
  waitUntilReady(deadlineMs: number): Promise<boolean>;
  /** Events come until one `end` or `lost`, and never before this returns. They are unchecked. */
  startRun(job: JobMessage, onEvent: (event: unknown) => void): void;
  stopRun(run: number): void;
  /** The line of input a live run asked for; null when there are no more. */
  giveLine(run: number, line: string | null): void;
  /** Ends the runner of a run that sent something unfit. */
  discardRun(run: number): void;
  runners(): RunnerDescription[];
  /** Ends everything at once. */
  close(): Promise<void>;
}
