// No program can get hold of a host value: a long random search through everything a program can reach finds none.
// test/scale/search-host-values.ts searches for longer.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOf, searchHostValues } from './search-host-values-for-tests.ts';

test('a random search through attributes, calls, items and operators meets only values of the language', () => {
  for (const seed of [1, 2, 3]) assert.deepEqual(searchHostValues({ operations: 30_000, seed }), []);
});

test('the search itself knows a host value when it sees one', () => {
  for (const value of [undefined, () => 1, Symbol('s'), {}, [], new Map(), Object.create(null), 0.5, -0, 2 ** 53, 5n, '\ud800']) assert.notEqual(problemOf(value), null);
  for (const value of [null, true, 1, 'text', 2n ** 60n]) assert.equal(problemOf(value), null);
});
