import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fastify } from 'fastify';
import type { HttpServer } from '../server-type.ts';
import { requireDeclaredAccess } from './declared-access.ts';

test('a route that does not say who may use it stops the start', () => {
  const server = fastify() as unknown as HttpServer;
  requireDeclaredAccess(server);
  server.get('/open', { config: { access: 'public' } }, () => 'fine');
  assert.throws(() => server.get('/silent', () => 'never'), /GET \/silent does not declare its access/);
});
