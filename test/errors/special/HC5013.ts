// Headers of 17 KB.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { bodyOf, sendRaw } from '../../end-to-end/running-product.ts';
import { askProduct } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return askProduct({}, async ({ port }) => bodyOf(await sendRaw(port, [`GET /health HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(17 * 1024)}\r\n\r\n`])));
}
