// A disk that is full, and one that is closed to changes. It takes a small disk in memory, which only root
// may make; the same full store without a disk is in test/storage/sqlite.test.ts.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStore, type Store } from '../../src/storage/index.ts';
import { testQueries, testSteps } from '../storage/test-tables.ts';

const disk = mkdtempSync(join(tmpdir(), 'hypercode-disk-'));
const mount = (...argv: string[]): boolean => spawnSync('mount', argv, { stdio: 'ignore' }).status === 0;
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk);
const skip = canMount ? false : 'needs root on Linux, to mount a small disk in memory';
process.on('exit', () => {
  if (canMount) spawnSync('umount', ['-l', disk]);
  rmdirSync(disk);
});

const dataFolder = join(disk, 'data');
const open = () => openStore({ dataFolder, migrations: testSteps });
const add = (store: Store, id: string) => store.writeBatch([testQueries(store.build).insertInto('accounts').values({ id: id.padEnd(5000, '.'), balance: 1 }).compile()]);
const ids = async (store: Store) => (await store.read((queries) => testQueries(queries).selectFrom('accounts').select('id').execute())).map(({ id }) => id.replace(/\.+$/, '')).sort();
const codeOf = (error: unknown) => (error as { record?: { code: string } }).record?.code;

test('a disk that fills up refuses writes with HC9003 and keeps every confirmed one', { skip }, async () => {
  const store = await open();
  const confirmed: string[] = [];
  const refused: unknown[] = [];
  for (let round = 0; refused.length === 0; round += 1) {
    await Promise.all(Array.from({ length: 20 }, (_, number) => add(store, `${round}-${number}`).then(() => confirmed.push(`${round}-${number}`), (error: unknown) => refused.push(error))));
  }
  assert.deepEqual([...new Set(refused.map(codeOf))], ['HC9003']);
  assert.deepEqual(await ids(store), confirmed.sort());
  await store.close();
  const again = await open().catch(codeOf);
  // With no byte left a store may not open; it still holds everything once there is room.
  if (again === 'HC9003') mount('-o', 'remount,size=8m', disk);
  const opened = typeof again === 'string' || again === undefined ? await open() : again;
  assert.deepEqual(await ids(opened), confirmed.sort());
  mount('-o', 'remount,size=8m', disk);
  await add(opened, 'after');
  assert.deepEqual(await ids(opened), [...confirmed, 'after'].sort());
  await opened.write((queries) => testQueries(queries).deleteFrom('accounts').execute());
  await opened.vacuum();
  await opened.close();
});

test('a disk that something else fills takes the write back and goes on when there is room', { skip }, async () => {
  const store = await open();
  await add(store, 'before');
  const { bavail, bsize } = statfsSync(disk);
  const filler = join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(bavail * bsize));
  let refusal: unknown;
  const confirmed = ['before'];
  for (let number = 0; number < 50 && refusal === undefined; number += 1) await add(store, `during-${number}`).then(() => confirmed.push(`during-${number}`), (error: unknown) => (refusal = error));
  assert.equal(codeOf(refusal), 'HC9003');
  rmSync(filler);
  await add(store, 'after');
  assert.deepEqual(await ids(store), [...confirmed, 'after'].sort());
  await store.close();
});

test('a disk that is closed to changes is said so, and loses nothing', { skip }, async () => {
  const store = await open();
  await add(store, 'kept');
  const before = await ids(store);
  await store.close();
  assert.ok(mount('-o', 'remount,ro', disk));
  await assert.rejects(open(), (error) => codeOf(error) === 'HC9004');
  assert.ok(mount('-o', 'remount,rw', disk));
  const again = await open();
  assert.deepEqual(await ids(again), before);
  await again.close();
});
