import { endWell, send, spin, waitForJob } from './start.ts';

const run = waitForJob();
endWell(run);
send({ type: 'idle', run, rssBytes: process.memoryUsage.rss(), isIntact: false });
spin();
