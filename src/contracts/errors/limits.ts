// HC4xxx: a run met one of its limits, was stopped, or could not be taken.
// The first five end a run and come with its result. The others refuse a run before it starts.

import { defineError } from './define.ts';

export const limitErrors = {
  timeLimit: defineError<{ timeoutMs: number }>({
    code: 'HC4001',
    type: 'TimeLimitError',
    status: 422,
    what: ({ timeoutMs }) => `The program passed its time limit of ${inSeconds(timeoutMs)}.`,
    why: () => 'Each run has a time limit, so that one program cannot hold up the rest.',
    next: () => 'Check that every loop in the program comes to an end.',
    sample: { timeoutMs: 30_000 },
  }),
  memoryLimit: defineError<{ memoryBytes: number }>({
    code: 'HC4002',
    type: 'MemoryLimitError',
    status: 422,
    what: ({ memoryBytes }) => `The program passed its memory limit of ${inMegabytes(memoryBytes)}.`,
    why: () => 'It kept more values at the same time than one run may hold.',
    next: () => 'Keep fewer values at the same time.',
    sample: { memoryBytes: 268_435_456 },
  }),
  outputLimit: defineError<{ outputBytes: number }>({
    code: 'HC4003',
    type: 'OutputLimitError',
    status: 422,
    what: ({ outputBytes }) => `The program printed more than its limit of ${inKilobytes(outputBytes)}.`,
    why: () => 'The text up to the limit is kept. The rest is cut off.',
    next: () => 'Print less text in each run.',
    sample: { outputBytes: 1_048_576 },
  }),
  stopped: defineError({
    code: 'HC4004',
    type: 'StoppedError',
    status: 422,
    what: () => 'The run was stopped before its end.',
    why: () => 'A stop was asked for while the program was at work.',
    next: () => 'Run the program again when you are ready.',
    sample: {},
  }),
  runnerLost: defineError({
    code: 'HC4005',
    type: 'RunnerLostError',
    status: 500,
    what: () => 'The process that ran your program went away.',
    why: () => 'It ended in the middle of the run. A new one takes its place.',
    next: () => 'Run the program again.',
    sample: {},
  }),
  queueFull: defineError<{ queueLimit: number }>({
    code: 'HC4006',
    type: 'QueueFullError',
    status: 503,
    what: () => 'Too many programs wait for their turn.',
    why: ({ queueLimit }) => (queueLimit === 0 ? 'All places are in use, and no run may wait.' : `All places are in use, and ${queueLimit} more runs wait.`),
    next: () => 'Wait a few seconds, then run the program again.',
    sample: { queueLimit: 64 },
  }),
  notReady: defineError({
    code: 'HC4007',
    type: 'NotReadyError',
    status: 503,
    what: () => 'HyperCode cannot run programs yet.',
    why: () => 'The part that runs programs has not started.',
    next: () => 'Wait a few seconds, then run the program again.',
    sample: {},
  }),
  stopping: defineError({
    code: 'HC4008',
    type: 'StoppingError',
    status: 503,
    what: () => 'HyperCode stops now and takes no new runs.',
    why: () => 'The server was asked to stop.',
    next: () => 'Start HyperCode, then run the program again.',
    sample: {},
  }),
  programTooLarge: defineError<{ sizeBytes: number; limitBytes: number }>({
    code: 'HC4009',
    type: 'ProgramTooLargeError',
    status: 413,
    what: ({ limitBytes }) => `The program is larger than ${inKilobytes(limitBytes)}.`,
    why: ({ sizeBytes }) => `Its text and its variables take ${inKilobytes(sizeBytes)}.`,
    next: () => 'Make the program shorter.',
    sample: { sizeBytes: 5_242_880, limitBytes: 4_194_304 },
  }),
};

function inSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`;
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}
