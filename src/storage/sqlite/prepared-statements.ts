// Carries out statements on one connection and keeps the prepared ones, since most are met again.

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Statement, StatementResult } from '../store.ts';

const mostKept = 200;

interface Prepared {
  statement: StatementSync;
  givesRows: boolean;
}

export class PreparedStatements {
  readonly #database: DatabaseSync;
  readonly #kept = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  carryOut({ sql, parameters }: Statement): StatementResult {
    const { statement, givesRows } = this.#prepare(sql);
    const values = parameters as SQLInputValue[];
    if (!givesRows) return { rows: [], changes: Number(statement.run(...values).changes) };
    const rows = statement.all(...values) as Record<string, unknown>[];
    return { rows, changes: rows.length };
  }

  /** After a change of tables a kept statement could show columns of before. */
  clear(): void {
    this.#kept.clear();
  }

  #prepare(sql: string): Prepared {
    const known = this.#kept.get(sql);
    if (known !== undefined) return known;
    if (this.#kept.size >= mostKept) this.#kept.delete(this.#kept.keys().next().value!);
    const statement = this.#database.prepare(sql);
    const prepared = { statement, givesRows: statement.columns().length > 0 };
    if (/^\s*(create|alter|drop)\b/i.test(sql)) this.clear();
    else this.#kept.set(sql, prepared);
    return prepared;
  }
}
