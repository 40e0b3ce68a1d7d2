// Events per second from one process to another over real brokers, and how long one is on its way. The peer of
// NATS is its own client with the same bytes. All take turns, so the ratios hold; the figures vary by machine.
// Run it alone: node benchmarks/messaging/brokers.ts

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import { createBus, openDriver } from '../../src/messaging/index.ts';
import { isMissing, startBroker, type BrokerKind } from '../../test/messaging/brokers.ts';

interface Report {
  count: number;
  latenciesUs: number[];
}

interface Sender {
  send(): unknown;
  flush(): Promise<void>;
  close(): Promise<unknown>;
}

type Way = 'client' | 'plain' | 'kept';

const padding = 'x'.repeat(100);
const rounds = 3;

console.log(`${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`);
for (const kind of ['nats', 'redis'] as const) {
  const missing = isMissing(kind);
  if (missing !== false) {
    console.log(missing);
    continue;
  }
  const ways: Way[] = kind === 'nats' ? ['client', 'plain', 'kept'] : ['plain', 'kept'];
  for (const way of ways) await measure(kind, way);
}
process.exit(0);

async function measure(kind: BrokerKind, way: Way): Promise<void> {
  const broker = await startBroker(kind);
  const receiver = fork(join(import.meta.dirname, 'receive-in-a-process.ts'), [broker.url, way]);
  await once(receiver, 'message');
  const sender = way === 'client' ? await clientSender(broker.url) : await busSender(broker.url, way);
  const events = way === 'kept' ? 50_000 : 100_000;
  const rates: number[] = [];
  let sent = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const startedAt = performance.now();
    for (const end = sent + events; sent < end; sent += 1) {
      void sender.send();
      if (sent % 1_000 === 999) await sender.flush();
    }
    await sender.flush();
    while ((await reportOf(receiver)).count < sent) await pause(2);
    // The first round warms both processes up.
    if (round > 0) rates.push((events / (performance.now() - startedAt)) * 1000);
  }
  for (let step = 0; step < 2_000; step += 1) {
    void sender.send();
    sent += 1;
    if (step % 2 === 1) await pause(1);
  }
  await sender.flush();
  let report = await reportOf(receiver);
  for (; report.count < sent; report = await reportOf(receiver)) await pause(5);
  const latencies = report.latenciesUs.slice(-2_000).sort((one, other) => one - other);
  const at = (share: number): string => `${(latencies[Math.floor(latencies.length * share)] / 1000).toFixed(2)} ms`;
  console.log(`${kind} ${way}: ${Math.round(rates.sort((one, other) => one - other)[1]).toLocaleString('en')} events/s; process to process p50 ${at(0.5)}, p99 ${at(0.99)}`);
  receiver.send('end');
  await sender.close();
  await broker.remove();
}

async function reportOf(receiver: ChildProcess): Promise<Report> {
  receiver.send('report');
  const [report] = (await once(receiver, 'message')) as [Report];
  return report;
}

async function busSender(url: string, way: Way): Promise<Sender> {
  const driver = await openDriver({ url });
  const bus = createBus({ driver });
  const port = bus.connect({ role: 'system', source: 'sender' });
  const data = (): string => String(process.hrtime.bigint());
  return {
    send: () => (way === 'kept' ? port.publishDurable('load.step', data(), { trace: padding }) : port.publish('load.step', data(), { trace: padding })),
    flush: () => driver.flush(),
    close: () => bus.drain(1_000),
  };
}

/** The same bytes over the client alone: an envelope that is ready but for the time. */
async function clientSender(url: string): Promise<Sender> {
  const connection = await connect({ servers: url });
  const envelope = { specversion: '1.0', id: 'event_0199a5c06c7e7b3fa2d10199a5c06c7e', source: 'sender', type: 'load.step', subject: 'load.step', time: '2026-11-21T12:00:00.000Z', datacontenttype: 'application/json', hcrole: 'system', hcseq: 1, hctrace: padding };
  return {
    send: () => connection.publish('load.step', JSON.stringify({ ...envelope, data: String(process.hrtime.bigint()) })),
    flush: () => connection.flush(),
    close: () => connection.close(),
  };
}
