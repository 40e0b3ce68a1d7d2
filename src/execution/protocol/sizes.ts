// Sizes that bound what one process takes from another. JSON can make one byte of text up to six.

/** Largest program text together with its variables. */
export const jobLimitBytes = 4 * 1_048_576;

/** Largest frame towards a runner: a whole job, escaped in the worst way. */
export const jobFrameLimitBytes = 6 * jobLimitBytes + 65_536;

/** A runner sends output in pieces of at most this many bytes. */
export const outputPieceBytes = 65_536;

/** Text at the end of a run, such as a traceback, is cut to this length. */
export const endTextLimit = 65_536;

/** Largest frame from a runner: the end of a run with its record, or one piece of output. */
export const runnerFrameLimitBytes = 1_048_576;

/** Largest frame from execd: one of a runner's, wrapped. */
export const execdFrameLimitBytes = 2 * runnerFrameLimitBytes;

/** Largest line of input that is taken at once; a longer one is cut there and goes on as the next. */
export const inputLineLimitBytes = 1_048_576;

/** A line of input reaches the thread of the program in pieces of this size. */
export const inputPieceBytes = 16_384;
