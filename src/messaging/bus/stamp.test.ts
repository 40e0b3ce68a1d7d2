import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RecentIds } from './recent-ids.ts';
import { Stamps } from './stamp.ts';

test('ids are UUIDs of version 7 and sort in the order they were made, whatever the clock does', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 200 }), (steps) => {
    let nowMs = 1_700_000_000_000;
    const stamps = new Stamps(() => nowMs);
    const ids = steps.map((step) => {
      nowMs += step;
      return stamps.next().id;
    });
    for (const id of ids) assert.match(id, /^event_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
    assert.deepEqual(ids.toSorted(), ids);
    assert.equal(new Set(ids).size, ids.length);
  }));
});

test('own ids are known again, others are not', () => {
  const stamps = new Stamps(() => 1_700_000_000_000);
  const others = new Stamps(() => 1_700_000_000_000);
  for (let made = 0; made < 100; made += 1) {
    const { id } = stamps.next();
    assert.ok(stamps.hasMade(id));
    assert.ok(!others.hasMade(id));
    const next = id.slice(0, -8) + (Number.parseInt(id.slice(-8), 16) + 1).toString(16);
    assert.ok(!stamps.hasMade(next), 'the next id was not made yet');
  }
  for (const id of ['', 'own-1', 'event_', 'event_0']) assert.ok(!stamps.hasMade(id));
});

test('the time is that of the clock, and numbers count from 1', () => {
  let nowMs = Date.UTC(2026, 0, 1);
  const stamps = new Stamps(() => (nowMs += 1));
  assert.deepEqual([stamps.next(), stamps.next()].map(({ time, sequence }) => [time, sequence]), [['2026-01-01T00:00:00.001Z', 1], ['2026-01-01T00:00:00.002Z', 2]]);
});

test('at least the latest ids are known, and memory is bounded', () => {
  const ids = new RecentIds(100);
  for (let index = 0; index < 1000; index += 1) assert.ok(ids.add(`id-${index}`));
  for (let index = 900; index < 1000; index += 1) assert.ok(!ids.add(`id-${index}`));
  assert.ok(ids.has('id-950'));
  assert.ok(!ids.has('id-10'));
  assert.ok(ids.size <= 200);
});
