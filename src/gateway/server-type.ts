// The type of the HTTP server with everything the gateway adds to fastify's own types.

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Logger } from '../telemetry/index.ts';

/** Who may use a route. `signed-in` means a session cookie or an API key. */
export type Access = 'public' | 'signed-in';

export type HttpServer = FastifyInstance<Server, IncomingMessage, ServerResponse, Logger, ZodTypeProvider>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route says who may use it; one that does not stops the start. */
    access?: Access;
    /** True for pages that a link on another site may open. */
    mayOpenFromElsewhere?: boolean;
  }
  interface FastifyRequest {
    /** How the sender was known; null on public routes and before the guard. */
    signedInBy: 'session' | 'key' | 'open-mode' | null;
    /** Made new for every response; allows the one style element that carries it. */
    styleNonce: string;
  }
}
