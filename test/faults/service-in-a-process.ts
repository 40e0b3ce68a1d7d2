// A service in a process of its own, for tests that kill it: runs an endless loop, prints the ids of its
// processes as one line of JSON, and waits.

import { processesOf, startService, startSpinning } from './execution-service.ts';

const service = await startService();
await startSpinning(service);
process.stdout.write(`${JSON.stringify(processesOf(service))}\n`);
