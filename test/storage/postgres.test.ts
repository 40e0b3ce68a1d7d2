// The Postgres engine, on a real server: what every engine promises, and a server that goes away.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { openStore } from '../../src/storage/index.ts';
import { startPostgres, withoutPostgres, type PostgresServer } from './postgres-server.ts';
import { testConformance } from './store-conformance.ts';
import { testTransactions } from './transactions-model.ts';

let server: PostgresServer;
before(async () => {
  if (withoutPostgres === false) server = await startPostgres();
});
after(() => server?.stop());
const engine = { place: async () => ({ dataFolder: '', databaseUrl: await server.newDatabase() }), skip: withoutPostgres };

testConformance('Postgres', engine);
testTransactions('Postgres', { ...engine, runs: 6 });

test('two stores on one Postgres that start together make the schema once', { skip: withoutPostgres }, async () => {
  const place = await engine.place();
  const stores = await Promise.all([1, 2, 3].map(() => openStore(place)));
  await Promise.all(stores.map((store) => store.close()));
});

test('a Postgres that is not there is said so', async () => {
  await assert.rejects(openStore({ dataFolder: '', databaseUrl: 'postgres://hypercode@127.0.0.1:1/none' }), (met: { record?: { code: string } }) => met.record?.code === 'HC9008');
});

test('a database that the server does not know is said so', { skip: withoutPostgres }, async () => {
  const { databaseUrl } = await engine.place();
  await assert.rejects(openStore({ dataFolder: '', databaseUrl: databaseUrl.replace(/test_\d+/, 'nowhere') }), (met: { record?: { code: string } }) => met.record?.code === 'HC9008');
});

test('a relaxed store does not wait for the disk, a full one does', { skip: withoutPostgres }, async () => {
  const place = await engine.place();
  for (const [durability, expected] of [['full', 'on'], ['relaxed', 'off']] as const) {
    const store = await openStore({ ...place, durability });
    const { rows } = await store.read((queries) => sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(queries));
    assert.equal(rows[0].synchronous_commit, expected);
    await store.close();
  }
});
