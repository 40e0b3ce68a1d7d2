// HC4007: a program comes right after the start, and may wait no time at all.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { jobOf, refusalOf, startService } from '../../faults/execution-service.ts';

export async function trigger(): Promise<ErrorRecord> {
  const service = await startService({}, { readyDeadlineMs: 0 });
  try {
    return await refusalOf(service.run(jobOf('print(1)')));
  } finally {
    await service.close();
  }
}
