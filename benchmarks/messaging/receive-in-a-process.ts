// The receiving process of brokers.ts: counts what arrives over one broker, and how long each event was on its way.
// Times of two processes of one machine compare, since both read the same monotonic clock.

import { connect } from '@nats-io/transport-node';
import { createBus, openDriver, type DurableReader } from '../../src/messaging/index.ts';

const [, , url, way] = process.argv;
let count = 0;
let latenciesUs: number[] = [];
const take = (sentAtNs: string): void => {
  count += 1;
  latenciesUs.push(Number(process.hrtime.bigint() - BigInt(sentAtNs)) / 1000);
};

let reader: DurableReader | null = null;
if (way === 'client') {
  const connection = await connect({ servers: url });
  connection.subscribe('load.*', { callback: (_error, message) => take((message.json() as { data: string }).data) });
  await connection.flush();
} else {
  const bus = createBus({ driver: await openDriver({ url }) });
  const port = bus.connect({ role: 'system', source: 'receiver' });
  if (way === 'kept') reader = await port.consume<string>('load.*', async (event) => take(event.data), { name: 'benchmark', from: 'new' });
  else await port.subscribe<string>('load.*', (event) => take(event.data)).ready;
}

process.on('message', (message: 'report' | 'end') => {
  if (message === 'end') process.exit(0);
  process.send?.({ count, latenciesUs: latenciesUs.slice(-5_000) });
  if (latenciesUs.length > 100_000) latenciesUs = [];
});
process.send?.('ready');
void reader;
