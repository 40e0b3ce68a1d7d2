// What every engine promises, in one suite. sqlite.test.ts and postgres.test.ts run it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { createRunHistory, migrate, openStore, removeOld, RefusedByRule, schemaVersion, type Migration, type OpenStoreOptions, type Store } from '../../src/storage/index.ts';
import { testQueries, testSteps } from './test-tables.ts';

export interface EngineUnderTest {
  /** Where one new store lives, and how it is opened. */
  place(): Promise<Pick<OpenStoreOptions, 'dataFolder' | 'databaseUrl'>>;
  skip: string | false;
}

export function testConformance(name: string, engine: EngineUnderTest): void {
  const conforms = (what: string, body: (store: Store, reopen: (options?: Partial<OpenStoreOptions>) => Promise<Store>) => Promise<void>, options: Partial<OpenStoreOptions> = {}): void => {
    test(`${name}: ${what}`, { skip: engine.skip }, async () => {
      const place = await engine.place();
      const opened: Store[] = [];
      const open = async (more: Partial<OpenStoreOptions> = {}): Promise<Store> => {
        const store = await openStore({ migrations: testSteps, ...place, ...options, ...more });
        opened.push(store);
        return store;
      };
      try {
        await body(await open(), open);
      } finally {
        for (const store of opened) await store.close();
      }
    });
  };

  const balances = (store: Store): Promise<Record<string, number>> =>
    store.read(async (queries) => Object.fromEntries((await testQueries(queries).selectFrom('accounts').selectAll().orderBy('id').execute()).map((row) => [row.id, row.balance])));
  const addAccount = (store: Store, id: string, balance: number) => store.writeBatch([testQueries(store.build).insertInto('accounts').values({ id, balance }).compile()]);

  conforms('a write keeps all its statements and can be read at once', async (store) => {
    const answer = await store.write(async (queries) => {
      await testQueries(queries).insertInto('accounts').values({ id: 'a', balance: 5 }).execute();
      await testQueries(queries).updateTable('accounts').set({ balance: 7 }).where('id', '=', 'a').execute();
      return testQueries(queries).selectFrom('accounts').select('balance').executeTakeFirstOrThrow();
    });
    assert.deepEqual({ ...answer }, { balance: 7 });
    assert.deepEqual(await balances(store), { a: 7 });
  });

  conforms('what was written is there after it was closed and opened', async (store, reopen) => {
    await addAccount(store, 'a', 1);
    await store.close();
    assert.deepEqual(await balances(await reopen()), { a: 1 });
  });

  conforms('a write that throws changes nothing, and its error comes back as it is', async (store) => {
    const error = new Error('no');
    await assert.rejects(store.write(async (queries) => {
      await testQueries(queries).insertInto('accounts').values({ id: 'a', balance: 5 }).execute();
      throw error;
    }), (met) => met === error);
    assert.deepEqual(await balances(store), {});
  });

  conforms('a refusal names its kind and undoes the write', async (store) => {
    await addAccount(store, 'a', 5);
    const refused: [string, (queries: ReturnType<typeof testQueries>) => Promise<unknown>][] = [
      ['unique', (queries) => queries.insertInto('accounts').values({ id: 'a', balance: 1 }).execute()],
      ['check', (queries) => queries.updateTable('accounts').set({ balance: -1 }).execute()],
      ['missing', (queries) => queries.insertInto('accounts').values({ id: 'b', balance: null as never }).execute()],
      ['reference', (queries) => queries.insertInto('entries').values({ id: 1, account: 'nobody', amount: 1 } as never).execute()],
    ];
    for (const [kind, statement] of refused) {
      await assert.rejects(store.write(async (queries) => {
        await testQueries(queries).insertInto('accounts').values({ id: 'half', balance: 1 }).execute();
        await statement(testQueries(queries));
      }), (met: unknown) => met instanceof RefusedByRule && met.kind === kind, kind);
    }
    assert.deepEqual(await balances(store), { a: 5 });
  });

  conforms('a refusal that the work catches still undoes the write', async (store) => {
    await addAccount(store, 'a', 5);
    await assert.rejects(store.write(async (queries) => {
      await testQueries(queries).insertInto('accounts').values({ id: 'b', balance: 1 }).execute();
      await testQueries(queries).insertInto('accounts').values({ id: 'a', balance: 1 }).execute().catch(() => {});
      return 'done';
    }), RefusedByRule);
    assert.deepEqual(await balances(store), { a: 5 });
  });

  conforms('after a refusal all statements of the write meet it, and an error of the work itself wins', async (store) => {
    await addAccount(store, 'a', 5);
    const own = new Error('own');
    await assert.rejects(store.write(async (queries) => {
      const again = () => testQueries(queries).insertInto('accounts').values({ id: 'a', balance: 1 }).execute();
      await assert.rejects(again(), RefusedByRule);
      await assert.rejects(testQueries(queries).selectFrom('accounts').selectAll().execute(), RefusedByRule);
      throw own;
    }), (met) => met === own);
    assert.deepEqual(await balances(store), { a: 5 });
  });

  conforms('writes at the same time never lose what another added', async (store) => {
    await addAccount(store, 'a', 0);
    await Promise.all(Array.from({ length: 30 }, () => store.write(async (queries) => {
      const { balance } = await testQueries(queries).selectFrom('accounts').select('balance').where('id', '=', 'a').executeTakeFirstOrThrow();
      await pause(0);
      await testQueries(queries).updateTable('accounts').set({ balance: balance + 1 }).where('id', '=', 'a').execute();
    })));
    assert.deepEqual(await balances(store), { a: 30 });
  });

  conforms('one write that is undone leaves its neighbours alone', async (store) => {
    await addAccount(store, 'taken', 1);
    const results = await Promise.allSettled(['a', 'taken', 'b', 'taken', 'c'].map((id) => addAccount(store, id, 2)));
    assert.deepEqual(results.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    assert.deepEqual(await balances(store), { a: 2, b: 2, c: 2, taken: 1 });
  });

  conforms('a batch happens whole or not at all, and gives its results in order', async (store) => {
    const insert = (id: string) => testQueries(store.build).insertInto('accounts').values({ id, balance: 1 });
    const results = await store.writeBatch([
      insert('a').compile(),
      insert('b').returning('id').compile(),
      insert('a').onConflict((conflict) => conflict.column('id').doUpdateSet({ balance: 9 })).compile(),
      testQueries(store.build).deleteFrom('accounts').where('id', '=', 'nobody').compile(),
    ]);
    assert.deepEqual(results.map(({ changes }) => changes), [1, 1, 1, 0]);
    assert.deepEqual(results[1].rows.map((row) => ({ ...row })), [{ id: 'b' }]);
    await assert.rejects(store.writeBatch([insert('c').compile(), insert('a').compile()]), RefusedByRule);
    assert.deepEqual(await balances(store), { a: 9, b: 1 });
  });

  conforms('a read sees one state, also while another writes', async (store) => {
    await addAccount(store, 'a', 1);
    const seen = await store.read(async (queries) => {
      const before = await testQueries(queries).selectFrom('accounts').selectAll().execute();
      await addAccount(store, 'b', 1);
      const after = await testQueries(queries).selectFrom('accounts').selectAll().execute();
      return [before.length, after.length];
    });
    assert.deepEqual(seen, [1, 1]);
    assert.deepEqual(await balances(store), { a: 1, b: 1 });
  });

  conforms('a read cannot write', async (store) => {
    const writing = store.read((queries) => testQueries(queries).insertInto('accounts').values({ id: 'a', balance: 1 }).execute());
    await assert.rejects(writing, (met: { record?: { code: string } }) => met.record?.code === 'HC9004');
    assert.deepEqual(await balances(store), {});
  });

  conforms('values come back as they went in', async (store) => {
    await addAccount(store, 'a', Number.MAX_SAFE_INTEGER);
    const rows = [
      { id: 1, account: 'a', amount: -1, note: 'Grüße 🎉 "\' \\ \n', weight: 0.1, body: new Uint8Array([0, 255, 7]) },
      { id: 2, account: 'a', amount: 0, note: '', weight: null, body: null },
    ];
    await store.write((queries) => testQueries(queries).insertInto('entries').values(rows).execute());
    const read = await store.read((queries) => testQueries(queries).selectFrom('entries').selectAll().orderBy('id').execute());
    assert.deepEqual(read.map((row) => ({ ...row, body: row.body && [...row.body] })), rows.map((row) => ({ ...row, body: row.body && [...row.body] })));
    assert.deepEqual(await balances(store), { a: Number.MAX_SAFE_INTEGER });
    const sums = await store.read((queries) => testQueries(queries).selectFrom('entries').select((select) => [select.fn.countAll().as('count'), select.fn.sum('amount').as('sum')]).executeTakeFirstOrThrow());
    assert.deepEqual({ ...sums }, { count: 2, sum: -1 });
  });

  conforms('a write that does not end is undone, and the next one goes on', async (store) => {
    const stuck = store.write(async (queries) => {
      await testQueries(queries).insertInto('accounts').values({ id: 'stuck', balance: 1 }).execute();
      await new Promise(() => {});
    });
    const next = addAccount(store, 'next', 1);
    await assert.rejects(stuck, (met: { record?: { code: string } }) => met.record?.code === 'HC9006');
    await next;
    assert.deepEqual(await balances(store), { next: 1 });
  }, { writeLimitMs: 300 });

  conforms('queries of a write or read that is over are refused', async (store) => {
    let kept: Parameters<Parameters<Store['write']>[0]>[0] | undefined;
    await store.write(async (queries) => void (kept = queries));
    await assert.rejects(testQueries(kept!).insertInto('accounts').values({ id: 'late', balance: 1 }).execute(), /over/);
    await store.read(async (queries) => void (kept = queries));
    await assert.rejects(testQueries(kept!).selectFrom('accounts').selectAll().execute(), /over/);
    assert.deepEqual(await balances(store), {});
  });

  conforms('closing waits for the writes under way, and then nothing more goes', async (store, reopen) => {
    const writes = Array.from({ length: 20 }, (_, number) => addAccount(store, `a${number}`, number));
    const closing = store.close();
    await assert.rejects(store.writeBatch([]), (met: { record?: { code: string } }) => met.record?.code === 'HC9007');
    const results = await Promise.allSettled(writes);
    await closing;
    const stored = await balances(await reopen());
    results.forEach(({ status }, number) => assert.equal(status === 'fulfilled', `a${number}` in stored));
    assert.ok(results.some(({ status }) => status === 'fulfilled'));
  });

  conforms('steps of the schema go forward and back', async (store) => {
    const options = { migrations: testSteps, now: () => 1 };
    assert.equal(await schemaVersion(store), 2);
    assert.deepEqual(await migrate(store, options), []);
    assert.deepEqual(await migrate(store, { ...options, toVersion: 0 }), ['entries', 'accounts']);
    assert.equal(await schemaVersion(store), 0);
    assert.deepEqual(await migrate(store, options), ['accounts', 'entries']);
    await addAccount(store, 'a', 1);
  });

  conforms('a step that does not work out leaves the schema as it was', async (store) => {
    const broken: Migration = { version: 3, name: 'broken', up: async (queries) => {
      await sql`create table half (id integer)`.execute(queries);
      await sql`this is no sql`.execute(queries);
    } };
    await assert.rejects(migrate(store, { migrations: [...testSteps, broken], now: () => 1 }));
    assert.equal(await schemaVersion(store), 2);
    await store.write((queries) => sql`create table half (id integer)`.execute(queries));
  });

  conforms('a store that a newer program made is refused and stays as it is', async (store, reopen) => {
    await addAccount(store, 'a', 1);
    await store.close();
    await assert.rejects(reopen({ migrations: testSteps.slice(0, 1) }), (met: { record?: { code: string } }) => met.record?.code === 'HC9002');
    assert.deepEqual(await balances(await reopen()), { a: 1 });
  });

  conforms('old rows go in pieces, the newest stay', async (store) => {
    await addAccount(store, 'a', 1);
    const rows = Array.from({ length: 50 }, (_, id) => ({ id, account: 'a', amount: Math.floor(id / 2) }));
    await store.write((queries) => testQueries(queries).insertInto('entries').values(rows as never).execute());
    const ids = async () => (await store.read((queries) => testQueries(queries).selectFrom('entries').select('id').orderBy('id').execute())).map(({ id }) => id);
    assert.equal(await removeOld(store, { table: 'entries', timeColumn: 'amount', beforeMs: 10, rowsPerPiece: 7 }), 20);
    assert.equal((await ids())[0], 20);
    assert.equal(await removeOld(store, { table: 'entries', timeColumn: 'id', keepNewest: 3, rowsPerPiece: 7 }), 27);
    assert.deepEqual(await ids(), [47, 48, 49]);
    assert.equal(await removeOld(store, { table: 'entries', timeColumn: 'id', keepNewest: 3 }), 0);
    await store.vacuum();
    assert.deepEqual(await ids(), [47, 48, 49]);
  });

  test(`${name}: the real steps make the run history, which finds runs by id and by time`, { skip: engine.skip }, async () => {
    const store = await openStore(await engine.place());
    try {
      const history = createRunHistory(store);
      const run = (number: number) => ({ id: `run_${number}`, startedAtMs: 1_700_000_000_000 + number, durationMs: 12, language: 'hypercode', status: 'success' as const, exitCode: 0, errorCode: null, summary: 'Ran.' });
      await Promise.all([1, 2, 3, 2].map((number) => history.add(run(number))));
      assert.deepEqual(await history.latest(2), [run(3), run(2)]);
      assert.deepEqual(await history.find('run_1'), run(1));
      assert.equal(await history.find('run_9'), null);
      assert.equal(await history.prune({ keepNewest: 1 }), 2);
      assert.deepEqual(await history.latest(9), [run(3)]);
    } finally {
      await store.close();
    }
  });
}
