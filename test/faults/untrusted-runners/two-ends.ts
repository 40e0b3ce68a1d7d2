import { send, spin, waitForJob } from './start.ts';

const run = waitForJob();
const end = { type: 'end', run, exitCode: 0, stderr: '', error: null, stoppedBy: 0, durationMs: 1 };
send(end);
send({ ...end, exitCode: 1 });
spin();
