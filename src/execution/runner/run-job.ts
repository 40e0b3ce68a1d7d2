// Runs one job from its text to its end. Everything the program can reach is handed in here:
// a place to print to, a flag that stops it, its limits and its variables. Nothing else.

import { compileFunction } from 'node:vm';
import { internalErrors } from '../../contracts/index.ts';
import type { ErrorRecord } from '../../contracts/index.ts';
import { type EngineHost, executeProgram } from '../../language/index.ts';
import type { JobMessage } from '../protocol/messages.ts';
import { createCompiledPrograms } from './compiled-programs.ts';

/** Emitted text and code of programs that ran here before. */
const programs = createCompiledPrograms(8 * 1_048_576);

export interface JobTools {
  write: (stream: 'stdout' | 'stderr', text: string) => void;
  /** The next line of standard input with its line end; null at the end. */
  readLine: () => string | null;
  stopFlag: Int32Array;
  now: () => number;
}

export interface JobEnd {
  exitCode: number;
  stderr: string;
  error: ErrorRecord | null;
  /** Never 5: no runner counts steps. */
  stoppedBy: 0 | 1 | 2 | 3 | 4;
  /** A fault of the engine itself: for the log, and the reason to end this runner. */
  fault: unknown;
  /** The session has ended by its own wish. */
  isOver?: boolean;
}

export function runJob(job: JobMessage, tools: JobTools): JobEnd {
  let fault: unknown;
  try {
    const files = new Map(Object.entries(job.files ?? {}));
    const { program, errors } = programs.compile({ source: job.source, fileName: job.fileName, isOpen: files.size > 0 });
    if (program === null) return { exitCode: 1, stderr: '', error: errors[0] ?? null, stoppedBy: 0, fault: undefined };
    const end = executeProgram(program, hostOf(job, tools, (cause) => {
      fault = cause ?? 'unknown';
    }));
    if (fault !== undefined) return endOfFault(job, fault);
    return { exitCode: end.exitCode, stderr: end.stderr, error: end.error, stoppedBy: end.stoppedBy as JobEnd['stoppedBy'], fault: undefined };
  } catch (thrown) {
    return endOfFault(job, thrown);
  }
}

/** What the engine may reach. */
export function hostOf(job: JobMessage, tools: JobTools, onFault: (cause: unknown) => void): EngineHost {
  return {
    loadFunction: (text, parameterNames) => compileFunction(text, parameterNames),
    write: tools.write,
    readLine: tools.readLine,
    files: new Map(Object.entries(job.files ?? {})),
    stopFlag: tools.stopFlag,
    limits: { recursionDepth: job.limits.recursionDepth, memoryBytes: job.limits.memoryBytes },
    envVars: job.envVars,
    now: tools.now,
    onFault,
  };
}

export function endOfFault(job: JobMessage, fault: unknown): JobEnd {
  return { exitCode: 1, stderr: '', error: internalErrors.internalFault({ requestId: job.id }), stoppedBy: 0, fault };
}
