// A listener wants to be one of a group over a driver without groups.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { createBus, createEmbeddedDriver, type Driver } from '../../../src/messaging/index.ts';
import { recordOf } from './record-of.ts';

export function trigger(): Promise<ErrorRecord | string> {
  const embedded = createEmbeddedDriver();
  const driver: Driver = Object.create(embedded, { capabilities: { value: { ...embedded.capabilities, queueGroups: false } } });
  const port = createBus({ driver }).connect({ role: 'system', source: 'test' });
  return recordOf(() => port.subscribe('run.*', () => {}, { group: 'workers' }));
}
