// The one table of roles: what each starts and what it can use from the others when they run here too.
// To add a role: its name in contracts/settings, one entry here. Everything heavy is imported inside.

import type { ProgramRunner, Role, Settings } from './contracts/index.ts';
import type { Bus } from './messaging/index.ts';
import type { Logger, Metrics } from './telemetry/index.ts';

export interface RoleSurroundings {
  settings: Settings;
  log: Logger;
  metrics: Metrics;
  bus: Bus;
  webFolder: string;
  /** What other roles of this process offer. Entries appear in the order of the table. */
  offers: Offers;
}

export interface Offers {
  /** From the role execution; a promise, so that both roles load at the same time. */
  runner?: Promise<ProgramRunner>;
  /** From the role gateway. */
  http?: { url: string; issueLink: () => string };
}

export interface StartedRole {
  role: Role;
  stop(): Promise<void>;
}

export interface RoleEntry {
  purpose: string;
  start(around: RoleSurroundings): Promise<() => Promise<void>>;
}

export const roleTable: Readonly<Record<Role, RoleEntry>> = {
  execution: {
    purpose: 'runs programs in their own processes',
    async start({ settings, log, metrics, bus, offers }) {
      const events = bus.connect({ role: 'system', source: 'execution' });
      const starting = import('./execution/index.ts').then(({ createExecutionService }) => createExecutionService({ settings, log, metrics, events }));
      offers.runner = starting;
      // Whoever uses the offer reports the error; without anyone it must not end the process unheard.
      starting.catch(() => {});
      return async () => (await starting).close();
    },
  },
  gateway: {
    purpose: 'answers HTTP requests and serves Mission Control',
    async start({ settings, log, metrics, webFolder, offers }) {
      const [{ createGateway }, { loadSecrets }] = await Promise.all([import('./gateway/index.ts'), import('./security/index.ts')]);
      const secrets = await loadSecrets({ dataFolder: settings.dataFolder });
      const runner = (await offers.runner) ?? null;
      const gateway = await createGateway({ settings, log, metrics, runner, secrets, webFolder });
      offers.http = { url: await gateway.listen(), issueLink: () => gateway.issueLink() };
      return () => gateway.stop();
    },
  },
};

/**
 * Starts the roles asked for, in the order of the table. When one cannot start, those that did are stopped again.
 * The answer lists them in the order to stop them: who takes requests first, who answers them last.
 */
export async function startRoles(asked: readonly Role[], around: RoleSurroundings): Promise<StartedRole[]> {
  const started: StartedRole[] = [];
  try {
    for (const role of Object.keys(roleTable) as Role[]) {
      if (asked.includes(role)) started.unshift({ role, stop: await roleTable[role].start(around) });
    }
    await around.offers.runner;
    return started;
  } catch (error) {
    await Promise.allSettled(started.map((part) => part.stop()));
    throw error;
  }
}
