// A runner that breaks its own rules behind the real gateway: the fault must end as HC0001, without its details.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, type ErrorRecord, type ProgramRunner } from '../../../src/contracts/index.ts';
import { createGateway } from '../../../src/gateway/index.ts';
import { loadSecrets } from '../../../src/security/index.ts';
import { createLogger, createMetrics } from '../../../src/telemetry/index.ts';

export async function trigger(): Promise<ErrorRecord | string> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hypercode-fault-'));
  const settings = loadSettings({ env: { HYPERCODE_DATA: dataFolder, HYPERCODE_PORT: '0', LOG_LEVEL: 'silent' } });
  const runner: ProgramRunner = { run: () => Promise.reject(new TypeError('a secret detail')), close: async () => {} };
  const secrets = await loadSecrets({ dataFolder });
  const gateway = await createGateway({ settings, log: createLogger({ level: settings.logLevel }), metrics: createMetrics(), runner, secrets });
  try {
    const url = await gateway.listen();
    const answer = await fetch(`${url}/engine/run`, {
      method: 'POST',
      headers: { 'X-API-Key': secrets.apiKey, 'Content-Type': 'application/json' },
      body: JSON.stringify({ source: 'print(1)' }),
    });
    const text = await answer.text();
    return text.includes('secret detail') ? `The detail leaked: ${text}` : text;
  } finally {
    await gateway.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
