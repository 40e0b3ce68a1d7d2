// The JavaScript side of a measured process: takes orders from compare.ts, one per line, and answers with
// processor time. `ready` waits until the process may be measured; `cold` runs the program once from its text to its
// end; `warm S` and `time S` run it for S seconds.

import process from 'node:process';
import { createInterface } from 'node:readline';

export interface Peer {
  /** Over when the process has done what it does before its first job. */
  ready?: Promise<void>;
  /** From the text of the program to its end; gives what it printed. */
  first(): string | Promise<string>;
  again(): string;
}

export function serveOrders(peer: Peer): void {
  const { cpuUsage, stdin, stdout, threadCpuUsage } = process;
  const secondsSince = (start: NodeJS.CpuUsage): number => {
    const { user, system } = cpuUsage(start);
    return (user + system) / 1e6;
  };
  const threadSeconds = (): number => {
    // Linux brings the time of one thread up to date at each tick of some milliseconds, and when the time of all is asked for.
    cpuUsage();
    const { user, system } = threadCpuUsage();
    return (user + system) / 1e6;
  };
  const obey = async (line: string): Promise<[number, string | null]> => {
    await peer.ready;
    // A runner, too, runs its jobs from a promise; see there.
    await Promise.resolve();
    const [order, seconds] = line.split(' ');
    if (order === 'ready') return [0, null];
    if (order === 'cold') {
      // V8 compiles on threads beside this one; what a single run waits for is this thread.
      const before = threadSeconds();
      const output = await peer.first();
      return [threadSeconds() - before, output];
    }
    const start = cpuUsage();
    let rounds = 0;
    do {
      peer.again();
      rounds += 1;
    } while (secondsSince(start) < Number(seconds));
    return [secondsSince(start) / rounds, null];
  };
  createInterface({ input: stdin }).on('line', (line) => {
    void obey(line).then((answer) => stdout.write(`${JSON.stringify(answer)}\n`));
  });
}
