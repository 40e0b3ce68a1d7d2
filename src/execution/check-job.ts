// Looks at a job before it takes a place: what is too large is refused at once, and no job gets more
// than the limits of this HyperCode allow.

import { CatalogueError, limitErrors } from '../contracts/index.ts';
import type { RunJob, RunLimits } from '../contracts/index.ts';
import { jobLimitBytes } from './protocol/sizes.ts';

/** Throws HC4009 when the program, its files, its input and its variables are too large to be sent to a runner. */
export function checkJob(job: RunJob): void {
  const variables = Object.entries(job.envVars).flat();
  const files = Object.entries(job.files ?? {}).flat();
  const sizeBytes = [job.source, job.stdin ?? '', ...variables, ...files].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (sizeBytes > jobLimitBytes) throw new CatalogueError(limitErrors.programTooLarge({ sizeBytes, limitBytes: jobLimitBytes, where: job.fileName }));
}

/** The smaller of each pair. */
export function withinLimits(wanted: RunLimits, allowed: RunLimits): RunLimits {
  return {
    timeoutMs: Math.min(wanted.timeoutMs, allowed.timeoutMs),
    memoryBytes: Math.min(wanted.memoryBytes, allowed.memoryBytes),
    outputBytes: Math.min(wanted.outputBytes, allowed.outputBytes),
    recursionDepth: Math.min(wanted.recursionDepth, allowed.recursionDepth),
  };
}
