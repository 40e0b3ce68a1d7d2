// A request that ends its headers while a stop waits for a run.

import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { bodyOf } from '../../end-to-end/running-product.ts';
import { askProduct } from './ask-product.ts';

export function trigger(): Promise<ErrorRecord> {
  return askProduct({}, async (product) => {
    const socket = connect(product.port, '127.0.0.1');
    let text = '';
    socket.on('data', (piece) => (text += piece.toString()));
    socket.write('GET /health HTTP/1.1\r\n');
    const running = product.run('while True:\n    pass\n', { timeout: 2 });
    await wait(500);
    product.child.kill('SIGTERM');
    await wait(300);
    socket.write('Host: localhost\r\n\r\n');
    await running;
    await product.ended;
    return bodyOf(text);
  });
}
