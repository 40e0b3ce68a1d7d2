// A link that is opened after the clock moved on by six minutes.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { withGateway } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  let now = Date.now();
  return withGateway({ now: () => now }, async (gateway) => {
    const link = gateway.issueLink();
    now += 6 * 60_000;
    return (await (await fetch(link)).json()) as ErrorRecord;
  });
}
