// A kysely over one connection that somebody else opened and will close. Beginning and ending a
// transaction is the work of the store, so kysely may not do it here.

import { Kysely, type CompiledQuery, type DatabaseConnection, type Dialect, type Driver, type QueryResult } from 'kysely';
import type { Queries, Statement, StatementResult } from './store.ts';
import type { StoreTables } from './tables.ts';

export type DialectParts = Pick<Dialect, 'createAdapter' | 'createIntrospector' | 'createQueryCompiler'>;

export function queriesOver(parts: DialectParts, carryOut: (statement: Statement) => Promise<StatementResult>): Queries {
  return new Kysely<StoreTables>({ dialect: { ...parts, createDriver: () => new GivenConnection(carryOut) } });
}

/** For building only: carrying out is a fault of the caller. */
export function queriesToBuild(parts: DialectParts): Queries {
  return queriesOver(parts, () => Promise.reject(new Error('These queries are for building only. Use store.read or store.write.')));
}

class GivenConnection implements Driver, DatabaseConnection {
  readonly #carryOut: (statement: Statement) => Promise<StatementResult>;

  constructor(carryOut: (statement: Statement) => Promise<StatementResult>) {
    this.#carryOut = carryOut;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes } = await this.#carryOut({ sql, parameters });
    return { rows: rows as Row[], numAffectedRows: BigInt(changes) };
  }

  // eslint-disable-next-line require-yield
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('A store does not stream. Read in pages.');
  }

  init = async (): Promise<void> => {};
  acquireConnection = async (): Promise<DatabaseConnection> => this;
  releaseConnection = async (): Promise<void> => {};
  destroy = async (): Promise<void> => {};
  beginTransaction = refuseTransaction;
  commitTransaction = refuseTransaction;
  rollbackTransaction = refuseTransaction;
}

async function refuseTransaction(): Promise<void> {
  throw new Error('A store.write is one transaction already. It cannot hold another.');
}
