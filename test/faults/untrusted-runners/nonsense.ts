import { spin, waitForJob, writeBytes } from './start.ts';

waitForJob();
writeBytes(Buffer.from([0, 0, 0, 3, 0x66, 0x6f, 0x6f]));
spin();
