// A service in a process of its own, for tests that kill it: runs an endless loop, prints the ids of its
// processes as one line of JSON, and waits.

import { endlessLoop, jobOf, processesOf, runningRunner, startService } from './execution-service.ts';

const service = await startService();
void service.run(jobOf(endlessLoop, { timeoutMs: 60_000 }));
await runningRunner(service);
process.stdout.write(`${JSON.stringify(processesOf(service))}\n`);
