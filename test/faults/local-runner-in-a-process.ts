// A local runner in a process of its own, for the test that kills it: runs an endless loop and says when it spins.

import { createLocalRunner } from '../../src/execution/index.ts';
import { endlessLoop, jobOf, testLimits } from './execution-service.ts';

const runner = createLocalRunner({ limits: testLimits });
await runner.run(jobOf(`print('spins')\n${endlessLoop}`, { timeoutMs: 60_000 }), { onOutput: (_stream, text) => process.stdout.write(text) });
