// A request that is started and never finished.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { bodyOf, sendRaw } from '../../end-to-end/running-product.ts';
import { askProduct } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return askProduct({ env: { HYPERCODE_REQUEST_TIMEOUT_S: '1' } }, async ({ port }) => bodyOf(await sendRaw(port, ['GET /health HTTP/1.1\r\nHost: localhost\r\n'])));
}
