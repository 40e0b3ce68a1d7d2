// Backups on both engines: made while the store is written to, checked, and put back. Damage is found.

import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createBackup, createRunHistory, openStore, restoreBackup, verifyBackup, type StorePlace } from '../../src/storage/index.ts';
import { startPostgres, withoutPostgres, type PostgresServer } from './postgres-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'hypercode-backups-'));
let server: PostgresServer | undefined;
before(async () => {
  if (withoutPostgres === false) server = await startPostgres();
});
after(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});
let last = 0;
const newPath = (): string => join(folder, `place-${(last += 1)}`);
const codeIs = (code: string) => (met: { record?: { code: string } }) => met.record?.code === code;
const run = (number: number) => ({ id: `run_${String(number).padStart(5, '0')}`, startedAtMs: number, durationMs: 1, language: 'hypercode', status: 'success' as const, exitCode: 0, errorCode: null, summary: 'Ran.' });

async function fill(place: StorePlace, count: number): Promise<void> {
  const store = await openStore(place);
  await Promise.all(Array.from({ length: count }, (_, number) => createRunHistory(store).add(run(number))));
  await store.close();
}

async function countRuns(place: StorePlace): Promise<number> {
  const store = await openStore(place);
  const runs = await createRunHistory(store).latest(1_000_000);
  await store.close();
  return runs.length;
}

const engines: { name: string; skip: string | false; place: () => Promise<StorePlace> }[] = [
  { name: 'SQLite', skip: false, place: async () => ({ dataFolder: newPath() }) },
  { name: 'Postgres', skip: withoutPostgres, place: async () => ({ dataFolder: newPath(), databaseUrl: await server!.newDatabase() }) },
];

for (const { name, skip, place } of engines) {
  test(`${name}: a backup holds the store of its moment, and puts it back`, { skip }, async () => {
    const [home, backup] = [await place(), newPath()];
    await fill(home, 20);
    const facts = await createBackup(home, backup, 1234);
    assert.equal(facts.createdAtMs, 1234);
    assert.deepEqual(await verifyBackup(backup), facts);
    await fill(home, 30);
    await assert.rejects(restoreBackup(backup, home, false), codeIs('HC9013'));
    assert.equal(await countRuns(home), 30);
    await restoreBackup(backup, home, true);
    assert.equal(await countRuns(home), 20);
    const elsewhere = await place();
    await restoreBackup(backup, elsewhere, false);
    assert.equal(await countRuns(elsewhere), 20);
  });

  test(`${name}: a backup made in the middle of writes holds a beginning of them, none by half`, { skip }, async () => {
    const [home, backup] = [await place(), newPath()];
    const store = await openStore(home);
    const history = createRunHistory(store);
    let isOver = false;
    let written = 0;
    const writing = (async () => {
      while (!isOver) await history.add(run((written += 1)));
    })();
    while (written < 20) await new Promise(setImmediate);
    const before = written - 1;
    await createBackup(home, backup, 1);
    const after = written;
    isOver = true;
    await writing;
    await store.close();
    const copy = await place();
    await restoreBackup(backup, copy, false);
    const opened = await openStore(copy);
    const ids = (await createRunHistory(opened).latest(1_000_000)).map(({ id }) => id).reverse();
    await opened.close();
    assert.deepEqual(ids, Array.from(ids, (_, index) => run(index + 1).id));
    assert.ok(ids.length >= before && ids.length <= after, `${before} <= ${ids.length} <= ${after}`);
  });

  test(`${name}: a backup with a changed, a cut or a missing file is found out and never put back`, { skip }, async () => {
    const home = await place();
    await fill(home, 5);
    const damages: ((path: string) => void)[] = [
      (path) => appendFileSync(path, 'x'),
      (path) => truncateSync(path, statSync(path).size - 1),
      (path) => rmSync(path),
      (path) => {
        const bytes = readFileSync(path);
        bytes[bytes.length >> 1] ^= 1;
        writeFileSync(path, bytes);
      },
    ];
    for (const damage of damages) {
      const backup = newPath();
      await createBackup(home, backup, 1);
      damage(join(backup, readdirSync(backup).find((file) => file.startsWith('store'))!));
      await assert.rejects(verifyBackup(backup), codeIs('HC9012'));
      await assert.rejects(restoreBackup(backup, home, true), codeIs('HC9012'));
    }
    assert.equal(await countRuns(home), 5);
  });
}

test('a backup never goes into a folder that holds something, and leaves nothing behind when it cannot be made', async () => {
  const [home, backup] = [{ dataFolder: newPath() }, newPath()];
  await assert.rejects(createBackup(home, backup, 1), codeIs('HC9010'));
  assert.equal(existsSync(backup), false);
  await fill(home, 1);
  await createBackup(home, backup, 1);
  await assert.rejects(createBackup(home, backup, 2), codeIs('HC9014'));
  assert.equal((await verifyBackup(backup)).createdAtMs, 1);
});

test('a folder without a manifest, or with one of somebody else, is no backup', async () => {
  await assert.rejects(verifyBackup(folder), codeIs('HC9011'));
  const [home, backup] = [{ dataFolder: newPath() }, newPath()];
  await fill(home, 1);
  await createBackup(home, backup, 1);
  const manifest = readFileSync(join(backup, 'manifest.json'), 'utf8');
  writeFileSync(join(backup, 'manifest.json'), manifest.replace('"store.sqlite"', '"../store.sqlite"'));
  await assert.rejects(verifyBackup(backup), codeIs('HC9011'));
});

test('a store in use is not replaced', async () => {
  const [home, backup] = [{ dataFolder: newPath() }, newPath()];
  const store = await openStore(home);
  await createBackup(home, backup, 1);
  await assert.rejects(restoreBackup(backup, home, true), codeIs('HC9001'));
  await store.close();
});

test('a store that is replaced stays beside the new one, and a damaged one can be replaced as well', async () => {
  const [home, backup] = [{ dataFolder: newPath() }, newPath()];
  await fill(home, 3);
  await createBackup(home, backup, 1);
  await fill(home, 4);
  await restoreBackup(backup, home, true);
  assert.ok(existsSync(join(home.dataFolder, 'store-before-restore.sqlite')));
  writeFileSync(join(home.dataFolder, 'store.sqlite'), 'no database at all, but longer than one header of a file '.repeat(200));
  await assert.rejects(openStore(home), codeIs('HC9005'));
  await restoreBackup(backup, home, true);
  assert.equal(await countRuns(home), 3);
});

test('a backup of one engine is not put into the other', async () => {
  const [home, backup] = [{ dataFolder: newPath() }, newPath()];
  await fill(home, 1);
  await createBackup(home, backup, 1);
  await assert.rejects(restoreBackup(backup, { ...home, databaseUrl: 'postgres://localhost/none' }, true), codeIs('HC9015'));
});
