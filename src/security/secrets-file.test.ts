import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isCatalogueError } from '../contracts/index.ts';
import { isWellFormedApiKey } from './api-key.ts';
import { loadSecrets } from './secrets-file.ts';

async function withFolder(work: (dataFolder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hypercode-secrets-'));
  try {
    await work(join(folder, 'new', 'data'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the first start makes secrets and every later start reads them', () =>
  withFolder(async (dataFolder) => {
    const first = await loadSecrets({ dataFolder });
    assert.ok(isWellFormedApiKey(first.apiKey));
    assert.equal(first.sessionSecret.length, 32);
    assert.deepEqual(await loadSecrets({ dataFolder }), first);
    assert.deepEqual(readdirSync(dataFolder), ['secrets.json']);
  }));

test('twenty first starts at once end with one and the same secrets', () =>
  withFolder(async (dataFolder) => {
    const all = await Promise.all(Array.from({ length: 20 }, () => loadSecrets({ dataFolder })));
    assert.equal(new Set(all.map((secrets) => secrets.apiKey)).size, 1);
    assert.deepEqual(readdirSync(dataFolder), ['secrets.json']);
  }));

test('rights that were widened are narrowed again', () =>
  withFolder(async (dataFolder) => {
    await loadSecrets({ dataFolder });
    chmodSync(dataFolder, 0o755);
    chmodSync(join(dataFolder, 'secrets.json'), 0o644);
    await loadSecrets({ dataFolder });
    assert.equal(statSync(dataFolder).mode & 0o777, 0o700);
    assert.equal(statSync(join(dataFolder, 'secrets.json')).mode & 0o777, 0o600);
  }));

for (const text of ['', 'no json', '{}', '{"apiKey": "short", "sessionSecret": ""}', '[]']) {
  test(`a secrets file that holds ${JSON.stringify(text)} is reported and kept`, () =>
    withFolder(async (dataFolder) => {
      mkdirSync(dataFolder, { recursive: true });
      writeFileSync(join(dataFolder, 'secrets.json'), text);
      await assert.rejects(loadSecrets({ dataFolder }), (error) => isCatalogueError(error) && error.record.code === 'HC6020');
      assert.equal(statSync(join(dataFolder, 'secrets.json')).size, text.length);
    }));
}

test('a data folder that cannot be made is reported', async () => {
  await assert.rejects(loadSecrets({ dataFolder: '/dev/null/data' }), (error) => isCatalogueError(error) && error.record.code === 'HC6014');
});
