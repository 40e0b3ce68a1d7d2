// An event is sent to a bus that was closed.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus } from '../../../src/messaging/index.ts';
import { recordOf } from './record-of.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const bus = createBus();
  const port = bus.connect({ role: 'system', source: 'test' });
  return recordOf(async () => {
    await bus.drain(0);
    port.publish('run.started', null);
  });
}
