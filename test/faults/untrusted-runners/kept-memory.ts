import { endWell, send, spin, waitForJob } from './start.ts';

const run = waitForJob();
endWell(run);
send({ type: 'idle', run, rssBytes: process.memoryUsage.rss() + 100 * 1_048_576, isIntact: true });
spin();
