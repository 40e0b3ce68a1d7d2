// A listener sends more events at once than may wait.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus } from '../../../src/messaging/index.ts';
import { recordOf } from './record-of.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const port = createBus().connect({ role: 'system', source: 'test' });
  return new Promise((resolve) => {
    port.subscribe('run.started', async () => {
      resolve(await recordOf(() => {
        for (let sent = 0; sent <= 100_000; sent += 1) port.publish('run.step', sent);
      }));
    });
    port.publish('run.started', null);
  });
}
