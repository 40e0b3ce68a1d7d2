// POST /runs: the same run as /engine/run, in the rich shape that Mission Control shows.
// GET /runs: the runs of before, without their text and output, which nobody keeps.

import { z } from 'zod';
import { CatalogueError, finishedRunSchema, requestErrors, runSchema, type FinishedRun, type RunArchive } from '../../contracts/index.ts';
import type { HttpServer } from '../server-type.ts';
import { richRunRequestFor, runProgram, type RunSurroundings } from './run-program.ts';

export function addRunRoutes(server: HttpServer, options: RunSurroundings & { history?: Promise<RunArchive> }): void {
  server.get(
    '/runs',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Lists the runs of before, the newest first',
        tags: ['Runs'],
        querystring: z.strictObject({ limit: z.coerce.number().int().min(1).max(1000).default(50).describe('How many runs at most') }),
        response: { 200: z.object({ runs: z.array(finishedRunSchema) }).meta({ id: 'FinishedRuns' }) },
      },
    },
    async (request) => {
      if (options.history === undefined) throw new CatalogueError(requestErrors.executionNotHere({}));
      const history = await options.history;
      return { runs: (await history.latest(request.query.limit)).map(onTheWire) };
    },
  );

  server.post(
    '/runs',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Runs a program and tells the story of the run',
        tags: ['Runs'],
        body: richRunRequestFor(options.settings),
        response: { 200: runSchema.clone().meta({ id: 'Run' }) },
      },
    },
    async (request, reply) => {
      const { runId, ...outcome } = await runProgram(request.body, { request, reply }, options);
      // Loaded here, so that a server without the role execution never loads it.
      const { summarise } = await import('../../execution/index.ts');
      return { id: runId, summary: summarise(outcome), ...outcome };
    },
  );
}

function onTheWire({ id, startedAtMs, durationMs, language, status, exitCode, errorCode, summary }: FinishedRun) {
  return { id, started_at: new Date(startedAtMs).toISOString(), duration: durationMs / 1000, language, status, exit_code: exitCode, error_code: errorCode, summary };
}
