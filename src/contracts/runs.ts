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
}

/** Runs HyperCode programs. The service and the command line both stand on this port. */
export interface ProgramRunner {
  run(job: RunJob, options?: RunOptions): Promise<RunOutcome>;
  close(): Promise<void>;
}
