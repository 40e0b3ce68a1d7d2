import { send, waitForJob } from './start.ts';

const run = waitForJob();
for (;;) send({ type: 'output', run, stream: 'stdout', text: 'x'.repeat(60_000) });
