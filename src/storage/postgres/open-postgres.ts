// A store in Postgres. Writes are serializable, so that they mean the same as with the one writer of
// SQLite; a write that met another one is run again from its start.

import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CatalogueError, isCatalogueError, storageErrors } from '../../contracts/index.ts';
import { queriesOver, queriesToBuild } from '../queries-over.ts';
import { RefusedByRule } from '../store-fault.ts';
import type { Statement, StatementResult, Store } from '../store.ts';
import { isConflict, isLost, postgresFault, postgresParts, readAsNumber } from './dialect.ts';

export interface PostgresOptions {
  url: string;
  isRelaxed: boolean;
  writeLimitMs: number;
  /** Connections at the same time. */
  mostConnections?: number;
}

interface Transaction {
  begin: string;
  /** No other process changes the schema meanwhile. */
  isAlone: boolean;
}

const reading: Transaction = { begin: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', isAlone: false };
const writing: Transaction = { begin: 'BEGIN ISOLATION LEVEL SERIALIZABLE', isAlone: false };
const schemaLock = 712_094;

type CarryOut = (statement: Statement) => Promise<StatementResult>;

export async function openPostgres({ url, isRelaxed, writeLimitMs, mostConnections = 10 }: PostgresOptions): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: (id: number, format?: 'text' | 'binary') => readAsNumber(id) ?? pg.types.getTypeParser(id, format) } as pg.CustomTypesConfig,
    options: `-c synchronous_commit=${isRelaxed ? 'off' : 'on'} -c idle_in_transaction_session_timeout=${writeLimitMs}`,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;

  /** One attempt: everything in one transaction, or nothing. */
  const attempt = async <Value>({ begin, isAlone }: Transaction, work: (carryOut: CarryOut) => Promise<Value>): Promise<Value> => {
    const client = await pool.connect();
    client.on('error', noteNothing);
    let [isOver, isBroken] = [false, false];
    let firstProblem: unknown;
    const meaning = (error: unknown): unknown => (isConflict(error) ? error : postgresFault(error));
    const limit = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      // A connection that still works on something is no longer of use.
      isBroken = true;
      limit.reject(new CatalogueError(storageErrors.tookTooLong({ folder: 'Postgres' })));
    }, writeLimitMs);
    const carryOut: CarryOut = async ({ sql, parameters }) => {
      if (isOver) throw new Error('This work is over. Its queries cannot be used any more.');
      // After a statement that did not work out, Postgres would only tell that there was one.
      if (firstProblem !== undefined) throw meaning(firstProblem);
      try {
        const { rows, rowCount } = await client.query(sql, parameters as unknown[]);
        return { rows, changes: rowCount ?? 0 };
      } catch (error) {
        firstProblem ??= error;
        throw meaning(error);
      }
    };
    const inOrder = async (): Promise<Value> => {
      // Before the transaction, which sees the tables as they were when it began.
      if (isAlone) await client.query(`SELECT pg_advisory_lock(${schemaLock})`);
      await client.query(begin);
      return work(carryOut);
    };
    try {
      const value = await Promise.race([inOrder(), limit.promise]);
      if (firstProblem !== undefined) throw firstProblem;
      await client.query('COMMIT');
      return value;
    } catch (error) {
      isBroken ||= isLost(error) || isLost(firstProblem ?? {});
      if (!isBroken) await client.query('ROLLBACK').catch(() => (isBroken = true));
      throw isConflict(firstProblem ?? {}) ? firstProblem : error;
    } finally {
      isOver = true;
      clearTimeout(timer);
      client.off('error', noteNothing);
      // With the connection goes the lock.
      client.release(isBroken || isAlone);
    }
  };

  const untilDone = async <Value>(transaction: Transaction, work: (carryOut: CarryOut) => Promise<Value>): Promise<Value> => {
    const endAt = performance.now() + writeLimitMs;
    for (let round = 0; ; round += 1) {
      try {
        return await attempt(transaction, work);
      } catch (error) {
        if (!isConflict(error)) throw isCatalogueError(error) || error instanceof RefusedByRule || !isDatabaseError(error) ? error : postgresFault(error);
        if (performance.now() > endAt) throw new CatalogueError(storageErrors.tookTooLong({ folder: 'Postgres' }), { cause: error });
        // Different waits part those that met.
        await pause(Math.random() * Math.min(100, 2 ** round));
      }
    }
  };

  const inTransaction = <Value>(transaction: Transaction, work: (carryOut: CarryOut) => Promise<Value>): Promise<Value> => {
    if (isClosed) return Promise.reject(new CatalogueError(storageErrors.closed({ folder: 'Postgres' })));
    const done = untilDone(transaction, work);
    underWay.add(done);
    const forget = (): unknown => underWay.delete(done);
    done.then(forget, forget);
    return done;
  };

  const store: Store = {
    engine: 'postgres',
    build: queriesToBuild(postgresParts),
    read: (work) => inTransaction(reading, (carryOut) => work(queriesOver(postgresParts, carryOut))),
    write: (work) => inTransaction(writing, (carryOut) => work(queriesOver(postgresParts, carryOut))),
    changeSchema: (work) => inTransaction({ ...writing, isAlone: true }, (carryOut) => work(queriesOver(postgresParts, carryOut))),
    writeBatch: (statements) => inTransaction(writing, async (carryOut) => {
      const results: StatementResult[] = [];
      for (const statement of statements) results.push(await carryOut(statement));
      return results;
    }),
    async vacuum() {
      await pool.query('VACUUM (ANALYZE)').catch((error: unknown) => {
        throw postgresFault(error);
      });
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await Promise.allSettled(underWay);
      await pool.end();
    },
  };
  try {
    await pool.query('SELECT 1');
    return store;
  } catch (error) {
    await pool.end();
    throw postgresFault(error);
  }
}

function isDatabaseError(error: unknown): boolean {
  return error instanceof pg.DatabaseError || isLost(error);
}

function noteNothing(): void {
  // The query under way rejects; that is where it is told.
}
