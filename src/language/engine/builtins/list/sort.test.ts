import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeSort } from './merge-sort.ts';
import { sortNumbers } from './sort-numbers.ts';
import { sortTexts } from './sort-texts.ts';

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

test('texts are ordered by all their characters, not only by those that are packed', () => {
  const letters = fc.constantFrom('a', 'b', '\0', 'z', '\u00e9', '\uffff', 'name_of_a_thing_');
  fc.assert(fc.property(fc.constantFrom('', 'prefix '), fc.array(fc.array(letters, { maxLength: 12 }).map((parts) => parts.join('')), { minLength: 64, maxLength: 200 }), (start, ends) => {
    const texts = ends.map((end) => start + end);
    const expected = texts.map((_, position) => position).toSorted((left, right) => (texts[left] < texts[right] ? -1 : texts[left] > texts[right] ? 1 : left - right));
    assert.deepEqual([...sortTexts(texts)], expected);
  }));
});
