// Copies and checks the file of a SQLite store. The copy is the state of one moment, also while a server writes.

import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { sqliteFault } from '../sqlite/dialect.ts';
import { problemOf } from '../sqlite/problem.ts';
import { syncFile } from './synced-files.ts';

// In one step: a copy in pieces would start again at each write of another process.
const allPages = 2_147_483_647;
const [corrupt, noDatabase] = [11, 26];

/** The version of the schema that was copied. Damage is that of the store, a full disk that of the backup. */
export async function copySqlite(from: string, to: string): Promise<number> {
  try {
    const source = new DatabaseSync(from, { timeout: 5000 });
    try {
      await backup(source, to, { rate: allPages });
    } finally {
      source.close();
    }
    const copy = new DatabaseSync(to);
    try {
      // One file that needs no others beside it.
      copy.exec('PRAGMA journal_mode = DELETE');
    } finally {
      copy.close();
    }
    chmodSync(to, 0o600);
    syncFile(to);
    return checkSqlite(to, dirname(from));
  } catch (error) {
    const isDamaged = [corrupt, noDatabase].includes((problemOf(error).resultCode ?? 0) & 0xff);
    throw faultOf(error, dirname(isDamaged ? from : to));
  }
}

/** Reads the whole file. Gives the version of its schema, or throws HC9005. */
export function checkSqlite(path: string, folder: string): number {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      const { integrity_check: found } = database.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
      if (found !== 'ok') throw Object.assign(new Error(found), { errcode: corrupt });
      return (database.prepare('SELECT coalesce(max(version), 0) AS version FROM schema_versions').get() as { version: number }).version;
    } finally {
      database.close();
    }
  } catch (error) {
    throw faultOf(error, folder);
  }
}

function faultOf(error: unknown, folder: string): unknown {
  const problem = problemOf(error);
  return problem.resultCode === undefined ? error : sqliteFault(problem, folder);
}
