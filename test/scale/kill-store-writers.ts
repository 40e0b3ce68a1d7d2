// 200 rounds of kill -9 in the middle of writes on each engine. No confirmed write may be lost, none may be
// there by half, and the store opens again each time. Run it: node test/scale/kill-store-writers.ts 200

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killStoreWriters, type KillFigures } from '../faults/kill-store-writers.ts';
import { startPostgres, withoutPostgres } from '../storage/postgres-server.ts';

const rounds = Number(process.argv[2] ?? 200);
const dataFolder = mkdtempSync(join(tmpdir(), 'hypercode-kills-'));

function show(name: string, { confirmed, stored }: KillFigures): void {
  console.log(`${name}: ${rounds} rounds, ${confirmed} writes confirmed, ${stored} stored, none lost, none by half.`);
}

try {
  show('SQLite', await killStoreWriters({ dataFolder }, rounds, Math.random));
  if (withoutPostgres === false) {
    const server = await startPostgres();
    try {
      show('Postgres', await killStoreWriters({ dataFolder: '', databaseUrl: await server.newDatabase() }, rounds, Math.random));
    } finally {
      await server.stop();
    }
  } else console.log(`Postgres is left out: ${withoutPostgres}.`);
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
