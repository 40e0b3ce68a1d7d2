// Something else answers where the running server should be.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setUpDesk } from '../../end-to-end/spawned-command.ts';

export async function trigger(): Promise<string> {
  const desk = setUpDesk();
  const other = createServer((_request, response) => response.end('hello'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  desk.write('data/server.json', JSON.stringify({ processId: process.pid, url: `http://127.0.0.1:${port}`, startedAt: 0 }));
  try {
    return (await desk.hypercode(['link'])).stderr;
  } finally {
    other.close();
    desk.clear();
  }
}
