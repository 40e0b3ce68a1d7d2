// More events come than may wait for a listener that is busy.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus } from '../../../src/messaging/index.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const port = createBus().connect({ role: 'system', source: 'test' });
  return new Promise((resolve) => {
    port.subscribe('run.>', () => new Promise(() => {}), { policy: 'disconnect', limit: 1, onLetGo: resolve });
    for (let sent = 0; sent < 3; sent += 1) port.publish('run.step', sent);
  });
}
