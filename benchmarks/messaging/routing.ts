// How many events per second the bus routes inside one process, beside mitt with filters and beside EventEmitter.
// All take turns in one process, so the ratios hold; the figures vary by machine.
// Run it alone: node benchmarks/messaging/routing.ts

import { EventEmitter } from 'node:events';
import { cpus } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import mitt from 'mitt';
import { AccessRules, createBus, createEmbeddedDriver, type BusEvent } from '../../src/messaging/index.ts';
import { listeners as wished, rules, subjects } from './subjects-and-listeners.ts';

const rounds = 7;
const roundMs = 400;
const access = new AccessRules(rules);
const system = access.of('system');
// Where the rules keep a whole pattern from its role, the role system listens instead.
const listeners = wished.map(({ pattern, role }) => ({ pattern, role: access.of(role).maySubscribe(pattern) ? role : 'system' }));
const events = subjects.map((subject, index) => eventOf(subject, index));
let delivered = 0;
const count = (): void => {
  delivered += 1;
};

interface Contestant {
  name: string;
  send(index: number): void;
  rates: number[];
  deliveries: number;
}

const contestants: Contestant[] = [routed(), full(false), full(true), mittWithFilters(), emitterWithNames()].map((contestant) => ({ ...contestant, rates: [], deliveries: 0 }));
for (const contestant of contestants) measure(contestant);
for (const contestant of contestants) contestant.rates = [];
for (let round = 0; round < rounds; round += 1) {
  for (const contestant of contestants) {
    measure(contestant);
    await nextTurn();
  }
}

const peer = median(contestants[3].rates);
console.log(`${listeners.length} listeners, ${subjects.length} subjects, ${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`);
for (const { name, rates, deliveries } of contestants) {
  const rate = median(rates);
  console.log(`${name}: ${Math.round(rate).toLocaleString('en')} events/s (fastest ${Math.round(Math.max(...rates)).toLocaleString('en')}), ${deliveries.toFixed(1)} deliveries each, ${(rate / peer).toFixed(1)} times mitt`);
}
await measureLatency();

/** Per second of processor time of this thread, since other work may run on the machine. */
function measure(contestant: Contestant): void {
  delivered = 0;
  let sent = 0;
  const before = process.threadCpuUsage();
  let usedUs = 0;
  while (usedUs < roundMs * 1000) {
    for (let step = 0; step < subjects.length; step += 1) contestant.send(step);
    sent += subjects.length;
    const used = process.threadCpuUsage(before);
    usedUs = used.user + used.system;
  }
  contestant.rates.push((sent / usedUs) * 1_000_000);
  contestant.deliveries = delivered / sent;
}

/** Rules and routes alone, for events that are there already. */
function routed() {
  const driver = createEmbeddedDriver({ replayEvents: 0 });
  for (const { pattern, role } of listeners) driver.subscribe({ pattern }, { receive: count, accepts: (subject) => access.of(role).mayReceive(subject), load: 0 });
  return {
    name: 'routed, with rules and wildcards',
    send: (index: number) => {
      if (system.mayPublish(events[index].subject)) driver.publish(events[index]);
    },
  };
}

/** What a part of HyperCode calls: new envelope, known ids, replay window, queues. */
function full(withGivenIds: boolean) {
  const bus = createBus({ rules, driver: createEmbeddedDriver({ replayEvents: 10_000 }) });
  for (const { pattern, role } of listeners) bus.connect({ role, source: 'listener' }).subscribe(pattern, count);
  const port = bus.connect({ role: 'system', source: 'benchmark' });
  if (!withGivenIds) return { name: 'the same, with envelope, known ids, replay window and queues', send: (index: number) => void port.publish(subjects[index], index) };
  let given = 0;
  return { name: 'the same, with an id given for each event', send: (index: number) => void port.publish(subjects[index], index, { id: `given_${(given += 1)}` }) };
}

function mittWithFilters() {
  // Its types describe the form of the package that Node does not load here.
  const emitter = (mitt as unknown as typeof mitt.default)<Record<string, BusEvent>>();
  for (const { pattern, role } of listeners) {
    const expression = new RegExp(`^${pattern.split('.').map((word) => (word === '*' ? '[^.]+' : word === '>' ? '.+' : word)).join('\\.')}$`);
    const roleAccess = access.of(role);
    emitter.on('*', (subject, event) => {
      if (expression.test(String(subject)) && roleAccess.mayReceive(event.subject)) count();
    });
  }
  return { name: 'mitt with a filter per listener', send: (index: number) => emitter.emit(subjects[index], events[index]) };
}

/** Wildcards written out beforehand: it cannot take a new subject, and knows no rules. */
function emitterWithNames() {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  const driver = createEmbeddedDriver({ replayEvents: 0 });
  const found = new Map<string, number>();
  for (const { pattern } of listeners) driver.subscribe({ pattern }, { receive: (event) => void found.set(event.subject, (found.get(event.subject) ?? 0) + 1), accepts: () => true, load: 0 });
  for (const event of events) driver.publish(event);
  for (const [subject, times] of found) for (let index = 0; index < times; index += 1) emitter.on(subject, () => count());
  return { name: 'EventEmitter, every wildcard written out, no rules', send: (index: number) => void emitter.emit(subjects[index], events[index]) };
}

/** From the call of publish to the handler, at 100,000 events each second for three seconds. */
async function measureLatency(): Promise<void> {
  const bus = createBus({ rules, driver: createEmbeddedDriver({ replayEvents: 10_000 }) });
  const port = bus.connect({ role: 'system', source: 'benchmark' });
  for (const { pattern, role } of listeners) bus.connect({ role, source: 'listener' }).subscribe(pattern, () => {});
  const latencies: number[] = [];
  port.subscribe<number>('>', ({ data }) => void latencies.push(performance.now() - data));
  const startedAt = performance.now();
  let sent = 0;
  while (sent < 300_000) {
    const due = Math.min(300_000, Math.floor((performance.now() - startedAt) * 100));
    for (; sent < due; sent += 1) port.publish(subjects[sent % subjects.length], performance.now());
    await nextTurn();
  }
  const ordered = latencies.sort((one, other) => one - other);
  const at = (share: number): string => `${(ordered[Math.floor(ordered.length * share)] * 1000).toFixed(0)} µs`;
  console.log(`publish to handler at 100,000 events/s: p50 ${at(0.5)}, p99 ${at(0.99)}, p99.9 ${at(0.999)}, longest ${at(0.999999)} (sent in ${((performance.now() - startedAt) / 1000).toFixed(2)} s)`);
  await bus.drain(1000);
}

function eventOf(subject: string, index: number): BusEvent {
  const text = { specversion: '1.0', source: 'benchmark', type: subject, time: '2026-11-21T00:00:00.000Z', datacontenttype: 'application/json', hcrole: 'system' } as const;
  return { ...text, id: `event_${index}`, subject, data: index, hcseq: index };
}

function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
