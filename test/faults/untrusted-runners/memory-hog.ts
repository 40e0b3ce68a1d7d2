import { spin, waitForJob } from './start.ts';

waitForJob();
const kept: Buffer[] = [];
for (let count = 0; count < 400; count += 1) kept.push(Buffer.alloc(1_048_576, 1));
spin();
