// A body of 1025 KB.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { askProduct } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return askProduct({}, async (product) => (await product.run('x'.repeat(1025 * 1024))).json);
}
