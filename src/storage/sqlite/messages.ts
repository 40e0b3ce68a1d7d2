// What the thread of the callers and the thread of the writer say to each other. Each post is a list.

import type { Statement, StatementResult } from '../store.ts';
import type { SqliteProblem } from './problem.ts';

/** Sent to the writer. `job` numbers one write. */
export type WriterOrder =
  | { kind: 'batch'; job: number; statements: readonly Statement[] }
  | { kind: 'open'; job: number }
  | { kind: 'statement'; job: number; call: number; statement: Statement }
  | { kind: 'close'; job: number; isKept: boolean }
  /** Statements that may not stand in a transaction. */
  | { kind: 'upkeep'; job: number; sql: readonly string[] }
  | { kind: 'end' };

/** Sent by the writer. `done` is sent only when the disk holds the write. */
export type WriterReport =
  | { kind: 'ready' }
  | { kind: 'broken'; problem: SqliteProblem }
  | { kind: 'opened'; job: number }
  | { kind: 'result'; job: number; call: number; result: StatementResult | null; problem: SqliteProblem | null }
  | { kind: 'done'; job: number; results: StatementResult[] }
  | { kind: 'undone'; job: number; problem: SqliteProblem | null };
