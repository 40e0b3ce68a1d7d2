// Who answers a request meets a fault, whose details must stay inside.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus } from '../../../src/messaging/index.ts';
import { recordOf } from './record-of.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const port = createBus().connect({ role: 'system', source: 'test' });
  port.answer('agent.find', () => Promise.reject(new Error('a secret detail')));
  return recordOf(() => port.request('agent.find', null));
}
