// GET /metrics: the numbers for Prometheus, as text. A scraper shows the API key as a bearer.

import type { Metrics } from '../../telemetry/index.ts';
import type { HttpServer } from '../server-type.ts';

export function addMetricsRoute(server: HttpServer, options: { metrics: Metrics }): void {
  server.get(
    '/metrics',
    { config: { access: 'signed-in' }, schema: { summary: 'Numbers for Prometheus, as text', tags: ['Health'] } },
    async (_request, reply) => reply.type(options.metrics.contentType).send(await options.metrics.text()),
  );
}
