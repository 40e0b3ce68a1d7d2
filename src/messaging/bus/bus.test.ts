import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { isCatalogueError, type ErrorRecord } from '../../contracts/index.ts';
import { matchesPattern } from '../subjects/grammar.ts';
import { createBus, type BusOptions } from './bus.ts';
import type { TopicRefusal } from './bus-core.ts';

function openBus(options: BusOptions = {}) {
  const bus = createBus(options);
  return { bus, port: bus.connect({ role: 'system', source: 'test' }) };
}

function refusal(act: () => unknown): ErrorRecord {
  try {
    act();
  } catch (error) {
    if (isCatalogueError(error)) return error.record;
    throw error;
  }
  throw new assert.AssertionError({ message: 'It was allowed.' });
}

async function rejection(promise: Promise<unknown>): Promise<ErrorRecord> {
  return promise.then(
    () => assert.fail('It was allowed.'),
    (error: unknown) => (isCatalogueError(error) ? error.record : assert.fail(String(error))),
  );
}

test('an event carries the field names of CloudEvents and our extensions', () => {
  const { port } = openBus({ now: () => Date.UTC(2026, 10, 21, 12) });
  const seen: unknown[] = [];
  port.subscribe('run.*', (event) => void seen.push(event));
  const { id, isDuplicate } = port.publish('run.started', { runId: 'run_1' }, { trace: '00-1-2-01' });
  assert.equal(isDuplicate, false);
  assert.deepEqual(seen, [{
    specversion: '1.0', id, source: 'test', type: 'run.started', subject: 'run.started', time: '2026-11-21T12:00:00.000Z',
    datacontenttype: 'application/json', data: { runId: 'run_1' }, hcrole: 'system', hcseq: 1, hctrace: '00-1-2-01', hcreply: undefined,
  }]);
});

test('every listener whose pattern matches gets the event once, whoever came and went before', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const subject = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('.'));
  const pattern = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 2 }).chain((words) => fc.constantFrom('a', '*', '>').map((last) => [...words, last].join('.')));
  const act = fc.oneof(
    fc.record({ kind: fc.constant('listen' as const), pattern }),
    fc.record({ kind: fc.constant('leave' as const), index: fc.nat(8) }),
    fc.record({ kind: fc.constant('send' as const), subject }),
  );
  fc.assert(fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
    const { port } = openBus();
    const open: { pattern: string; close: () => void; seen: number[]; expected: number[] }[] = [];
    for (const [index, step] of acts.entries()) {
      if (step.kind === 'listen') {
        const seen: number[] = [];
        open.push({ pattern: step.pattern, seen, expected: [], close: port.subscribe<number>(step.pattern, (event) => void seen.push(event.data)).close });
      } else if (step.kind === 'leave') open.splice(step.index, 1)[0]?.close();
      else {
        for (const listener of open) if (matchesPattern(listener.pattern, step.subject)) listener.expected.push(index);
        port.publish(step.subject, index);
      }
    }
    for (const { seen, expected } of open) assert.deepEqual(seen, expected);
  }));
});

test('events sent by a handler come after the one at work, for everyone in the same order', () => {
  const { port } = openBus();
  const first: string[] = [];
  const second: string[] = [];
  port.subscribe('run.*', (event) => {
    first.push(event.subject);
    if (event.subject === 'run.one') {
      port.publish('run.two', null);
      port.publish('run.three', null);
    }
  });
  port.subscribe('run.*', (event) => void second.push(event.subject));
  port.publish('run.one', null);
  assert.deepEqual(first, ['run.one', 'run.two', 'run.three']);
  assert.deepEqual(second, first);
});

test('a slow listener gets its events in order, also those it sends to itself', async () => {
  const { bus, port } = openBus();
  const seen: number[] = [];
  port.subscribe<number>('run.*', async ({ data }) => {
    await nextTurn();
    seen.push(data);
    if (data === 1) port.publish('run.step', 4);
  });
  for (const data of [1, 2, 3]) port.publish('run.step', data);
  assert.equal(await bus.drain(5_000), true);
  assert.deepEqual(seen, [1, 2, 3]);
});

