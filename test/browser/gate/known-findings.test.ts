import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortFindings } from './known-findings.ts';

const finding = { probe: 'targets', view: '/', looks: 'dark wide', finding: 'button "x" is 18 x 18 px' };

test('a finding that is not listed stays open', () => {
  assert.deepEqual(sortFindings([finding], []).open, [finding]);
});

test('a listed finding is known, in its view only', () => {
  const entry = { probe: 'targets', view: '/', finding: 'button "x"', issue: 9, date: '2026-11-21' };
  assert.deepEqual(sortFindings([finding], [entry]), { open: [], known: [finding], stale: [] });
  assert.equal(sortFindings([{ ...finding, view: '/help' }], [entry]).open.length, 1);
});

test('an entry that nothing matches is stale', () => {
  const entry = { probe: 'reflow', finding: 'the page', issue: 9, date: '2026-11-21' };
  assert.deepEqual(sortFindings([], [entry]).stale, [entry]);
});
