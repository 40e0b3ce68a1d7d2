// Runs one piece of a session. The first one starts the session; its variables stay until this process ends.

import { type Session, startSession } from '../../language/index.ts';
import type { JobMessage } from '../protocol/messages.ts';
import { endOfFault, hostOf, type JobEnd, type JobTools } from './run-job.ts';

let session: Session | null = null;
/** The tools of the piece that runs now: each has its own output and input. */
let current: JobTools | null = null;
let fault: unknown;

export function runCell(job: JobMessage, tools: JobTools): JobEnd {
  current = tools;
  fault = undefined;
  try {
    session ??= startSession(hostOf(job, {
      write: (stream, text) => current?.write(stream, text),
      readLine: () => current?.readLine() ?? null,
      stopFlag: tools.stopFlag,
      now: tools.now,
    }, (cause) => {
      fault = cause ?? 'unknown';
    }));
    const { exitCode, stderr, error, stoppedBy, isOver } = session.run(job.source, job.fileName);
    return fault === undefined ? { exitCode, stderr, error, stoppedBy: stoppedBy as JobEnd['stoppedBy'], isOver, fault: undefined } : endOfFault(job, fault);
  } catch (thrown) {
    return endOfFault(job, thrown);
  }
}

export function completions(text: string): string[] {
  return session?.complete(text) ?? [];
}
