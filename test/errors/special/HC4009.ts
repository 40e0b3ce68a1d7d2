// HC4009: a program with 5 MB of text is run.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { jobOf, refusalOf, startService } from '../../faults/execution-service.ts';

export async function trigger(): Promise<ErrorRecord> {
  const service = await startService();
  try {
    return await refusalOf(service.run(jobOf(`# ${'x'.repeat(5 * 1_048_576)}`)));
  } finally {
    await service.close();
  }
}
