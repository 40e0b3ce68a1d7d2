// Keeps the runs of the service in the store: each run after it ended, without making anybody wait for it.
// The store opens while the rest starts; its lock keeps a second server off the data folder.

import { eventNames, type FinishedRun, type RunArchive, type Settings } from './contracts/index.ts';
import type { Logger } from './telemetry/index.ts';

const keptRuns = 10_000;
const runsBetweenPrunings = 1000;

export interface RunRecording {
  /** Rejects when the store cannot be opened. */
  history: Promise<RunArchive>;
  onFinished: (run: FinishedRun) => void;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

export function recordRuns({ settings, log }: { settings: Settings; log: Logger }): RunRecording {
  const opening = import('./storage/index.ts').then(async ({ createRunHistory, openStore }) => {
    const store = await openStore(settings);
    return { store, history: createRunHistory(store) };
  });
  const underWay = new Set<Promise<void>>();
  let runs = 0;

  const record = async (run: FinishedRun): Promise<void> => {
    try {
      const { store, history } = await opening;
      await history.add(run);
      runs += 1;
      if (runs % runsBetweenPrunings !== 0) return;
      const removed = await history.prune({ keepNewest: keptRuns });
      if (removed > 0) await store.vacuum();
    } catch (error) {
      log.error({ err: error, runId: run.id }, eventNames.runUnrecorded);
    }
  };

  return {
    history: opening.then(({ history }) => history),
    onFinished(run) {
      const writing = record(run);
      underWay.add(writing);
      void writing.then(() => underWay.delete(writing));
    },
    async close() {
      await Promise.all(underWay);
      const opened = await opening.catch(() => null);
      await opened?.store.close();
    },
  };
}
