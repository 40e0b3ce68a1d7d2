// The session cookie of another server.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { askProduct } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return askProduct({}, async (product) => {
    const cookie = `hypercode_session_${product.port}=1.mw000000.AAAAAAAAAAAAAAAAAAAAAA.${'A'.repeat(43)}`;
    return (await product.ask('GET', '/session', { withKey: false, headers: { cookie } })).json;
  });
}
