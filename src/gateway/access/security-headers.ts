// Headers that tell browsers what our answers may do. No CORS header exists anywhere: other origins get nothing.

import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpServer } from '../server-type.ts';

/** The policy of pages. Style elements need the nonce; script elements may only load own files. */
export function pagePolicy(styleNonce: string, options: { allowsDataImages?: boolean } = {}): string {
  return [
    "default-src 'self'",
    ...(options.allowsDataImages === true ? ["img-src 'self' data:"] : []),
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

const alwaysSent = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

export function addSecurityHeaders(server: HttpServer, options: { isOpenMode: boolean }): void {
  server.decorateRequest('styleNonce', '');
  server.addHook('onRequest', (request, _reply, done) => {
    request.styleNonce = createStyleNonce();
    done();
  });
  server.addHook('onSend', (request, reply, _payload, done) => {
    setSecurityHeaders(request, reply);
    if (options.isOpenMode) reply.header('x-hypercode-mode', 'open');
    done();
  });
}

/** Also called where fastify runs no hooks: for addresses it cannot read. */
export function setSecurityHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(alwaysSent);
  const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
  if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', isPage ? pagePolicy(request.styleNonce) : dataPolicy);
  // Answers about programs, keys and people do not belong into any cache. Static files set their own value.
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
}

export function createStyleNonce(): string {
  return randomBytes(16).toString('base64');
}
