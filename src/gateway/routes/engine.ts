// POST /engine/run, as the HyperCode V2.0 reference has it: six fields, and HTTP 200 also when the
// program ended with an error. Then `error` tells more.

import { errorRecordSchema, runResultSchema } from '../../contracts/index.ts';
import type { HttpServer } from '../server-type.ts';
import { runProgram, runRequestFor, type RunSurroundings } from './run-program.ts';

const engineAnswerSchema = runResultSchema
  .extend({ error: errorRecordSchema.optional().describe('Only when the status is not `success`') })
  .meta({ id: 'RunResult' });

export function addEngineRoutes(server: HttpServer, options: RunSurroundings): void {
  server.post(
    '/engine/run',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Runs a HyperCode program',
        description:
          'The engine answers every request, also those that ask for a `target`. The response header `x-hypercode-path` says so. ' +
          'A program that ends with an error is still an HTTP 200 with its own `status`.',
        tags: ['Engine'],
        body: runRequestFor(options.settings),
        response: { 200: engineAnswerSchema },
      },
    },
    async (request, reply) => {
      const { result, error } = await runProgram(request.body, { request, reply }, options);
      return { ...result, ...(result.status !== 'success' && error !== null ? { error } : {}) };
    },
  );
}
