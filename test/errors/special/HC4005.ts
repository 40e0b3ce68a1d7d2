// HC4005: the process of a run is killed while its program is in an endless loop.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { startService, startSpinning } from '../../faults/execution-service.ts';

export async function trigger(): Promise<ErrorRecord> {
  const service = await startService();
  try {
    const { outcome, runnerPid } = await startSpinning(service);
    process.kill(runnerPid, 'SIGKILL');
    return (await outcome).error as ErrorRecord;
  } finally {
    await service.close();
  }
}
