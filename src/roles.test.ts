// The table of roles, with real roles: what is asked for starts, nothing else, and nothing stays after a start that did not work.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadSettings, roles } from './contracts/index.ts';
import { createBus } from './messaging/index.ts';
import { createLogger, createMetrics } from './telemetry/index.ts';
import { roleTable, startRoles, type RoleSurroundings } from './roles.ts';

async function withSurroundings(port: number, work: (around: RoleSurroundings) => Promise<void>): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hypercode-roles-'));
  const settings = loadSettings({ env: { HYPERCODE_DATA: dataFolder, HYPERCODE_PORT: String(port), HYPERCODE_RUN_WARM_RUNNERS: '0' } });
  try {
    await work({ settings, log: createLogger({ level: 'silent' }), metrics: createMetrics(), bus: createBus(), webFolder: join(dataFolder, 'web'), offers: {} });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

test('every role of the settings is in the table', () => {
  assert.deepEqual(Object.keys(roleTable).sort(), [...roles].sort());
});

test('a role starts alone, and only what it offers is there', () =>
  withSurroundings(0, async (around) => {
    const [gateway] = await startRoles(['gateway'], around);
    assert.equal((await fetch(`${around.offers.http!.url}/health`)).status, 200);
    assert.equal(around.offers.runner, undefined);
    await gateway.stop();
  }));

test('the role that takes requests stops before the one that answers them', () =>
  withSurroundings(0, async (around) => {
    const started = await startRoles(['execution', 'gateway'], around);
    for (const part of started) await part.stop();
    assert.deepEqual(started.map((part) => part.role), ['gateway', 'execution']);
  }));

test('when one role cannot start, the others are stopped again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  await withSurroundings((other.address() as AddressInfo).port, async (around) => {
    await assert.rejects(startRoles(['execution', 'gateway'], around), { code: 'EADDRINUSE' });
    const runner = await around.offers.runner!;
    const job = { id: 'run_1', source: 'print(1)', fileName: 'a.hc', envVars: {}, limits: around.settings.run };
    await assert.rejects(runner.run(job), /HC40/);
  });
  other.close();
});
