// Random writes at the same time, against a model in memory: transfers with a check between reading and
// writing, some that throw half-way. Money is neither made nor lost, and each write that was confirmed counts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fastCheck from 'fast-check';
import { openStore, type OpenStoreOptions, type Store } from '../../src/storage/index.ts';
import { testQueries, testSteps } from './test-tables.ts';

interface Transfer {
  from: number;
  to: number;
  amount: number;
  /** Throws after the first half. */
  isCut: boolean;
  isBatch: boolean;
}

const accounts = ['a', 'b', 'c'];
const transfer = fastCheck.record({
  from: fastCheck.nat(2),
  to: fastCheck.nat(2),
  amount: fastCheck.integer({ min: 1, max: 60 }),
  isCut: fastCheck.boolean(),
  isBatch: fastCheck.boolean(),
});

export function testTransactions(name: string, engine: { place(): Promise<Pick<OpenStoreOptions, 'dataFolder' | 'databaseUrl'>>; skip: string | false; runs: number }): void {
  test(`${name}: transfers at the same time agree with a model, whatever order they took`, { skip: engine.skip }, async () => {
    const store = await openStore({ ...(await engine.place()), migrations: testSteps });
    try {
      await fastCheck.assert(fastCheck.asyncProperty(fastCheck.array(transfer, { minLength: 1, maxLength: 12, size: 'max' }), async (transfers) => {
        await reset(store);
        const ended = await Promise.all(transfers.map((one, number) => carryOut(store, one, number).then(() => true, () => false)));
        await agree(store, transfers.filter((_, number) => ended[number]), transfers.flatMap((_, number) => (ended[number] ? [number] : [])));
        transfers.forEach((one, number) => one.isCut && assert.equal(ended[number], false));
      }), { numRuns: engine.runs });
    } finally {
      await store.close();
    }
  });
}

async function reset(store: Store): Promise<void> {
  await store.write(async (queries) => {
    await testQueries(queries).deleteFrom('entries').execute();
    await testQueries(queries).deleteFrom('accounts').execute();
    await testQueries(queries).insertInto('accounts').values(accounts.map((id) => ({ id, balance: 100 }))).execute();
  });
}

async function carryOut(store: Store, { from, to, amount, isCut, isBatch }: Transfer, number: number): Promise<void> {
  const entry = (at: number, sign: number) => ({ id: number * 2 + (sign > 0 ? 1 : 0), account: accounts[at], amount: sign * amount }) as never;
  if (isBatch) {
    const build = testQueries(store.build);
    const move = (at: number, sign: number) => build.updateTable('accounts').set((set) => ({ balance: set('balance', '+', sign * amount) })).where('id', '=', accounts[at]).compile();
    // The same row twice is refused as one that is there.
    const cut = isCut ? [build.insertInto('accounts').values({ id: 'a', balance: 0 }).compile()] : [];
    await store.writeBatch([move(from, -1), build.insertInto('entries').values(entry(from, -1)).compile(), ...cut, move(to, 1), build.insertInto('entries').values(entry(to, 1)).compile()]);
    return;
  }
  await store.write(async (untyped) => {
    const queries = testQueries(untyped);
    const balanceOf = async (at: number) => (await queries.selectFrom('accounts').select('balance').where('id', '=', accounts[at]).executeTakeFirstOrThrow()).balance;
    const set = async (at: number, balance: number) => queries.updateTable('accounts').set({ balance }).where('id', '=', accounts[at]).execute();
    const before = await balanceOf(from);
    if (before < amount) throw new Error('not enough');
    await set(from, before - amount);
    await queries.insertInto('entries').values(entry(from, -1)).execute();
    if (isCut) throw new Error('cut');
    await set(to, (await balanceOf(to)) + amount);
    await queries.insertInto('entries').values(entry(to, 1)).execute();
  });
}

async function agree(store: Store, kept: Transfer[], numbers: number[]): Promise<void> {
  const model = accounts.map((_, at) => 100 + kept.reduce((sum, { from, to, amount }) => sum + (to === at ? amount : 0) - (from === at ? amount : 0), 0));
  const [balances, entries] = await store.read(async (queries) => [
    await testQueries(queries).selectFrom('accounts').select('balance').orderBy('id').execute(),
    await testQueries(queries).selectFrom('entries').select('id').orderBy('id').execute(),
  ] as const);
  assert.deepEqual(balances.map(({ balance }) => balance), model);
  assert.deepEqual(entries.map(({ id }) => id), numbers.flatMap((number) => [number * 2, number * 2 + 1]));
}
