// One link, opened twice.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { askProduct } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return askProduct({}, async (product) => {
    const { pathname } = new URL(product.link);
    await product.ask('GET', pathname);
    return (await product.ask('GET', pathname)).json;
  });
}
