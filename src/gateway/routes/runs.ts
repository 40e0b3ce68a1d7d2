// POST /runs: the same run as /engine/run, in the rich shape that Mission Control shows.

import { runSchema } from '../../contracts/index.ts';
import type { HttpServer } from '../server-type.ts';
import { richRunRequestFor, runProgram, type RunSurroundings } from './run-program.ts';

export function addRunRoutes(server: HttpServer, options: RunSurroundings): void {
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
