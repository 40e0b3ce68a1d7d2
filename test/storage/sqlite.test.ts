// The SQLite engine: what every engine promises, and what only a store in a folder has.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore } from '../../src/storage/index.ts';
import { testConformance } from './store-conformance.ts';
import { testTransactions } from './transactions-model.ts';
import { testQueries, testSteps } from './test-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'hypercode-store-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let last = 0;
const newFolder = (): string => join(folder, `place-${(last += 1)}`);
const engine = { place: async () => ({ dataFolder: newFolder() }), skip: false as const };

testConformance('SQLite', engine);
testTransactions('SQLite', { ...engine, runs: 60 });

test('a second store on one folder is refused until the first is closed', async () => {
  const dataFolder = newFolder();
  const first = await openStore({ dataFolder });
  await assert.rejects(openStore({ dataFolder }), (met: { record?: { code: string } }) => met.record?.code === 'HC9001');
  await first.close();
  await (await openStore({ dataFolder })).close();
});

test('only the owner may look into the folder and the files', { skip: process.platform === 'win32' ? 'rights of files differ there' : false }, async () => {
  const dataFolder = newFolder();
  const store = await openStore({ dataFolder });
  const rights = (path: string) => (statSync(path).mode & 0o777).toString(8);
  assert.equal(rights(dataFolder), '700');
  for (const name of ['store.sqlite', 'store.sqlite-wal', 'store.sqlite-shm']) assert.equal(rights(join(dataFolder, name)), '600', name);
  await store.close();
});

test('a full store refuses the write, keeps what it had and takes small writes again after a removal', async () => {
  const store = await openStore({ dataFolder: newFolder(), migrations: testSteps, maximumBytes: 200_000 });
  const add = (id: string) => store.writeBatch([testQueries(store.build).insertInto('accounts').values({ id: id + 'x'.repeat(20_000), balance: 1 }).compile()]);
  const stored: number[] = [];
  let refusal: unknown;
  for (let number = 0; number < 30 && refusal === undefined; number += 1) await add(`${number}-`).then(() => stored.push(number), (error: unknown) => (refusal = error));
  assert.equal((refusal as { record?: { code: string } }).record?.code, 'HC9003');
  const ids = () => store.read((queries) => testQueries(queries).selectFrom('accounts').select('id').execute());
  assert.deepEqual((await ids()).map(({ id }) => Number.parseInt(id, 10)).sort((one, other) => one - other), stored);
  await store.write((queries) => testQueries(queries).deleteFrom('accounts').execute());
  await add('again');
  assert.equal((await ids()).length, 1);
  await store.close();
});

test('vacuum makes the file smaller', async () => {
  const dataFolder = newFolder();
  const store = await openStore({ dataFolder, migrations: testSteps });
  const sizeBytes = () => statSync(join(dataFolder, 'store.sqlite')).size;
  for (let number = 0; number < 50; number += 1) await store.write((queries) => testQueries(queries).insertInto('accounts').values({ id: `${number}${'x'.repeat(20_000)}`, balance: 1 }).execute());
  await store.vacuum();
  const grown = sizeBytes();
  await store.write((queries) => testQueries(queries).deleteFrom('accounts').execute());
  await store.vacuum();
  assert.ok(sizeBytes() < grown / 5, `${sizeBytes()} of ${grown}`);
  await store.close();
});

test('a relaxed store holds its writes as well', async () => {
  const dataFolder = newFolder();
  const options = { dataFolder, migrations: testSteps, durability: 'relaxed' } as const;
  const store = await openStore(options);
  await store.write((queries) => testQueries(queries).insertInto('accounts').values({ id: 'a', balance: 1 }).execute());
  await store.close();
  const again = await openStore(options);
  assert.equal((await again.read((queries) => testQueries(queries).selectFrom('accounts').selectAll().execute())).length, 1);
  await again.close();
  assert.equal(existsSync(join(dataFolder, 'store.sqlite-wal')), false);
});
