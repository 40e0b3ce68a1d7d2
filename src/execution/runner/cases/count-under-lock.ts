// The other thread of the lock test: adds one to a plain number, many times, under the lock.

import { workerData } from 'node:worker_threads';
import { withLock, type SharedState } from '../shared-state.ts';

const { state, counter, times } = workerData as { state: SharedState; counter: Float64Array; times: number };
for (let count = 0; count < times; count += 1) withLock(state, () => (counter[0] += 1));
