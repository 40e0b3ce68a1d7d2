// A port that another program holds.

import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setUpDesk } from '../../end-to-end/spawned-command.ts';

export async function trigger(): Promise<string> {
  const desk = setUpDesk();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = other.address() as AddressInfo;
    return (await desk.hypercode(['up', '--no-build', '--port', String(port)])).stderr;
  } finally {
    other.close();
    desk.clear();
  }
}
