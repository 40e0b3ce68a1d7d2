// A request to a subject that nobody listens to.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus } from '../../../src/messaging/index.ts';
import { recordOf } from './record-of.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const port = createBus().connect({ role: 'system', source: 'test' });
  return recordOf(() => port.request('agent.find', null));
}
