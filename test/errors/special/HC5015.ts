// A line that is not HTTP.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { bodyOf, sendRaw } from '../../end-to-end/running-product.ts';
import { askProduct } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return askProduct({}, async ({ port }) => bodyOf(await sendRaw(port, ['hello there\r\n\r\n'])));
}
