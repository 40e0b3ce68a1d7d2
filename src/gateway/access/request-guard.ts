// The one place every request passes first. Order: room, stop, where it comes from, who sends it, what it carries.
// The rules themselves are in security; here they meet the request.

import type { FastifyRequest } from 'fastify';
import { CatalogueError, requestErrors, type ErrorRecord, type Settings } from '../../contracts/index.ts';
import { checkRequestSource, hostNameOf, type SourceVerdict } from '../../security/index.ts';
import { shown } from '../errors/shown-text.ts';
import type { HttpServer } from '../server-type.ts';
import type { StopState } from '../stop-gateway.ts';
import type { AccessCheck } from './check-access.ts';

interface GuardOptions {
  settings: Settings;
  accessCheck: AccessCheck;
  stopState: StopState;
  requestLimit: number;
}

export function addRequestGuard(server: HttpServer, options: GuardOptions): void {
  const { settings, accessCheck, stopState, requestLimit } = options;
  const allowedHosts = [settings.host, ...settings.allowedHosts].map((host) => hostNameOf(host) ?? host.toLowerCase());
  server.decorateRequest('signedInBy', null);

  server.addHook('onRequest', (request, reply, done) => {
    stopState.requestsInFlight++;
    // Close comes after every end of a response, also when the client went away.
    reply.raw.once('close', () => stopState.requestsInFlight--);
    if (stopState.isStopping) throw new CatalogueError(requestErrors.serverStopping({}));
    if (stopState.requestsInFlight > requestLimit) throw new CatalogueError(requestErrors.tooManyRequests({}));
    checkSource(request, allowedHosts);
    // An unknown address or method has its own answer; it reads nothing and changes nothing.
    if (request.is404) return done();
    if (request.routeOptions.config.access !== 'public') accessCheck.requireSignedIn(request, reply);
    checkMediaType(request);
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    // Tells clients that keep connections to let go of this one.
    if (stopState.isStopping) reply.header('connection', 'close');
    done();
  });
}

function checkSource(request: FastifyRequest, allowedHosts: readonly string[]): void {
  const { headers } = request;
  const verdict = hasTwoHosts(request)
    ? 'host-refused'
    : checkRequestSource(
        {
          method: request.method,
          host: headers.host,
          origin: headers.origin,
          fetchSite: headerText(headers['sec-fetch-site']),
          fetchMode: headerText(headers['sec-fetch-mode']),
          fetchDestination: headerText(headers['sec-fetch-dest']),
        },
        { allowedHosts, mayOpenFromElsewhere: request.routeOptions.config?.mayOpenFromElsewhere === true },
      );
  if (verdict !== 'accepted') throw new CatalogueError(refusal(verdict, headers.host));
}

function refusal(verdict: Exclude<SourceVerdict, 'accepted'>, host: string | undefined): ErrorRecord {
  switch (verdict) {
    case 'host-refused':
      return requestErrors.hostNotAllowed({ host: shown(host ?? ''), where: 'header Host' });
    case 'origin-refused':
      return requestErrors.originNotAllowed({ where: 'header Origin' });
    case 'site-refused':
      return requestErrors.siteNotAllowed({ where: 'header Sec-Fetch-Site' });
  }
}

/** Node keeps the first of two Host headers; a proxy in front may have looked at the second. */
function hasTwoHosts(request: FastifyRequest): boolean {
  const names = request.raw.rawHeaders.filter((_, index) => index % 2 === 0);
  return names.filter((name) => name.toLowerCase() === 'host').length > 1;
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** A page elsewhere can make a browser send text or a form without asking first, but never JSON. */
function checkMediaType(request: FastifyRequest): void {
  if (!methodsWithBody.has(request.method)) return;
  const { 'content-type': mediaType, 'content-encoding': encoding } = request.headers;
  if (!/^application\/json\s*(?:;|$)/i.test(mediaType ?? '')) {
    throw new CatalogueError(requestErrors.mediaTypeNotJson({ where: 'header Content-Type' }));
  }
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw new CatalogueError(requestErrors.bodyIsCompressed({ where: 'header Content-Encoding' }));
  }
}
