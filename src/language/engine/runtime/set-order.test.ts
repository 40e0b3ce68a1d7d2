import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableOf } from './set-order.ts';

test('ints stand in a set as in the table of CPython', () => {
  // Made with CPython 3.11: list({...}).
  const table: [number[], number[]][] = [
    [[3, 1, 2], [1, 2, 3]], [[10, 20, 30, 40, 50], [40, 10, 50, 20, 30]], [[8, 0, 16], [8, 0, 16]], [[64, 32, 1], [64, 1, 32]], [[100, 1, 33], [1, 100, 33]], [[5, 3, 9, 1], [9, 3, 5, 1]],
  ];
  for (const [added, shown] of table) assert.deepEqual(tableOf(new Map(added.map((element) => [element, element])))?.keys(), shown);
});
