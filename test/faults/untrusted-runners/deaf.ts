import { spin, waitForJob } from './start.ts';

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => {});
waitForJob();
spin();
