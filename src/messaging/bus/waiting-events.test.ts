import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { BusEvent } from '../event.ts';
import { createWaitingEvents, type QueuePolicy } from './waiting-events.ts';

/** The policies said the plain way, over a list. */
function addPlainly(list: BusEvent[], event: BusEvent, policy: QueuePolicy, limit: number): number {
  const same = list.findIndex(({ subject }) => subject === event.subject);
  if (policy === 'coalesce' && same >= 0) {
    list[same] = event;
    return 1;
  }
  if (list.length < limit) {
    list.push(event);
    return 0;
  }
  if (policy === 'disconnect') return -1;
  list.shift();
  list.push(event);
  return 1;
}

for (const policy of ['drop-oldest', 'coalesce', 'disconnect'] as const) {
  test(`${policy} does what its plain form does, whatever comes and goes`, () => {
    const step = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constant(null));
    fc.assert(fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (steps, limit) => {
      const waiting = createWaitingEvents(policy, limit);
      const plain: BusEvent[] = [];
      for (const [index, subject] of steps.entries()) {
        if (subject === null) assert.equal(waiting.take(), plain.shift());
        else {
          const event = { subject, hcseq: index } as BusEvent;
          assert.equal(waiting.add(event), addPlainly(plain, event, policy, limit));
        }
        assert.equal(waiting.size, plain.length);
      }
      waiting.clear();
      assert.equal(waiting.size, 0);
      assert.equal(waiting.take(), undefined);
    }));
  });
}
