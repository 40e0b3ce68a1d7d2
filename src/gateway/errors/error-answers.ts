// The one error handler and the one answer for addresses nobody serves. Nothing leaves this file but
// catalogue texts: no stack, no path, no message of a library.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { CatalogueError, internalErrors, isCatalogueError, requestErrors, type ErrorRecord, type Settings } from '../../contracts/index.ts';
import { createStyleNonce, setSecurityHeaders } from '../access/security-headers.ts';
import { errorPage } from '../pages/error-page.ts';
import type { HttpServer } from '../server-type.ts';
import { errorBody } from './error-body.ts';
import { collectRoutes } from './similar-routes.ts';
import { shown } from './shown-text.ts';

export function addErrorAnswers(server: HttpServer, options: { settings: Settings }): void {
  const limitKb = Math.round(options.settings.bodyLimitBytes / 1024);
  server.setErrorHandler((error: unknown, request, reply) => {
    const record = recordFor(error, { request, limitKb });
    if (record.status >= 500 && !isCatalogueError(error)) request.log.error({ err: error, code: record.code }, 'request.failed');
    else request.log.debug({ code: record.code }, 'request.refused');
    return sendError(record, request, reply);
  });

  collectRoutes(server);
  server.setNotFoundHandler((request, reply) => {
    throw nobodyAnswers(request, reply);
  });
}

/** The error for an address or a method that no route takes. Also used by the route of the web files, which sees every other GET. */
export function nobodyAnswers(request: FastifyRequest, reply: FastifyReply): CatalogueError {
  const path = request.url.split('?', 1)[0];
  const offered = request.server.knownRoutes.methodsAt(path);
  const where = `${request.method} ${shown(path)}`;
  // A route may take the address and still have nothing there, such as a page of an error that does not exist.
  if (offered.length === 0 || offered.includes(request.method)) return new CatalogueError(requestErrors.routeUnknown({ path: shown(path), where, suggestions: request.server.knownRoutes.similarTo(path) }));
  reply.header('allow', offered.join(', '));
  return new CatalogueError(requestErrors.methodNotOffered({ method: request.method, path: shown(path), offered, where }));
}

/** For addresses that cannot be read: fastify finds no route for them and runs no hook. */
export function answerUnreadableAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const record = requestErrors.addressNotReadable({ where: 'request address' });
  request.styleNonce = createStyleNonce();
  reply.header('x-request-id', request.id);
  reply.type(isPageWanted(request) ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8');
  setSecurityHeaders(request, reply);
  sendError(record, request, reply);
}

function sendError(record: ErrorRecord, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.code(record.status);
  if (record.status === 401) reply.header('www-authenticate', 'Bearer realm="hypercode"');
  if (record.status === 503) reply.header('retry-after', '2');
  if (isPageWanted(request)) return reply.type('text/html; charset=utf-8').send(errorPage(record, { requestId: request.id, styleNonce: request.styleNonce }));
  // Plain text for fastify: the answer must not pass the response schema of the route.
  return reply
    .type('application/json; charset=utf-8')
    .serializer((body) => body as string)
    .send(JSON.stringify(errorBody(record, request.id)));
}

/** A person who opens an address in a browser gets a page; programs get JSON. */
export function isPageWanted(request: FastifyRequest): boolean {
  const { accept, 'sec-fetch-mode': mode } = request.headers;
  return (request.method === 'GET' || request.method === 'HEAD') && (mode === undefined || mode === 'navigate') && /\btext\/html\b/.test(accept ?? '');
}

function recordFor(error: unknown, around: { request: FastifyRequest; limitKb: number }): ErrorRecord {
  if (isCatalogueError(error)) return error.record;
  switch ((error as { code?: string } | null)?.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return requestErrors.bodyTooLarge({ limitKb: routeLimitKb(around), where: 'request body' });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return requestErrors.mediaTypeNotJson({ where: 'header Content-Type' });
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    // The client stopped in the middle of its body; nobody reads this answer.
    case 'ECONNRESET':
      return requestErrors.requestNotHttp({ where: 'request' });
    default:
      return internalErrors.internalFault({ requestId: around.request.id });
  }
}

function routeLimitKb(around: { request: FastifyRequest; limitKb: number }): number {
  const bytes = around.request.routeOptions.bodyLimit;
  return bytes === undefined ? around.limitKb : Math.round(bytes / 1024);
}
