// A role sends what its rules do not open.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus } from '../../../src/messaging/index.ts';
import { recordOf } from './record-of.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const port = createBus().connect({ role: 'user', source: 'test' });
  return recordOf(() => port.publish('agent.register', null));
}
