// What the processes of execution say to each other. Two channels carry these messages:
//   service <-> execd   ServiceMessage one way, ExecdMessage the other
//   execd   <-> runner  JobMessage one way, RunnerMessage the other; stops and lines of input go over a pipe of their own
// Schemas are for receivers that may load zod. execd stays small and checks only what it needs to
// route a message (runner-messages.ts); perform-run.ts checks every event in full with `runEventSchema`.

import { z } from 'zod';
import { errorRecordSchema } from '../../contracts/index.ts';
import type { RunLimits } from '../../contracts/index.ts';

/** One job as a runner takes it. `run` counts up and tells late messages from current ones. */
export interface JobMessage {
  type: 'job';
  run: number;
  /** The id people see. */
  id: string;
  source: string;
  fileName: string;
  envVars: Record<string, string>;
  limits: RunLimits;
  files?: Record<string, string>;
  stdin?: string;
  /** Lines of input come while the program runs, each when it is asked for. */
  isLive?: boolean;
  /** A piece of a session: variables of the one before are there. */
  isCell?: boolean;
}

/** Why a run has no end of its own: execd had to end it, or it ended with its runner. */
export const lossReasons = ['timeout', 'memory', 'output', 'stopped', 'ended', 'protocol', 'unavailable'] as const;
export type LossReason = (typeof lossReasons)[number];

export const outputEventSchema = z.object({
  type: z.literal('output'),
  stream: z.enum(['stdout', 'stderr']),
  text: z.string(),
});

/** The program waits for a line of input. Only runs that are live send it. */
export const inputEventSchema = z.object({ type: z.literal('input') });

export const endEventSchema = z.object({
  type: z.literal('end'),
  exitCode: z.number().int().min(0).max(255),
  /** Text for stderr that was not streamed, such as a traceback. */
  stderr: z.string(),
  error: errorRecordSchema.nullable(),
  /** 0 the program came to its end, 1 time, 2 memory, 3 stop, 4 output. */
  stoppedBy: z.literal([0, 1, 2, 3, 4]),
  durationMs: z.number().min(0),
  /** The session has ended by its own wish. */
  isOver: z.boolean().optional(),
});

export const lostEventSchema = z.object({
  type: z.literal('lost'),
  reason: z.enum(lossReasons),
  durationMs: z.number().min(0),
});

/** Everything that can happen to a run on its way. `end` or `lost` comes exactly once and last. */
export const runEventSchema = z.discriminatedUnion('type', [outputEventSchema, inputEventSchema, endEventSchema, lostEventSchema]);
export type RunEvent = z.infer<typeof runEventSchema>;
export type OutputEvent = z.infer<typeof outputEventSchema>;
export type InputEvent = z.infer<typeof inputEventSchema>;
export type EndEvent = z.infer<typeof endEventSchema>;
export type LostEvent = z.infer<typeof lostEventSchema>;

/** A runner's word on itself: `ready` after its start, `idle` after the clean-up that follows a run. */
export type RunnerMessage =
  | { type: 'ready'; rssBytes: number }
  | { type: 'idle'; run: number; rssBytes: number; isIntact: boolean }
  | { type: 'completions'; run: number; names: string[] }
  | ((OutputEvent | InputEvent | EndEvent) & { run: number });

/** Asks a runner with a session which names could end a text. */
export interface CompleteMessage {
  type: 'complete';
  run: number;
  text: string;
}

/** `discard` ends the runner of a run that sent something unfit. */
export type ServiceMessage = JobMessage | { type: 'stop' | 'discard'; run: number };

export const runnerStates = ['starting', 'idle', 'running', 'cleaning', 'ending'] as const;
export type RunnerState = (typeof runnerStates)[number];

export const runnerDescriptionSchema = z.object({
  pid: z.number().int().positive(),
  state: z.enum(runnerStates),
  /** Runs it has finished. */
  runs: z.number().int().min(0),
});
export type RunnerDescription = z.infer<typeof runnerDescriptionSchema>;

export const execdMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  /** execd has the job. A run without this word never started. */
  z.object({ type: z.literal('taken'), run: z.number().int() }),
  z.object({ type: z.literal('event'), run: z.number().int(), event: z.unknown() }),
  z.object({ type: z.literal('runners'), runners: z.array(runnerDescriptionSchema) }),
  z.object({ type: z.literal('runner-ended'), pid: z.number().int(), reason: z.string(), detail: z.string() }),
]);
export type ExecdMessage = z.infer<typeof execdMessageSchema>;
