// Puts the HTTP server together: limits, guard, errors, routes. Each part lives in its own file.

import type { AddressInfo } from 'node:net';
import { fastify, LogController } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { newId, openApiKey, type ProgramRunner, type RunArchive, type Settings } from '../contracts/index.ts';
import { createTicketOffice, type Secrets } from '../security/index.ts';
import type { Logger, Metrics } from '../telemetry/index.ts';
import { createAccessCheck } from './access/check-access.ts';
import { requireDeclaredAccess } from './access/declared-access.ts';
import { addRequestGuard } from './access/request-guard.ts';
import { addSecurityHeaders } from './access/security-headers.ts';
import { answerBrokenRequest } from './errors/broken-request.ts';
import { addErrorAnswers, answerUnreadableAddress } from './errors/error-answers.ts';
import { readJsonBodies } from './errors/json-body.ts';
import { validatorCompiler } from './errors/validate.ts';
import { observeRequests } from './observe-requests.ts';
import { rememberRoutes } from './routes/open-api.ts';
import { addRoutes } from './routes/routes.ts';
import { headerLimitBytes, headerTimeoutMs, keepAliveTimeoutMs, mostConnections, mostRequestsInFlight, slowRequestCheckMs } from './server-limits.ts';
import type { HttpServer } from './server-type.ts';
import { createStopState, stopGateway } from './stop-gateway.ts';

export interface GatewayOptions {
  settings: Settings;
  log: Logger;
  metrics: Metrics;
  /** Null when the role `execution` does not run here. */
  runner: ProgramRunner | null;
  /** Runs of before. Left out when the role `execution` does not run here. */
  history?: Promise<RunArchive>;
  secrets: Secrets;
  /** The built pages of Mission Control, web/dist. */
  webFolder?: string;
  now?: () => number;
  /** Requests answered at the same time; further ones get HC5030. */
  requestLimit?: number;
}

export interface Gateway {
  /** For tests and for adding routes before `listen`. */
  server: HttpServer;
  /** Starts to listen and answers the address, such as http://localhost:8000. */
  listen(): Promise<string>;
  /** A new one-time link. Only after `listen`. */
  issueLink(): string;
  /** Finishes what runs within the stop deadline of the settings, cuts the rest, closes the server. */
  stop(): Promise<void>;
}

export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { settings, log, metrics, runner, history, secrets, webFolder, now = Date.now, requestLimit = mostRequestsInFlight } = options;
  const isOpenMode = settings.apiKey === openApiKey;
  const stopState = createStopState();
  const tickets = createTicketOffice({ now });
  const server = createServer(settings, log);
  const boundPort = (): number => (server.server.address() as AddressInfo | null)?.port ?? settings.port;

  requireDeclaredAccess(server);
  const accessCheck = createAccessCheck({ settings, secrets, isOpenMode, boundPort, now });
  observeRequests(server, { metrics });
  addSecurityHeaders(server, { isOpenMode });
  addRequestGuard(server, { settings, accessCheck, stopState, requestLimit });
  addErrorAnswers(server, { settings });
  readJsonBodies(server);
  rememberRoutes(server);
  const urlOf = (): string => `http://${shownHost(settings.host)}:${boundPort()}`;
  const issueLink = (): string => `${urlOf()}/link/${tickets.issue()}`;
  await addRoutes(server, { settings, metrics, runner, history, tickets, accessCheck, issueLink, stopState, webFolder });
  await server.ready();

  return {
    server,
    issueLink,
    async listen() {
      await server.listen({ host: settings.host, port: settings.port });
      server.server.maxConnections = mostConnections;
      return urlOf();
    },
    stop: () => stopGateway(server, { stopState, deadlineMs: settings.stopDeadlineMs }),
  };
}

function createServer(settings: Settings, log: Logger): HttpServer {
  return fastify({
    loggerInstance: log,
    // Given here and not later, so that fastify does not load its own compilers: 100 modules, about 8 MB.
    schemaController: { compilersFactory: { buildValidator: () => validatorCompiler, buildSerializer: () => serializerCompiler } as never },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => newId('req'),
    bodyLimit: settings.bodyLimitBytes,
    requestTimeout: settings.requestTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    // Both are answered by our own files, in the one error shape.
    return503OnClosing: false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerUnreadableAddress,
    // Longer addresses meet the limit of the headers first.
    routerOptions: { maxParamLength: headerLimitBytes },
    http: {
      maxHeaderSize: headerLimitBytes,
      headersTimeout: Math.min(headerTimeoutMs, settings.requestTimeoutMs),
      connectionsCheckingInterval: slowRequestCheckMs,
      // The guard refuses a missing Host with an error that says so.
      requireHostHeader: false,
    },
  })
    .withTypeProvider<ZodTypeProvider>() as unknown as HttpServer;
}

/** People know `localhost`; browsers keep its cookies apart from those of an address. */
function shownHost(host: string): string {
  if (host === '127.0.0.1' || host === '::1' || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
