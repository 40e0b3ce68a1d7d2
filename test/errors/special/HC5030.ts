// One more request than the server holds: it holds one, and that one has sent half of its body.

import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { withGateway } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return withGateway({ requestLimit: 1 }, async (_gateway, url) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('POST /link HTTP/1.1\r\nHost: localhost\r\nX-API-Key: key-of-this-trigger\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
    let answer = await fetch(`${url}/health`);
    while (answer.ok) {
      await wait(10);
      answer = await fetch(`${url}/health`);
    }
    socket.destroy();
    return (await answer.json()) as ErrorRecord;
  });
}
