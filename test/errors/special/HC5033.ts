// A run that is sent to a server with the role gateway alone.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { askProduct } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return askProduct({ roles: 'gateway' }, async (product) => (await product.run('print(1)')).json);
}
