// The thread that holds the only connection that writes. Everything it decides is in writer-queue.ts.

import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { WriterOrder, WriterReport } from './messages.ts';
import { problemOf } from './problem.ts';
import { WriterQueue } from './writer-queue.ts';

export interface WriterData {
  path: string;
  isRelaxed: boolean;
  /** The store may not grow past this. */
  maximumBytes?: number;
}

const pageBytes = 4096;

function openForWriting({ path, isRelaxed, maximumBytes }: WriterData): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5000 });
  // Room that becomes free can be given back later, a piece at a time. Only an empty store takes this.
  database.exec(`PRAGMA page_size = ${pageBytes}; PRAGMA auto_vacuum = INCREMENTAL`);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864');
  // FULL waits for the disk at each commit. On a Mac only fullfsync really does.
  database.exec(`PRAGMA synchronous = ${isRelaxed ? 'NORMAL' : 'FULL'}; PRAGMA fullfsync = ${isRelaxed ? 0 : 1}; PRAGMA checkpoint_fullfsync = 1`);
  if (maximumBytes !== undefined) database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maximumBytes / pageBytes))}`);
  return database;
}

const port = parentPort!;
const report = (reports: WriterReport[]): void => port.postMessage(reports);

try {
  const database = openForWriting(workerData as WriterData);
  const queue = new WriterQueue({ database, report, later: setImmediate, now: Date.now });
  port.on('message', (orders: WriterOrder[]) => {
    queue.take(orders);
    if (!orders.some((order) => order.kind === 'end')) return;
    database.close();
    port.close();
  });
  report([{ kind: 'ready' }]);
} catch (error) {
  report([{ kind: 'broken', problem: problemOf(error) }]);
  port.close();
}