test('what a listener sends to itself does not overtake what waits for it', async () => {
  const { port } = openBus();
  const seen: number[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  port.subscribe<number>('run.*', ({ data }) => {
    seen.push(data);
    if (data === 2) port.publish('run.step', 4);
    return data === 1 ? held : undefined;
  });
  for (const data of [1, 2, 3]) port.publish('run.step', data);
  release();
  await nextTurn();
  assert.deepEqual(seen, [1, 2, 3, 4]);
});

test('a handler that throws or rejects is counted and disturbs nobody', async () => {
  const { bus, port } = openBus();
  const seen: unknown[] = [];
  port.subscribe('run.*', () => {
    throw new Error('no');
  });
  port.subscribe('run.*', () => Promise.reject(new Error('no')));
  port.subscribe('run.*', (event) => void seen.push(event.data));
  port.publish('run.one', 1);
  port.publish('run.two', 2);
  await nextTurn();
  assert.deepEqual(seen, [1, 2]);
  assert.equal(bus.describe().failed, 4);
});

test('an event whose id is known is left out', () => {
  const { bus, port } = openBus();
  const seen: unknown[] = [];
  port.subscribe('run.*', (event) => void seen.push(event.data));
  const { id } = port.publish('run.one', 1);
  assert.deepEqual(port.publish('run.one', 2, { id }), { id, isDuplicate: true });
  assert.equal(port.publish('run.one', 3, { id: 'own-1' }).isDuplicate, false);
  assert.equal(port.publish('run.one', 4, { id: 'own-1' }).isDuplicate, true);
  assert.deepEqual(seen, [1, 3]);
  assert.equal(bus.describe().duplicates, 2);
});

/** Sends to a listener that is busy with its first event, then lets it go on. */
async function sendToBusy(options: { policy: 'drop-oldest' | 'coalesce' | 'disconnect'; limit: number }, subjects: string[]) {
  const { bus, port } = openBus();
  const seen: string[] = [];
  const letGo: ErrorRecord[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const subscription = port.subscribe<number>('run.*', async (event) => {
    seen.push(`${event.subject} ${event.data}`);
    await held;
  }, { ...options, onLetGo: (record) => void letGo.push(record) });
  for (const [index, subject] of subjects.entries()) port.publish(subject, index);
  release();
  await nextTurn();
  return { seen, letGo, counts: subscription.counts, description: bus.describe() };
}

test('drop-oldest gives up the oldest events and counts them', async () => {
  const { seen, counts } = await sendToBusy({ policy: 'drop-oldest', limit: 2 }, ['run.a', 'run.b', 'run.c', 'run.d', 'run.e']);
  assert.deepEqual(seen, ['run.a 0', 'run.d 3', 'run.e 4']);
  assert.equal(counts.dropped, 2);
});

test('coalesce keeps the newest event of each subject', async () => {
  const { seen, counts } = await sendToBusy({ policy: 'coalesce', limit: 2 }, ['run.a', 'run.b', 'run.c', 'run.b', 'run.b']);
  assert.deepEqual(seen, ['run.a 0', 'run.b 4', 'run.c 2']);
  assert.equal(counts.dropped, 2);
});

test('coalesce with too many subjects gives up the one that waits longest', async () => {
  const { seen } = await sendToBusy({ policy: 'coalesce', limit: 2 }, ['run.a', 'run.b', 'run.c', 'run.d']);
  assert.deepEqual(seen, ['run.a 0', 'run.c 2', 'run.d 3']);
});

test('disconnect lets the listener go and tells it why', async () => {
  const { seen, letGo, description } = await sendToBusy({ policy: 'disconnect', limit: 2 }, ['run.a', 'run.b', 'run.c', 'run.d', 'run.e']);
  assert.deepEqual(seen, ['run.a 0']);
  assert.deepEqual(letGo.map(({ code }) => code), ['HC9108']);
  assert.deepEqual([description.letGo, description.dropped, description.listeners.length], [1, 3, 0]);
});

test('what is told of a listener that was let go may throw, and disturbs nobody', () => {
  const { bus, port } = openBus();
  const seen: unknown[] = [];
  const onLetGo = (): void => {
    throw new Error('no');
  };
  port.subscribe('run.*', () => new Promise(() => {}), { policy: 'disconnect', limit: 1, onLetGo });
  port.subscribe('run.*', (event) => void seen.push(event.data));
  for (const data of [1, 2, 3, 4]) port.publish('run.step', data);
  assert.deepEqual(seen, [1, 2, 3, 4]);
  assert.equal(bus.describe().failed, 1);
});

test('of a group, the member with the least to do gets the event', async () => {
  const { port } = openBus();
  const seen: string[] = [];
  port.subscribe('run.*', (event) => {
    seen.push(`busy ${event.data}`);
    return new Promise(() => {});
  }, { group: 'workers' });
  port.subscribe('run.*', (event) => void seen.push(`idle ${event.data}`), { group: 'workers' });
  port.subscribe('run.*', (event) => void seen.push(`other ${event.data}`), { group: 'others' });
  for (const data of [1, 2, 3]) port.publish('run.step', data);
  assert.deepEqual(seen, ['busy 1', 'other 1', 'idle 2', 'other 2', 'idle 3', 'other 3']);
});

test('idle members of a group take turns', () => {
  const { port } = openBus();
  const seen = [0, 0, 0];
  for (const index of seen.keys()) port.subscribe('run.*', () => void (seen[index] += 1), { group: 'workers' });
  for (let sent = 0; sent < 9; sent += 1) port.publish('run.step', sent);
  assert.deepEqual(seen, [3, 3, 3]);
});

test('a listener may begin with what was sent before', () => {
  const { port } = openBus();
  for (const [index, subject] of ['run.a', 'run.b', 'job.a', 'run.a'].entries()) port.publish(subject, index);
  const read = (from: Parameters<typeof port.subscribe>[2]) => {
    const seen: unknown[] = [];
    port.subscribe('run.*', (event) => void seen.push(event.data), from).close();
    return seen;
  };
  assert.deepEqual(read({}), []);
  assert.deepEqual(read({ from: { afterSequence: 1 } }), [1, 3]);
  assert.deepEqual(read({ from: 'last' }), [1, 3]);
  assert.deepEqual(read({ from: { timeMs: 0 } }), [0, 1, 3]);
});

test('a request gets the answer of who answers, and not of who only listens', async () => {
  const { port } = openBus();
  port.subscribe('>', () => 'only listening');
  port.answer<number>('agent.double', async ({ data }) => data * 2);
  assert.equal(await port.request('agent.double', 21), 42);
});

test('requests end with an error of the catalogue when there is no answer', async () => {
  const { port } = openBus();
  assert.equal((await rejection(port.request('agent.find', 1))).code, 'HC9106');
  port.answer('agent.slow', () => new Promise(() => {}));
  assert.equal((await rejection(port.request('agent.slow', 1, { timeoutMs: 10 }))).code, 'HC9105');
  port.answer('agent.broken', () => {
    throw new Error('a secret detail');
  });
  const broken = await rejection(port.request('agent.broken', 1));
  assert.equal(broken.code, 'HC9107');
  assert.doesNotMatch(JSON.stringify(broken), /secret detail/);
  port.answer('agent.refused', () => {
    port.subscribe('run.>.x', () => {});
  });
  assert.equal((await rejection(port.request('agent.refused', 1))).code, 'HC9102');
});

test('answers are seen by nobody else', async () => {
  const { bus, port } = openBus();
  const seen: string[] = [];
  port.subscribe('>', (event) => void seen.push(event.subject));
  port.answer('agent.double', () => 1);
  await port.request('agent.double', 1);
  assert.deepEqual(seen, ['agent.double']);
  assert.equal(refusal(() => port.subscribe('_answer.>', () => {})).code, 'HC9104');
  assert.equal(refusal(() => port.publish('_answer.x.1', {})).code, 'HC9103');
  assert.equal(bus.describe().refused, 2);
});

test('draining lets slow listeners finish and then takes nothing more', async () => {
  const { bus, port } = openBus();
  const seen: unknown[] = [];
  port.subscribe('run.*', async (event) => {
    await nextTurn();
    seen.push(event.data);
  });
  for (let sent = 0; sent < 20; sent += 1) port.publish('run.step', sent);
  assert.equal(await bus.drain(5_000), true);
  assert.equal(seen.length, 20);
  assert.equal(bus.describe().state, 'closed');
  for (const act of [() => port.publish('run.step', 1), () => port.subscribe('run.*', () => {})]) assert.equal(refusal(act).code, 'HC9109');
});

test('draining ends at its deadline when a listener never finishes', async () => {
  const { bus, port } = openBus();
  port.subscribe('run.*', () => new Promise(() => {}));
  port.publish('run.step', 1);
  assert.equal(await bus.drain(20), false);
});

test('handlers that send without end leave time for other work', async () => {
  const { port } = openBus();
  let isOn = true;
  let count = 0;
  port.subscribe('run.*', () => {
    count += 1;
    if (isOn) port.publish('run.again', null);
  });
  port.publish('run.again', null);
  await nextTurn();
  assert.ok(count >= 10_000);
  isOn = false;
});

test('an event may not be sent to a text that is no subject', () => {
  const { port } = openBus();
  for (const subject of ['', 'run.*', 'run..x', '>', 'a b']) assert.equal(refusal(() => port.publish(subject, 1)).code, 'HC9101');
});

test('without a log nothing can be kept', async () => {
  const { port } = openBus();
  assert.equal((await rejection(port.publishDurable('run.kept', 1))).code, 'HC9112');
  assert.equal((await rejection(port.consume('run.*', async () => {}, { name: 'reader' }))).code, 'HC9112');
});

test('a refusal is handed to the audit port', () => {
  const refusals: TopicRefusal[] = [];
  const { bus } = openBus({ onRefused: (refused) => void refusals.push(refused) });
  const user = bus.connect({ role: 'user', source: 'gateway' });
  assert.equal(refusal(() => user.publish('agent.register', {})).code, 'HC9103');
  assert.equal(refusal(() => user.subscribe('>', () => {})).code, 'HC9104');
  assert.deepEqual(refusals.map(({ role, source, act, subject, record }) => [role, source, act, subject, record.code]), [
    ['user', 'gateway', 'publish', 'agent.register', 'HC9103'],
    ['user', 'gateway', 'subscribe', '>', 'HC9104'],
  ]);
});
