// Removes old rows of a table that is ordered by time, in pieces, so that other writes get their turn between.

import { sql } from 'kysely';
import type { Store } from './store.ts';

export interface Retention {
  table: string;
  /** Column with the time in milliseconds, indexed. */
  timeColumn: string;
  /** Rows older than this go. */
  beforeMs?: number;
  /** The newest rows that stay, whatever their age. */
  keepNewest?: number;
  rowsPerPiece?: number;
}

/** How many rows were removed. `store.vacuum` then gives their room back to the disk. */
export async function removeOld(store: Store, retention: Retention): Promise<number> {
  const { table, timeColumn, beforeMs, keepNewest, rowsPerPiece = 1000 } = retention;
  const [from, time] = [sql.table(table), sql.ref(timeColumn)];
  let removed = 0;
  for (;;) {
    const changes = await store.write(async (queries) => {
      const oldest = keepNewest === undefined ? null : await sql<{ at: number }>`select ${time} as at from ${from} order by ${time} desc limit 1 offset ${Math.max(0, keepNewest - 1)}`.execute(queries);
      if (keepNewest !== undefined && oldest?.rows.length === 0) return 0;
      const limitMs = Math.min(beforeMs ?? Number.MAX_SAFE_INTEGER, keepNewest === 0 ? Number.MAX_SAFE_INTEGER : (oldest?.rows[0].at ?? Number.MAX_SAFE_INTEGER));
      const { numAffectedRows } = await sql`delete from ${from} where ${time} < ${limitMs} and ${time} <= (select max(piece.at) from (select ${time} as at from ${from} order by ${time} limit ${rowsPerPiece}) as piece)`.execute(queries);
      return Number(numAffectedRows ?? 0);
    });
    removed += changes;
    if (changes < rowsPerPiece) return removed;
  }
}
