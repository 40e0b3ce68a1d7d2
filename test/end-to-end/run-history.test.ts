// The runs of the service are in the store of its data folder: they outlast a stop and a kill -9, and one
// server at a time uses the folder.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startProduct, type Product } from './running-product.ts';
import { setUpDesk } from './spawned-command.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'hypercode-history-'));
after(() => rmSync(dataFolder, { recursive: true, force: true }));
const runsOf = async (product: Product, query = '') => (await product.ask('GET', `/runs${query}`)).json.runs as Record<string, unknown>[];

test('runs are listed with the newest first, and are there after a stop and after kill -9', async () => {
  const first = await startProduct({ dataFolder });
  const startedAt = Date.now();
  await first.run('print(1)');
  const { json } = await first.ask('POST', '/runs', { body: { source: 'print(totl)' } });
  await first.stop();

  const second = await startProduct({ dataFolder });
  const [latest, before] = await runsOf(second);
  assert.deepEqual(Object.keys(latest), ['id', 'started_at', 'duration', 'language', 'status', 'exit_code', 'error_code', 'summary']);
  assert.deepEqual([latest.id, latest.status, latest.exit_code, latest.error_code, latest.summary], [json.id, 'error', 1, 'HC2001', json.summary]);
  assert.deepEqual([before.status, before.exit_code, before.error_code, before.language], ['success', 0, null, 'hypercode']);
  assert.ok(Math.abs(Date.parse(before.started_at as string) - startedAt) < 60_000);
  assert.equal((await runsOf(second, '?limit=1')).length, 1);
  assert.equal((await second.ask('GET', '/runs?limit=0')).status, 422);
  assert.equal((await second.ask('GET', '/runs?limt=1')).status, 422);
  second.child.kill('SIGKILL');
  await second.ended;

  const third = await startProduct({ dataFolder });
  assert.equal((await runsOf(third)).length, 2);
  const desk = setUpDesk();
  const { exitCode, stderr } = await desk.hypercode(['serve', '--port', '0'], { env: { HYPERCODE_DATA: dataFolder } });
  desk.clear();
  assert.equal(exitCode, 78);
  assert.match(stderr, /HC6015/);
  assert.equal((await runsOf(third)).length, 2);
  await third.stop();
});

test('a server without the role execution lists no runs and says why', async () => {
  const product = await startProduct({ roles: 'gateway' });
  const answer = await product.ask('GET', '/runs');
  assert.equal(answer.status, 503);
  await product.stop();
});
