import { send, spin, waitForJob } from './start.ts';

send({ type: 'end', run: waitForJob(), exitCode: 'zero', stderr: {}, error: { code: 1 }, stoppedBy: 9, durationMs: -1 });
spin();
