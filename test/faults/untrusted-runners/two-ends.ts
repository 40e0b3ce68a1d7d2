import { endWell, spin, waitForJob } from './start.ts';

const run = waitForJob();
endWell(run);
endWell(run);
spin();
