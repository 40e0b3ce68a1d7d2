// The runs of the service, for people and screens that ask what ran. It keeps no program text and no output.

import type { FinishedRun, RunArchive, RunStatus } from '../../contracts/index.ts';
import type { Store } from '../store.ts';
import type { RunHistoryTable } from '../tables.ts';
import { removeOld } from '../retention.ts';

export interface RunHistory extends RunArchive {
  /** Resolves once it is stored. A run that is there already stays as it is. */
  add(run: FinishedRun): Promise<void>;
  find(id: string): Promise<FinishedRun | null>;
  /** How many runs were removed. */
  prune(limits: { beforeMs?: number; keepNewest?: number }): Promise<number>;
}

export function createRunHistory(store: Store): RunHistory {
  return {
    async add(run) {
      const row = {
        id: run.id,
        started_at_ms: run.startedAtMs,
        duration_ms: run.durationMs,
        language: run.language,
        status: run.status,
        exit_code: run.exitCode,
        error_code: run.errorCode,
        summary: run.summary,
      };
      await store.writeBatch([store.build.insertInto('run_history').values(row).onConflict((conflict) => conflict.column('id').doNothing()).compile()]);
    },
    latest: (count) => store.read(async (queries) => {
      const rows = await queries.selectFrom('run_history').selectAll().orderBy('started_at_ms', 'desc').orderBy('id', 'desc').limit(count).execute();
      return rows.map(recordOf);
    }),
    find: (id) => store.read(async (queries) => {
      const row = await queries.selectFrom('run_history').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : recordOf(row);
    }),
    prune: (limits) => removeOld(store, { table: 'run_history', timeColumn: 'started_at_ms', ...limits }),
  };
}

function recordOf(row: RunHistoryTable): FinishedRun {
  return {
    id: row.id,
    startedAtMs: row.started_at_ms,
    durationMs: row.duration_ms,
    language: row.language,
    status: row.status as RunStatus,
    exitCode: row.exit_code,
    errorCode: row.error_code,
    summary: row.summary,
  };
}
