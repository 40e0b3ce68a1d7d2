// What the log, the metrics and the traces learn about each request: one line, one count, one span.

import { context, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { tracer, type Metrics } from '../telemetry/index.ts';
import type { HttpServer } from './server-type.ts';

const spans = new WeakMap<object, Span>();

export function observeRequests(server: HttpServer, options: { metrics: Metrics }): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    const span = tracer().startSpan(`${request.method} ${routeOf(request)}`, {
      attributes: { 'http.request.method': request.method, 'http.route': routeOf(request), 'hypercode.request_id': request.id },
    });
    spans.set(request, span);
    // Spans made while the request is answered become children of this one.
    context.with(trace.setSpan(context.active(), span), done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = routeOf(request);
    const status = reply.statusCode;
    options.metrics.requestDuration.observe({ method: request.method, route, status }, reply.elapsedTime / 1000);
    const line = { method: request.method, route, status, durationMs: Math.round(reply.elapsedTime * 10) / 10 };
    // The route, not the address: an address may hold a ticket.
    if (isQuiet(route)) request.log.debug(line, 'request.finished');
    else request.log.info(line, 'request.finished');
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', status);
    if (status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

/** The pattern of the route: few different values, nothing private. */
function routeOf(request: { is404: boolean; routeOptions: { url?: string } }): string {
  return request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
}

/** Asked every few seconds by machines; a line for each would bury the others. */
function isQuiet(route: string): boolean {
  return route === '/health' || route === '/metrics';
}
