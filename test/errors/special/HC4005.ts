// HC4005: the process of a run is killed while its program is in an endless loop.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { endlessLoop, jobOf, runningRunner, startService } from '../../faults/execution-service.ts';

export async function trigger(): Promise<ErrorRecord> {
  const service = await startService();
  try {
    const ended = service.run(jobOf(endlessLoop));
    process.kill(await runningRunner(service), 'SIGKILL');
    return (await ended).error as ErrorRecord;
  } finally {
    await service.close();
  }
}
