// A listener asks for a text that is no pattern.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus } from '../../../src/messaging/index.ts';
import { recordOf } from './record-of.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const port = createBus().connect({ role: 'system', source: 'test' });
  return recordOf(() => port.subscribe('run.>.started', () => {}));
}
