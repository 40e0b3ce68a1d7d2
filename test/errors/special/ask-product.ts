// What triggers of request errors share: a real product, or a real gateway in this process where the
// clock or a limit must be another one.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, type ErrorRecord } from '../../../src/contracts/index.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../../../src/gateway/index.ts';
import { loadSecrets } from '../../../src/security/index.ts';
import { createLogger, createMetrics } from '../../../src/telemetry/index.ts';
import { startProduct, type Product, type ProductOptions } from '../../end-to-end/running-product.ts';

export async function askProduct(options: ProductOptions, work: (product: Product) => Promise<ErrorRecord>): Promise<ErrorRecord> {
  const product = await startProduct(options);
  try {
    return await work(product);
  } finally {
    await product.stop();
  }
}

export async function withGateway(
  options: Pick<GatewayOptions, 'now' | 'requestLimit'>,
  work: (gateway: Gateway, url: string) => Promise<ErrorRecord>,
): Promise<ErrorRecord> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hypercode-test-'));
  const settings = loadSettings({ env: { HYPERCODE_DATA: dataFolder, HYPERCODE_PORT: '0', HYPERCODE_STOP_DEADLINE_S: '0', API_KEY: 'key-of-this-trigger' } });
  const secrets = await loadSecrets({ dataFolder });
  const gateway = await createGateway({ settings, log: createLogger({ level: 'silent' }), metrics: createMetrics(), runner: null, secrets, ...options });
  try {
    return await work(gateway, await gateway.listen());
  } finally {
    await gateway.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
