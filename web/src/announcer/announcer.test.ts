import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnnouncer } from './announcer.ts';

function withClock() {
  let nowMs = 1_000;
  const planned: Array<{ at: number; callback: () => void }> = [];
  const said: string[] = [];
  const announcer = createAnnouncer({ now: () => nowMs, later: (callback, delayMs) => planned.push({ at: nowMs + delayMs, callback }) });
  announcer.subscribe(() => said.push(announcer.current()));
  return {
    announcer,
    said,
    pass(ms: number) {
      nowMs += ms;
      const due = planned.filter((entry) => entry.at <= nowMs);
      for (const entry of due) planned.splice(planned.indexOf(entry), 1);
      for (const entry of due) entry.callback();
    },
  };
}

test('the first sentence is said at once', () => {
  const { announcer, said } = withClock();
  announcer.say('One.');
  assert.deepEqual(said, ['One.']);
});

test('of sentences that come fast only the newest is said, five seconds after the last one', () => {
  const { announcer, said, pass } = withClock();
  announcer.say('One.');
  announcer.say('Two.');
  announcer.say('Three.');
  pass(4_999);
  assert.deepEqual(said, ['One.']);
  pass(1);
  assert.deepEqual(said, ['One.', 'Three.']);
});

test('the same sentence can be said twice', () => {
  const { announcer, said, pass } = withClock();
  announcer.say('Done.');
  pass(5_000);
  announcer.say('Done.');
  assert.equal(said.length, 2);
  assert.notEqual(said[0], said[1]);
});
