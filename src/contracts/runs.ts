// The shapes of one run of a program: what is asked, what comes back, and the port behind which runs happen.
// The wire names (env_vars, exit_code) are those of the HyperCode V2.0 reference and stay as they are.

import { z } from 'zod';
import type { ErrorRecord } from './errors/record.ts';
import { errorRecordSchema } from './errors/record.ts';

export const targetSchema = z.enum(['python', 'javascript', 'rust', 'cpp', 'java', 'go', 'mojo']);

export const runRequestSchema = z.strictObject({
  source: z.string().describe('The program text'),
  timeout: z.number().positive().max(300).default(30).describe('Seconds the run may take'),
  env_vars: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.string()).default({}).describe('What os.environ holds inside the program'),
  target: targetSchema.nullish().describe('Preferred translation target; the engine answers when it is not available'),
});
export type RunRequest = z.infer<typeof runRequestSchema>;

export const runStatusSchema = z.enum(['success', 'error', 'timeout', 'memory_limit', 'output_limit', 'stopped', 'refused']);
export type RunStatus = z.infer<typeof runStatusSchema>;

/** Own files of a program: paths of plain names with `/` between them. */
export const programFilesSchema = z
  .record(z.string().regex(/^(?!.*\/\.{1,2}\/)[\w-][\w .-]*(?:\/[\w-][\w .-]*)*$/).max(200), z.string())
  .refine((files) => Object.keys(files).length <= 500, { message: 'at most 500 files' });

/** The body of POST /runs: that of the reference, with the program's own files and its input. */
export const richRunRequestSchema = runRequestSchema.extend({
  files: programFilesSchema.default({}).describe('Own files of the program by path, which it may import and read'),
  stdin: z.string().default('').describe('What input() reads'),
});
export type RichRunRequest = z.infer<typeof richRunRequestSchema>;

/** The body of the V2.0 reference: exactly these six fields. */
export const runResultSchema = z.object({
  stdout: z.string(),
  stderr: z.string(),
  exit_code: z.number().int(),
  status: runStatusSchema,
  duration: z.number().describe('Seconds'),
  language: z.string(),
});
export type RunResult = z.infer<typeof runResultSchema>;

/** One run as Mission Control shows it. */
export const runSchema = z.object({
  id: z.string(),
  summary: z.string().max(200).describe('What ran, how it ended, what comes next, in plain words'),
  result: runResultSchema,
  error: errorRecordSchema.nullable(),
});
export type Run = z.infer<typeof runSchema>;

/** A run that is over, as the history keeps it: no program text and no output. */
export interface FinishedRun {
  id: string;
  startedAtMs: number;
  durationMs: number;
  language: string;
  status: RunStatus;
  exitCode: number;
  errorCode: string | null;
  summary: string;
}

/** Runs of before, newest first. */
export interface RunArchive {
  latest(count: number): Promise<FinishedRun[]>;
}

/** One run of before, on the wire. */
export const finishedRunSchema = z.object({
  id: z.string(),
  started_at: z.string().describe('ISO 8601'),
  duration: z.number().describe('Seconds'),
  language: z.string(),
  status: runStatusSchema,
  exit_code: z.number().int(),
  error_code: z.string().nullable(),
  summary: z.string(),
});

/** Limits of one run. All are hard: what passes them ends the run, never the service. */
export interface RunLimits {
  timeoutMs: number;
  memoryBytes: number;
  outputBytes: number;
  /** Deepest nesting of calls. */
  recursionDepth: number;
}

export interface RunJob {
  id: string;
  source: string;
  /** Shown in messages, such as `hello.hc`. */
  fileName: string;
  envVars: Record<string, string>;
  limits: RunLimits;
  /** Own files of the program, which it may import and read: text by path from its folder on, such as `lib/words.hc`. */
  files?: Record<string, string>;
  /** What standard input holds. */
  stdin?: string;
}

export interface RunOutcome {
  result: RunResult;
  /** The catalogue record behind a run that did not succeed. */
  error: ErrorRecord | null;
}

export interface RunOptions {
  /** Called with output as it appears. The text is also in the result. */
  onOutput?: (stream: 'stdout' | 'stderr', text: string) => void;
  /** Ends the run with the status `stopped`. */
  signal?: AbortSignal;
  /** Gives the next line of standard input, asked for when the program wants it; null at the end. The clock stands still meanwhile. */
  readLine?: () => Promise<string | null>;
}

/** How one piece of text of a session ended. */
export interface CellOutcome extends RunOutcome {
  /** True where the session has ended: by `exit()`, or with its process. */
  isOver: boolean;
  /** True where its process had to be ended: the names from before are gone. */
  isLost: boolean;
}

/** Pieces of text that run one after the other in one process and share their variables. */
export interface CodeSession {
  run(source: string, options: RunOptions & { fileName: string }): Promise<CellOutcome>;
  /** Full words that could stand in the place of the last word of the text. */
  complete(text: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Runs HyperCode programs. The service and the command line both stand on this port. */
export interface ProgramRunner {
  run(job: RunJob, options?: RunOptions): Promise<RunOutcome>;
  close(): Promise<void>;
}
