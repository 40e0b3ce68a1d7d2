// HC4006: two programs are run at the same time where one place and no queue is set.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { endlessLoop, jobOf, refusalOf, startService } from '../../faults/execution-service.ts';

export async function trigger(): Promise<ErrorRecord> {
  const service = await startService({ maximumConcurrent: 1, queueLimit: 0 });
  const stop = new AbortController();
  try {
    const first = service.run(jobOf(endlessLoop), { signal: stop.signal });
    const refused = await refusalOf(service.run(jobOf('print(1)')));
    stop.abort();
    await first;
    return refused;
  } finally {
    await service.close();
  }
}
