// GET /health: the server answers. Public, for load balancers and scripts; it tells nothing else.

import { z } from 'zod';
import type { HttpServer } from '../server-type.ts';

export function addHealthRoute(server: HttpServer): void {
  server.get(
    '/health',
    {
      config: { access: 'public' },
      schema: {
        summary: 'Says that the server answers',
        tags: ['Health'],
        security: [],
        response: { 200: z.object({ status: z.literal('healthy') }) },
      },
    },
    () => ({ status: 'healthy' as const }),
  );
}
