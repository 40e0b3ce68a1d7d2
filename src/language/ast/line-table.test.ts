// Places as people count them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineTable } from './line-table.ts';

test('lines and columns count from 1, and every kind of line break ends a line', () => {
  const lines = new LineTable('a\nbc\r\nd\re');
  assert.deepEqual([0, 1, 2, 3, 6, 8].map((offset) => lines.placeAt(offset)), [
    { line: 1, column: 1 }, { line: 1, column: 2 }, { line: 2, column: 1 }, { line: 2, column: 2 }, { line: 3, column: 1 }, { line: 4, column: 1 },
  ]);
  assert.deepEqual([1, 2, 3, 4].map((line) => lines.lineText(line)), ['a', 'bc', 'd', 'e']);
});

test('columns count code points and leave a byte order mark out', () => {
  const lines = new LineTable('\ufeffé😀x');
  assert.deepEqual(lines.placeAt(4), { line: 1, column: 3 });
});

test('columns of a very long line are those of a short one', () => {
  const text = `${'a😀é'.repeat(1000)}`;
  const lines = new LineTable(`x\n${text}`);
  for (const offset of [0, 1, 255, 256, 257, 511, 512, 3000, 3999, 4000]) {
    assert.equal(lines.placeAt(offset + 2).column, [...text.slice(0, offset)].length + 1, `offset ${offset}`);
  }
});
