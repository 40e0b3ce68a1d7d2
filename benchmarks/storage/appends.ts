// How many rows a second a store takes so that each survives a power cut, beside node:sqlite with one commit
// for each row, and beside our own Postgres engine. All take turns in one process on one disk.
// Run it alone: node benchmarks/storage/appends.ts

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore, type Statement, type Store } from '../../src/storage/index.ts';
import { startPostgres, withoutPostgres } from '../../test/storage/postgres-server.ts';

const rounds = 5;
const roundMs = 1000;
const inFlight = 512;
const rowsPerBatch = 256;
const folder = mkdtempSync(join(tmpdir(), 'hypercode-appends-'));
let last = 0;

interface Way {
  name: string;
  /** Appends for the time and tells how many rows were confirmed. */
  append(endAt: number): Promise<number>;
  close(): Promise<void>;
}

function rowOf(): unknown[] {
  last += 1;
  return [`run_${last.toString(16).padStart(32, '0')}`, last, 12, 'hypercode', 'success', 0, null, 'The program printed one line and ended well. Change it and run it again.'];
}

const columns = 'id, started_at_ms, duration_ms, language, status, exit_code, error_code, summary';

function statementFor(store: Store): Statement {
  const values = store.engine === 'sqlite' ? '?, ?, ?, ?, ?, ?, ?, ?' : '$1, $2, $3, $4, $5, $6, $7, $8';
  return { sql: `insert into run_history (${columns}) values (${values})`, parameters: rowOf() };
}

async function bare(): Promise<Way> {
  const store = await openStore({ dataFolder: join(folder, 'bare') });
  await store.close();
  const database = new DatabaseSync(join(folder, 'bare', 'store.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const insert = database.prepare(`insert into run_history (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?)`);
  return {
    name: 'node:sqlite, FULL, one commit for each row',
    async append(endAt) {
      let count = 0;
      for (; performance.now() < endAt; count += 1) insert.run(...(rowOf() as never[]));
      return count;
    },
    close: async () => database.close(),
  };
}

function through(name: string, store: Store, rowsEach: number, writers: number): Way {
  return {
    name,
    async append(endAt) {
      let count = 0;
      const writeOn = async (): Promise<void> => {
        while (performance.now() < endAt) {
          await store.writeBatch(Array.from({ length: rowsEach }, () => statementFor(store)));
          count += rowsEach;
        }
      };
      await Promise.all(Array.from({ length: writers }, writeOn));
      return count;
    },
    close: () => store.close(),
  };
}

const server = withoutPostgres === false ? await startPostgres() : null;
const ways: Way[] = [
  await bare(),
  through('store on SQLite, full, one row for each write, 512 waiting', await openStore({ dataFolder: join(folder, 'full') }), 1, inFlight),
  through('store on SQLite, full, 256 rows for each write, 4 waiting', await openStore({ dataFolder: join(folder, 'batches') }), rowsPerBatch, 4),
  through('store on SQLite, relaxed, one row for each write, 512 waiting', await openStore({ dataFolder: join(folder, 'relaxed'), durability: 'relaxed' }), 1, inFlight),
];
if (server !== null) {
  ways.push(through('store on Postgres, full, one row for each write, 512 waiting', await openStore({ dataFolder: '', databaseUrl: await server.newDatabase() }), 1, inFlight));
} else console.log(`Postgres is left out: ${withoutPostgres}.`);

const figures = ways.map((): number[] => []);
for (let round = 0; round < rounds; round += 1) {
  for (const [index, way] of ways.entries()) {
    const startedAt = performance.now();
    const count = await way.append(startedAt + roundMs);
    figures[index].push((count / (performance.now() - startedAt)) * 1000);
  }
}
for (const way of ways) await way.close();
await server?.stop();
rmSync(folder, { recursive: true, force: true });

const medians = figures.map((values) => values.sort((one, other) => one - other)[Math.floor(rounds / 2)]);
console.log('| What | Rows a second, median (lowest to highest) | To bare node:sqlite |\n| --- | --- | --- |');
for (const [index, { name }] of ways.entries()) {
  const [lowest, highest] = [figures[index][0], figures[index].at(-1)!].map((value) => Math.round(value).toLocaleString('en'));
  console.log(`| ${name} | ${Math.round(medians[index]).toLocaleString('en')} (${lowest} to ${highest}) | ${(medians[index] / medians[0]).toFixed(2)} |`);
}
console.log(`${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`);
