// The one way HyperCode writes its log: JSON lines by pino. Fields that tie lines together are
// `requestId` and `runId`; bind them with `log.child({ runId })`. Every line passes redaction.ts.

import { pino, stdTimeFunctions, type Logger as PinoLogger } from 'pino';
import { createRedaction } from './redaction.ts';

export type Logger = PinoLogger;

/** Anything that takes whole lines, such as the file of log-file.ts. */
export interface LogDestination {
  write(line: string): void;
}

export interface LoggerOptions {
  level: string;
  /** Standard error when left out. */
  destination?: LogDestination;
  /** Values that must never appear, such as the API key of the settings. */
  secrets?: readonly string[];
}

/**
 * @example
 * const log = createLogger({ level: 'info' });
 * log.child({ runId: job.id }).info({ durationMs: 12 }, 'run.finished');
 */
export function createLogger(options: LoggerOptions): Logger {
  const redact = createRedaction(options.secrets ?? []);
  return pino(
    {
      level: options.level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: redact },
    },
    options.destination ?? pino.destination({ dest: 2, sync: true }),
  );
}
