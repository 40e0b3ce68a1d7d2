import { spin, waitForJob, writeBytes } from './start.ts';

waitForJob();
writeBytes(Buffer.from([0x7f, 0xff, 0xff, 0xff, 0x7b]));
spin();
