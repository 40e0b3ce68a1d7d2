import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeInWords } from './time-in-words.ts';

const at = (...parts: [number, number, number, number, number]): number => new Date(...parts).getTime();
const now = at(2026, 2, 9, 16, 5);

test('a time is said as how long ago and as the clock', () => {
  assert.equal(timeInWords(at(2026, 2, 9, 16, 5), now), 'just now (16:05)');
  assert.equal(timeInWords(at(2026, 2, 9, 16, 4), now), '1 minute ago (16:04)');
  assert.equal(timeInWords(at(2026, 2, 9, 14, 2), now), '2 hours ago (14:02)');
});

test('a time of another day carries its date', () => {
  assert.equal(timeInWords(at(2026, 2, 8, 20, 0), now), '20 hours ago (2026-03-08 20:00)');
  assert.equal(timeInWords(at(2026, 2, 1, 9, 30), now), '8 days ago (2026-03-01 09:30)');
});

test('a clock that was set back says just now', () => {
  assert.match(timeInWords(now + 5000, now), /^just now/);
});
