// Tells the bus of every run: `run.started` when its turn begins, `run.finished` when it ends or is refused.
// A bus that does not take the event costs the log a line and the run nothing.

import { eventNames, type EventName } from '../contracts/index.ts';
import type { Port } from '../messaging/index.ts';
import type { Logger } from '../telemetry/index.ts';

export interface RunEnding {
  status: string;
  /** Left out for a run that never started. */
  duration_ms?: number;
  /** The error it ended with. */
  code?: string;
}

export interface RunEvents {
  started(runId: string): void;
  finished(runId: string, ending: RunEnding): void;
}

/** Without a port nothing is told. */
export function createRunEvents(port: Port | undefined, log: Logger): RunEvents {
  const tell = (name: EventName, data: object): void => {
    try {
      port?.publish(name, data);
    } catch (error) {
      log.warn({ err: error, event: name }, 'event.not_sent');
    }
  };
  return {
    started: (runId) => tell(eventNames.runStarted, { run_id: runId, language: 'hypercode' }),
    finished: (runId, ending) => tell(eventNames.runFinished, { run_id: runId, language: 'hypercode', ...ending }),
  };
}
