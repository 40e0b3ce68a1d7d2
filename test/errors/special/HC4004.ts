// HC4004: a run is stopped while its program is in an endless loop.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { startService, startSpinning } from '../../faults/execution-service.ts';

export async function trigger(): Promise<ErrorRecord> {
  const service = await startService();
  const stop = new AbortController();
  try {
    const { outcome } = await startSpinning(service, stop.signal);
    stop.abort();
    return (await outcome).error as ErrorRecord;
  } finally {
    await service.close();
  }
}
