// A way to a broker that can be cut: it hands bytes on, until every connection through it is destroyed at once.

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CuttableWay {
  port: number;
  /** Ends every connection without a goodbye. New ones are taken. */
  cut(): void;
  close(): Promise<void>;
}

export async function openWay(targetPort: number): Promise<CuttableWay> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1');
    for (const [socket, peer] of [[near, far], [far, near]]) {
      sockets.add(socket);
      socket.pipe(peer);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        peer.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
