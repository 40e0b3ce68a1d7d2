// The one table of roles: what each starts and what it can use from the others when they run here too.
// To add a role: its name in contracts/settings, one entry here. Everything heavy is imported inside.

import { eventNames, type FinishedRun, type ProgramRunner, type Role, type Settings } from './contracts/index.ts';
import type { RunHistory } from './storage/index.ts';
import type { Logger, Metrics } from './telemetry/index.ts';

export interface RoleSurroundings {
  settings: Settings;
  log: Logger;
  metrics: Metrics;
  webFolder: string;
  /** What other roles of this process offer. Entries appear in the order of the table. */
  offers: Offers;
}

export interface Offers {
  /** From the role execution; a promise, so that both roles load at the same time. */
  runner?: Promise<ProgramRunner>;
  /** From the role execution: the runs of before. A promise as well. */
  history?: Promise<RunHistory>;
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
    async start({ settings, log, metrics, offers }) {
      const recording = startRecording({ settings, log });
      const { onFinished } = recording;
      const starting = import('./execution/index.ts').then(({ createExecutionService }) => createExecutionService({ settings, log, metrics, onFinished }));
      offers.runner = starting;
      offers.history = recording.history;
      // Whoever uses the offers reports the error; without anyone it must not end the process unheard.
      starting.catch(() => {});
      recording.history.catch(() => {});
      return async () => {
        await (await starting).close();
        await recording.close();
      };
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
    await Promise.all([around.offers.runner, around.offers.history]);
    return started;
  } catch (error) {
    await Promise.allSettled(started.map((part) => part.stop()));
    throw error;
  }
}

const keptRuns = 10_000;

/** Opens the store while the rest starts, and writes each run into it without making anybody wait. */
function startRecording({ settings, log }: Pick<RoleSurroundings, 'settings' | 'log'>) {
  const underWay = new Set<Promise<void>>();
  const opening = import('./storage/index.ts').then(async ({ createRunHistory, openStore }) => {
    const store = await openStore(settings);
    return { store, history: createRunHistory(store) };
  });
  const history = opening.then((opened) => opened.history);
  const onFinished = (run: FinishedRun): void => {
    const writing = history.then((runs) => runs.add(run)).catch((error: unknown) => log.error({ err: error, runId: run.id }, eventNames.runUnrecorded));
    underWay.add(writing);
    void writing.then(() => underWay.delete(writing));
  };
  const close = async (): Promise<void> => {
    await Promise.allSettled(underWay);
    const opened = await opening.catch(() => null);
    if (opened === null) return;
    await opened.history.prune({ keepNewest: keptRuns }).catch((error: unknown) => log.error({ err: error }, eventNames.runUnrecorded));
    await opened.store.close();
  };
  return { history, onFinished, close };
}
