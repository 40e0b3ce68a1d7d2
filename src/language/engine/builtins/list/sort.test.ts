import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeSort } from './merge-sort.ts';
import { sortNumbers } from './sort-numbers.ts';

test('the order is sorted and stable, whatever the length', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 400 }), (keys) => {
    const expected = keys.map((_, position) => position).toSorted((left, right) => keys[left] - keys[right] || left - right);
    assert.deepEqual([...mergeSort(keys.length, (left, right) => keys[left] < keys[right])], expected);
    assert.deepEqual([...sortNumbers(Float64Array.from(keys), false)], expected);
  }));
});

test('turned around, equal keys still keep their order', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { maxLength: 200 }), (keys) => {
    const expected = keys.map((_, position) => position).toSorted((left, right) => (keys[left] === keys[right] ? left - right : keys[right] > keys[left] ? 1 : -1));
    assert.deepEqual([...sortNumbers(Float64Array.from(keys), true)], expected);
  }));
});

test('a list in order is seen as such with one comparison per element', () => {
  for (const direction of [1, -1]) {
    let comparisons = 0;
    mergeSort(1000, (left, right) => {
      comparisons++;
      return (left - right) * direction < 0;
    });
    assert.equal(comparisons, 999);
  }
});
