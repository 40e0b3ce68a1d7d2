// An event to keep is larger than one batch may be.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus, createEmbeddedDriver, type DurableLog } from '../../../src/messaging/index.ts';
import { recordOf } from './record-of.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const log: DurableLog = { append: async () => {}, consume: () => Promise.reject(new Error('nothing to read')), close: async () => {} };
  const port = createBus({ driver: createEmbeddedDriver({ log }) }).connect({ role: 'system', source: 'test' });
  return recordOf(() => port.publishDurable('run.finished', 'x'.repeat(600_000)));
}
