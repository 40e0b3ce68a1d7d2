// Guards the built-in objects like a runner, then runs the text it is given and says whether that was noticed.

import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { compileFunction } from 'node:vm';
import { guardIntrinsics } from '../integrity.ts';

const isIntact = guardIntrinsics();
const before = isIntact();
let thrown = '';
try {
  compileFunction(argv[2])();
} catch (error) {
  thrown = String(error);
}
writeSync(1, JSON.stringify({ before, after: isIntact(), thrown }));
