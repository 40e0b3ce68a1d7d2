// Every route of the server, added in one place. To add a group of routes: one file here, one line below.

import type { ProgramRunner, RunArchive, Settings } from '../../contracts/index.ts';
import type { TicketOffice } from '../../security/index.ts';
import type { Metrics } from '../../telemetry/index.ts';
import type { AccessCheck } from '../access/check-access.ts';
import type { HttpServer } from '../server-type.ts';
import type { StopState } from '../stop-gateway.ts';
import { addDocsRoutes } from './docs.ts';
import { addEngineRoutes } from './engine.ts';
import { addErrorHelpRoute } from './error-help.ts';
import { addHealthRoute } from './health.ts';
import { addLinkRoutes } from './links.ts';
import { addMetricsRoute } from './metrics.ts';
import { addRunRoutes } from './runs.ts';
import { addSessionRoute } from './session.ts';
import { addTreeRoutes } from './trees.ts';
import { addWebFiles } from './web-files.ts';

export interface RouteOptions {
  settings: Settings;
  metrics: Metrics;
  /** Null when the role `execution` does not run here. */
  runner: ProgramRunner | null;
  history?: Promise<RunArchive>;
  tickets: TicketOffice;
  accessCheck: AccessCheck;
  issueLink: () => string;
  stopState: StopState;
  webFolder?: string;
}

export async function addRoutes(server: HttpServer, options: RouteOptions): Promise<void> {
  addHealthRoute(server);
  addMetricsRoute(server, options);
  addEngineRoutes(server, options);
  addTreeRoutes(server);
  addRunRoutes(server, options);
  addLinkRoutes(server, options);
  addSessionRoute(server);
  addDocsRoutes(server);
  addErrorHelpRoute(server);
  await addWebFiles(server, options);
}
