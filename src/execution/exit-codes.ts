// Exit codes of runs, beside 0 for success, 1 for a program that ended in an error, and whatever a
// program chose itself. They follow the habits of shells and of timeout(1). README.md explains them.

export const exitCodes = {
  /** timeout(1) */
  timeLimit: 124,
  /** The runner went away; docker run says so in the same way. */
  runnerLost: 125,
  /** 128 + SIGINT */
  stopped: 130,
  /** 128 + SIGKILL, what an out-of-memory kill looks like. */
  memoryLimit: 137,
  /** 128 + SIGXFSZ, the signal of a file-size limit. */
  outputLimit: 153,
} as const;
