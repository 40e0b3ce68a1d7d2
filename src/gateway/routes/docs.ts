// The OpenAPI description of every route and the page that shows it. Both come from the route schemas.
// The page is Swagger UI with its own files from node_modules; nothing is loaded from elsewhere.

import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { pagePolicy } from '../access/security-headers.ts';
import { docsPage, docsStart } from '../pages/docs-page.ts';
import { nobodyAnswers } from '../errors/error-answers.ts';
import type { HttpServer } from '../server-type.ts';
import { openApiDocument } from './open-api.ts';

const assets: Readonly<Record<string, string>> = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
};

export function addDocsRoutes(server: HttpServer): void {
  // What the routes are is no secret: the same page is in the repository. Trying one out still asks for the key.
  const config = { access: 'public' } as const;
  const schema = { hide: true } as const;

  server.get('/docs', { config, schema }, (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      // The style sheet of Swagger UI draws its icons from data addresses.
      .header('content-security-policy', pagePolicy(request.styleNonce, { allowsDataImages: true }))
      .send(docsPage(request.styleNonce)),
  );
  let document: Promise<string> | undefined;
  server.get('/docs/json', { config, schema }, async (_request, reply) => {
    document ??= openApiDocument(server);
    return reply.type('application/json; charset=utf-8').send(await document);
  });
  server.get('/docs/start.js', { config, schema }, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(docsStart));
  server.get('/docs/files/:name', { config, schema }, async (request, reply) => {
    const { name } = request.params as { name: string };
    if (!Object.hasOwn(assets, name)) throw nobodyAnswers(request, reply);
    const folder = dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui/static/swagger-ui.css'));
    // Found only when someone opens the page; 1.7 MB stay out of memory until then.
    return reply.type(assets[name]).header('cache-control', 'private, max-age=3600').send(await readFile(`${folder}/${name}`));
  });
}
