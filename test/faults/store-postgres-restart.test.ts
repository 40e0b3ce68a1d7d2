// Postgres ends without a chance to tidy up, in the middle of load, and comes back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../src/storage/index.ts';
import { startPostgres, withoutPostgres } from '../storage/postgres-server.ts';
import { testQueries, testSteps } from '../storage/test-tables.ts';

test('a Postgres that goes away and comes back loses no confirmed write, and writing goes on', { skip: withoutPostgres }, async () => {
  const server = await startPostgres();
  const store = await openStore({ dataFolder: '', databaseUrl: await server.newDatabase(), migrations: testSteps });
  const [confirmed, codes] = [new Set<string>(), new Set<string | undefined>()];
  let isOver = false;
  let next = 0;
  const writeOn = async (): Promise<void> => {
    while (!isOver) {
      const id = String((next += 1));
      try {
        await store.write((queries) => testQueries(queries).insertInto('accounts').values({ id, balance: next }).execute());
        confirmed.add(id);
      } catch (error) {
        codes.add((error as { record?: { code: string } }).record?.code);
        await pause(20);
      }
    }
  };
  try {
    const writers = Array.from({ length: 8 }, writeOn);
    const until = async (count: number) => {
      while (confirmed.size < count) await pause(5);
    };
    for (let round = 0; round < 3; round += 1) {
      await until(confirmed.size + 50);
      await server.restart();
    }
    await until(confirmed.size + 50);
    isOver = true;
    await Promise.all(writers);
    const stored = new Set((await store.read((queries) => testQueries(queries).selectFrom('accounts').select('id').execute())).map(({ id }) => id));
    assert.deepEqual([...confirmed].filter((id) => !stored.has(id)), []);
    assert.deepEqual([...codes], ['HC9008']);
  } finally {
    isOver = true;
    await store.close();
    await server.stop();
  }
});
