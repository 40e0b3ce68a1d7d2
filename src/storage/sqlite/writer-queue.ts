// Group commit. Writes that wait together share one transaction and one wait for the disk; each has a
// savepoint of its own, so that one can be undone alone. A write is reported as done only after the
// commit of its group. While a write is open, the others wait: SQLite has one writer anyway.

import type { DatabaseSync } from 'node:sqlite';
import type { StatementResult } from '../store.ts';
import type { WriterOrder, WriterReport } from './messages.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { problemOf, type SqliteProblem } from './problem.ts';

const mostWritesInGroup = 4096;
/** A group older than this takes in no further write, so that the first one is not kept waiting. */
const longestGroupMs = 20;

type WaitingOrder = Extract<WriterOrder, { kind: 'batch' | 'open' | 'upkeep' }>;

export interface WriterSurroundings {
  database: DatabaseSync;
  report: (reports: WriterReport[]) => void;
  /** Calls back when everything that has arrived was taken in. */
  later: (work: () => void) => void;
  now: () => number;
}

export class WriterQueue {
  readonly #around: WriterSurroundings;
  readonly #statements: PreparedStatements;
  #waiting: WaitingOrder[] = [];
  /** The write whose statements come one by one, with the first problem it met. */
  #open: { job: number; problem: SqliteProblem | null } | null = null;
  #finished: { job: number; results: StatementResult[] }[] = [];
  #groupStartedAt = 0;
  #isPlanned = false;

  constructor(around: WriterSurroundings) {
    this.#around = around;
    this.#statements = new PreparedStatements(around.database);
  }

  take(orders: readonly WriterOrder[]): void {
    for (const order of orders) {
      if (order.kind === 'statement') this.#carryOut(order);
      else if (order.kind === 'close') this.#close(order);
      else if (order.kind !== 'end') this.#waiting.push(order);
    }
    if (this.#isPlanned || this.#open !== null) return;
    this.#isPlanned = true;
    this.#around.later(() => {
      this.#isPlanned = false;
      this.#work();
    });
  }

  #work(): void {
    let taken = 0;
    while (this.#open === null && taken < this.#waiting.length) {
      const order = this.#waiting[taken];
      taken += 1;
      if (order.kind === 'upkeep') this.#doUpkeep(order);
      else this.#start(order);
      if (this.#finished.length >= mostWritesInGroup || this.#around.now() - this.#groupStartedAt > longestGroupMs) {
        if (this.#open === null) this.#commit();
      }
    }
    this.#waiting = this.#waiting.slice(taken);
    if (this.#open === null) this.#commit();
  }

  #start(order: Extract<WaitingOrder, { kind: 'batch' | 'open' }>): void {
    const { database, report } = this.#around;
    try {
      if (!database.isTransaction) {
        this.#groupStartedAt = this.#around.now();
        database.exec('BEGIN IMMEDIATE');
      }
      database.exec('SAVEPOINT one_write');
      if (order.kind === 'open') {
        this.#open = { job: order.job, problem: null };
        report([{ kind: 'opened', job: order.job }]);
        return;
      }
      const results = order.statements.map((statement) => this.#statements.carryOut(statement));
      database.exec('RELEASE one_write');
      this.#finished.push({ job: order.job, results });
    } catch (error) {
      this.#undo(order.job, problemOf(error));
    }
  }

  #carryOut({ job, call, statement }: Extract<WriterOrder, { kind: 'statement' }>): void {
    const open = this.#open;
    if (open?.job !== job) return;
    let result: StatementResult | null = null;
    // After a problem nothing more of the same write may happen, as in Postgres.
    if (open.problem === null) {
      try {
        result = this.#statements.carryOut(statement);
      } catch (error) {
        open.problem = problemOf(error);
      }
    }
    this.#around.report([{ kind: 'result', job, call, result, problem: open.problem }]);
  }

  #close({ job, isKept }: Extract<WriterOrder, { kind: 'close' }>): void {
    const open = this.#open;
    if (open?.job !== job) return;
    this.#open = null;
    if (!isKept || open.problem !== null) return this.#undo(job, open.problem);
    try {
      this.#around.database.exec('RELEASE one_write');
      this.#finished.push({ job, results: [] });
    } catch (error) {
      this.#undo(job, problemOf(error));
    }
  }

  /** Undoes one write. Some problems, such as a full disk, may have undone the whole group already. */
  #undo(job: number, problem: SqliteProblem | null): void {
    const { database, report } = this.#around;
    this.#statements.clear();
    try {
      if (database.isTransaction) database.exec('ROLLBACK TO one_write; RELEASE one_write');
      else this.#undoGroup(problem);
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      this.#undoGroup(problemOf(error));
    }
    report([{ kind: 'undone', job, problem }]);
  }

  #commit(): void {
    const { database, report } = this.#around;
    if (!database.isTransaction) return;
    try {
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      return this.#undoGroup(problemOf(error));
    }
    const finished = this.#finished;
    this.#finished = [];
    if (finished.length > 0) report(finished.map(({ job, results }) => ({ kind: 'done', job, results })));
  }

  #undoGroup(problem: SqliteProblem | null): void {
    const finished = this.#finished;
    this.#finished = [];
    this.#statements.clear();
    if (finished.length > 0) this.#around.report(finished.map(({ job }) => ({ kind: 'undone', job, problem })));
  }

  #doUpkeep({ job, sql }: Extract<WaitingOrder, { kind: 'upkeep' }>): void {
    this.#commit();
    try {
      for (const one of sql) this.#around.database.exec(one);
      this.#around.report([{ kind: 'done', job, results: [] }]);
    } catch (error) {
      this.#around.report([{ kind: 'undone', job, problem: problemOf(error) }]);
    }
  }
}
