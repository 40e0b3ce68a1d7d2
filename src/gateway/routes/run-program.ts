// Runs one program for a request: builds the job, ends it when the client leaves or the server stops,
// and turns the refusals that are not the program's own into HTTP errors.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { CatalogueError, newId, requestErrors, richRunRequestSchema, runRequestSchema, type ProgramRunner, type RichRunRequest, type RunOutcome, type RunRequest, type Settings } from '../../contracts/index.ts';
import type { StopState } from '../stop-gateway.ts';

export interface RunSurroundings {
  settings: Settings;
  runner: ProgramRunner | null;
  stopState: StopState;
}

/** The schema of contracts with the time limits of these settings. */
export function runRequestFor(settings: Settings) {
  const { timeoutMs, maximumTimeoutMs } = settings.run;
  const seconds = runRequestSchema.shape.timeout.unwrap();
  return runRequestSchema.extend({
    timeout: seconds
      .max(maximumTimeoutMs / 1000)
      .default(timeoutMs / 1000)
      .describe('Seconds the run may take'),
  });
}

/** The same with the program's own files and its input: what POST /runs takes. */
export function richRunRequestFor(settings: Settings) {
  return richRunRequestSchema.extend({ timeout: runRequestFor(settings).shape.timeout });
}

export async function runProgram(
  body: RunRequest & Partial<Pick<RichRunRequest, 'files' | 'stdin'>>,
  http: { request: FastifyRequest; reply: FastifyReply },
  around: RunSurroundings,
): Promise<RunOutcome & { runId: string }> {
  const { settings, runner, stopState } = around;
  if (runner === null) throw new CatalogueError(requestErrors.executionNotHere({}));
  const runId = newId('run');
  const clientLeft = new AbortController();
  http.reply.raw.once('close', () => clientLeft.abort());
  http.reply.header('x-run-id', runId);
  http.reply.header('x-hypercode-path', 'engine');
  const { memoryBytes, outputBytes, recursionDepth } = settings.run;
  const outcome = await runner.run(
    {
      id: runId,
      source: body.source,
      fileName: 'program.hc',
      envVars: body.env_vars,
      files: body.files,
      stdin: body.stdin,
      limits: { timeoutMs: Math.ceil(body.timeout * 1000), memoryBytes, outputBytes, recursionDepth },
    },
    { signal: AbortSignal.any([clientLeft.signal, stopState.cut.signal]) },
  );
  if (outcome.result.status === 'stopped' && stopState.cut.signal.aborted) throw new CatalogueError(requestErrors.runCutByStop({}));
  if (outcome.result.status === 'refused') throw new CatalogueError(outcome.error ?? requestErrors.tooManyRequests({}));
  return { ...outcome, runId };
}
