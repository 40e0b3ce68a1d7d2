// Connections that only read, in the thread of the caller: a read by key takes microseconds, less than a
// way to another thread and back. Each read has a connection alone, so that it sees one state throughout.

import { DatabaseSync } from 'node:sqlite';
import type { Statement, StatementResult } from '../store.ts';
import { sqliteFault } from './dialect.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { problemOf } from './problem.ts';

interface Reader {
  database: DatabaseSync;
  statements: PreparedStatements;
}

export class ReadPool {
  readonly #path: string;
  readonly #folder: string;
  readonly #idle: Reader[] = [];
  #isClosed = false;

  constructor(path: string, folder: string) {
    this.#path = path;
    this.#folder = folder;
  }

  async read<Value>(work: (carryOut: (statement: Statement) => Promise<StatementResult>) => Promise<Value>): Promise<Value> {
    const reader = this.#idle.pop() ?? this.#open();
    let isOver = false;
    try {
      this.#try(() => reader.database.exec('BEGIN'));
      return await work(async (statement) => {
        if (isOver) throw new Error('This read is over. Its queries cannot be used any more.');
        return this.#try(() => reader.statements.carryOut(statement));
      });
    } finally {
      isOver = true;
      if (reader.database.isTransaction) reader.database.exec('ROLLBACK');
      if (this.#isClosed || this.#idle.length >= 4) reader.database.close();
      else this.#idle.push(reader);
    }
  }

  close(): void {
    this.#isClosed = true;
    for (const { database } of this.#idle.splice(0)) database.close();
  }

  #open(): Reader {
    return this.#try(() => {
      const database = new DatabaseSync(this.#path, { readOnly: true, timeout: 5000 });
      return { database, statements: new PreparedStatements(database) };
    });
  }

  #try<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (error) {
      throw sqliteFault(problemOf(error), this.#folder);
    }
  }
}
