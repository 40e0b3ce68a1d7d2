// POST /engine/parse and POST /engine/check: look at a program without running it.
// The language is loaded at the first request; a server that never parses stays small.

import { z } from 'zod';
import { errorRecordSchema } from '../../contracts/index.ts';
import { treeBodyLimitBytes } from '../server-limits.ts';
import type { HttpServer } from '../server-type.ts';

const sourceSchema = z.strictObject({ source: z.string().describe('The program text') });

const parseAnswerSchema = z
  .object({
    tree: z.unknown().describe('The syntax tree in the encoding of the V2.0 reference'),
    errors: z.array(errorRecordSchema).describe('What could not be read; the tree holds the rest'),
  })
  .meta({ id: 'ParsedProgram' });

const checkAnswerSchema = z.object({ errors: z.array(errorRecordSchema).describe('Empty when nothing was found') }).meta({ id: 'CheckedProgram' });

export function addTreeRoutes(server: HttpServer): void {
  server.post(
    '/engine/parse',
    {
      config: { access: 'signed-in' },
      bodyLimit: treeBodyLimitBytes,
      schema: { summary: 'Shows the syntax tree of a program', tags: ['Engine'], body: sourceSchema, response: { 200: parseAnswerSchema } },
    },
    async (request) => {
      const { exportSeedTree, parseProgram } = await import('../../language/index.ts');
      const parsed = parseProgram(request.body.source);
      return { tree: exportSeedTree(parsed), errors: parsed.errors };
    },
  );

  server.post(
    '/engine/check',
    {
      config: { access: 'signed-in' },
      bodyLimit: treeBodyLimitBytes,
      schema: { summary: 'Finds mistakes without running the program', tags: ['Engine'], body: sourceSchema, response: { 200: checkAnswerSchema } },
    },
    async (request) => {
      const { checkProgram } = await import('../../language/index.ts');
      return { errors: checkProgram(request.body.source) };
    },
  );
}
