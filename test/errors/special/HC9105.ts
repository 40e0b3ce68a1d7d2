// Who answers a request never does.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus } from '../../../src/messaging/index.ts';
import { recordOf } from './record-of.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const port = createBus().connect({ role: 'system', source: 'test' });
  port.answer('agent.find', () => new Promise(() => {}));
  return recordOf(() => port.request('agent.find', null, { timeoutMs: 10 }));
}
