// kill -9 in the middle of writes, on both engines. CI does 200 rounds with test/scale/kill-store-writers.ts.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startPostgres, withoutPostgres } from '../storage/postgres-server.ts';
import { killStoreWriters } from './kill-store-writers.ts';

test('SQLite: no confirmed write is lost and none is there by half after kill -9', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hypercode-kills-'));
  try {
    const { confirmed } = await killStoreWriters({ dataFolder }, 9, Math.random);
    assert.ok(confirmed > 0);
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

test('Postgres: no confirmed write is lost and none is there by half after kill -9', { skip: withoutPostgres }, async () => {
  const server = await startPostgres();
  try {
    const { confirmed } = await killStoreWriters({ dataFolder: '', databaseUrl: await server.newDatabase() }, 6, Math.random);
    assert.ok(confirmed > 0);
  } finally {
    await server.stop();
  }
});
