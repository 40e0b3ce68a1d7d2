// HC4008: a program comes after the execution service was closed.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { jobOf, refusalOf, startService } from '../../faults/execution-service.ts';

export async function trigger(): Promise<ErrorRecord> {
  const service = await startService();
  await service.close();
  return refusalOf(service.run(jobOf('print(1)')));
}
