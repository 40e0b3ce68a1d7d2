// A server with a long run gets the signal to stop.

import { setTimeout as wait } from 'node:timers/promises';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { askProduct } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return askProduct({ env: { HYPERCODE_STOP_DEADLINE_S: '1' } }, async (product) => {
    const running = product.run('while True:\n    pass\n', { timeout: 60 });
    await wait(500);
    product.child.kill('SIGTERM');
    return (await running).json;
  });
}
