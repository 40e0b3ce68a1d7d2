// HC4004: a run is stopped while its program is in an endless loop.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { endlessLoop, jobOf, startService } from '../../faults/execution-service.ts';

export async function trigger(): Promise<ErrorRecord> {
  const service = await startService();
  const stop = new AbortController();
  try {
    const ended = service.run(jobOf(`print('here')\n${endlessLoop}`), { signal: stop.signal, onOutput: () => stop.abort() });
    return (await ended).error as ErrorRecord;
  } finally {
    await service.close();
  }
}
