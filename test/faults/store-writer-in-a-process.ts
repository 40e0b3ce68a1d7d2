// Writes pairs of rows into a store as fast as it can, some by write and some by writeBatch, and prints the
// number of each pair once the store has confirmed it. Its parent ends it with kill -9 at any moment.
// Without a number to begin with it opens the store and leaves.

import { openStore } from '../../src/storage/index.ts';
import { testQueries, testSteps } from '../storage/test-tables.ts';

const { dataFolder, databaseUrl, firstNumber } = JSON.parse(process.argv[2]!) as { dataFolder: string; databaseUrl?: string; firstNumber: number | null };
const store = await openStore({ dataFolder, databaseUrl, migrations: testSteps });
let next = firstNumber ?? 0;

async function writePairs(): Promise<void> {
  for (;;) {
    const number = next;
    next += 1;
    const account = { id: String(number), balance: number };
    const entry = { id: number, account: account.id, amount: number } as never;
    if (number % 2 === 0) {
      const build = testQueries(store.build);
      await store.writeBatch([build.insertInto('accounts').values(account).compile(), build.insertInto('entries').values(entry).compile()]);
    } else {
      await store.write(async (queries) => {
        await testQueries(queries).insertInto('accounts').values(account).execute();
        await testQueries(queries).insertInto('entries').values(entry).execute();
      });
    }
    process.stdout.write(`${number}\n`);
  }
}

if (firstNumber === null) await store.close();
else await Promise.all(Array.from({ length: 16 }, writePairs));
