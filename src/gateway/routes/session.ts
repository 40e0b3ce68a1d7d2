// GET /session: tells a page whether it may work, before the person tries something.

import { z } from 'zod';
import type { HttpServer } from '../server-type.ts';

const sessionSchema = z.object({
  signed_in_by: z.enum(['session', 'key', 'open-mode']).describe('How this request was known'),
});

export function addSessionRoute(server: HttpServer): void {
  server.get(
    '/session',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'Says how you are signed in', tags: ['Access'], response: { 200: sessionSchema } },
    },
    (request) => ({ signed_in_by: request.signedInBy! }),
  );
}
