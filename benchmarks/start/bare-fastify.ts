// The peer: the smallest server fastify makes, with one route.

import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';

const server = fastify();
server.get('/health', () => ({ status: 'healthy' }));
await server.listen({ host: '127.0.0.1', port: 0 });
console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}` }));
process.on('SIGTERM', () => void server.close());
