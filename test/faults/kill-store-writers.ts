// Rounds of kill -9 in the middle of writes, then a look into the store: everything that was confirmed is
// there, nothing is there by half, and the store opens at once. Used with few rounds by a test, with 200 by CI.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type OpenStoreOptions } from '../../src/storage/index.ts';
import { testQueries, testSteps } from '../storage/test-tables.ts';

const writer = join(import.meta.dirname, 'store-writer-in-a-process.ts');
const numbersPerRound = 1_000_000;

export interface KillFigures {
  rounds: number;
  confirmed: number;
  stored: number;
}

export async function killStoreWriters(place: Pick<OpenStoreOptions, 'dataFolder' | 'databaseUrl'>, rounds: number, random: () => number): Promise<KillFigures> {
  const figures: KillFigures = { rounds, confirmed: 0, stored: 0 };
  const cacheFolder = mkdtempSync(join(tmpdir(), 'hypercode-kills-cache-'));
  process.on('exit', () => rmSync(cacheFolder, { recursive: true, force: true }));
  // A process that is killed keeps no compiled code; this one leaves it for all rounds.
  spawnSync(process.execPath, [writer, JSON.stringify({ ...place, firstNumber: null })], { env: { ...process.env, NODE_COMPILE_CACHE: cacheFolder } });
  for (let round = 0; round < rounds; round += 1) {
    const firstNumber = round * numbersPerRound;
    // One round in eight ends while the store is being opened, before anything is confirmed.
    const mostConfirmed = round % 8 === 7 ? 0 : 1 + Math.floor(random() * 400);
    const confirmed = await writeUntilKilled({ ...place, firstNumber }, { mostConfirmed, earlyMs: Math.floor(random() * 300), cacheFolder });
    const store = await openStore({ ...place, migrations: testSteps });
    try {
      const [accounts, entries] = await store.read(async (queries) => [
        (await testQueries(queries).selectFrom('accounts').select('balance').where('balance', '>=', firstNumber).execute()).map(({ balance }) => balance),
        (await testQueries(queries).selectFrom('entries').select('id').where('id', '>=', firstNumber).execute()).map(({ id }) => id),
      ]);
      const stored = new Set(accounts);
      assert.deepEqual(confirmed.filter((number) => !stored.has(number)), [], `round ${round} lost confirmed writes`);
      assert.deepEqual([...stored].sort(byNumber), entries.sort(byNumber), `round ${round} holds half a write`);
      figures.confirmed += confirmed.length;
      figures.stored += stored.size;
    } finally {
      await store.close();
    }
  }
  return figures;
}

/** The numbers that were confirmed. */
async function writeUntilKilled(order: object, { mostConfirmed, earlyMs, cacheFolder }: { mostConfirmed: number; earlyMs: number; cacheFolder: string }): Promise<number[]> {
  const child = spawn(process.execPath, [writer, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: cacheFolder } });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    if (text.split('\n').length > mostConfirmed) child.kill('SIGKILL');
  });
  const timer = mostConfirmed === 0 ? setTimeout(() => child.kill('SIGKILL'), earlyMs) : undefined;
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(timer);
  assert.equal(signal, 'SIGKILL', 'the writer ended by itself');
  // The last line may be cut; the ones before it are whole.
  return text.split('\n').slice(0, -1).map(Number);
}

function byNumber(one: number, other: number): number {
  return one - other;
}
