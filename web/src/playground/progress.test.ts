import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortDuration, spokenDuration } from './duration.ts';
import { nextChangeMs, progressSentence } from './progress.ts';

test('a run is acknowledged first, then says what happens, then how long', () => {
  assert.equal(progressSentence(0), 'Starting the run.');
  assert.equal(progressSentence(1_000), 'The program runs now. The output appears when it ends.');
  assert.match(progressSentence(10_000), /has run for 10 seconds\. There is no estimate yet\./);
});

test('the number of seconds changes only every ten seconds', () => {
  assert.equal(progressSentence(19_999), progressSentence(10_000));
  assert.match(progressSentence(20_000), /20 seconds/);
  assert.equal(nextChangeMs(10_500), 9_500);
});

test('durations read well from microseconds to minutes', () => {
  assert.equal(shortDuration(0.00042), '0.42 ms');
  assert.equal(shortDuration(0.0042), '4 ms');
  assert.equal(shortDuration(2.51), '2.5 s');
  assert.equal(spokenDuration(400), '1 second');
  assert.equal(spokenDuration(3_400), '3 seconds');
});
