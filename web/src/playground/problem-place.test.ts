import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeOfProblem } from './problem-place.ts';

const text = 'x = 1\nprint(mesage)\n';
const piece = (source: string, place: Parameters<typeof rangeOfProblem>[1]) => {
  const range = rangeOfProblem(source, place);
  return range === null ? null : source.slice(range.from, range.to);
};

test('a place with an end marks exactly that piece', () => {
  assert.equal(piece(text, { line: 2, column: 7, endColumn: 13 }), 'mesage');
});

test('a place without an end marks the word that starts there', () => {
  assert.equal(piece(text, { line: 2, column: 7 }), 'mesage');
});

test('a place with only a line marks the line without its edges', () => {
  assert.equal(piece('  a = 1  \n', { line: 1 }), 'a = 1');
});

test('columns count code points, so an emoji is one column', () => {
  assert.equal(piece('print("😀", mesage)', { line: 1, column: 12, endColumn: 18 }), 'mesage');
});

test('a piece over two lines is marked whole', () => {
  assert.equal(piece('f(1,\n  2)\n', { line: 1, column: 2, endLine: 2, endColumn: 5 }), '(1,\n  2)');
});

test('a place at the end of a line is an empty range there', () => {
  assert.deepEqual(rangeOfProblem('if x\n', { line: 1, column: 5 }), { from: 4, to: 4 });
});

test('no line, or a line outside the text, gives no range', () => {
  assert.equal(rangeOfProblem(text, {}), null);
  assert.equal(rangeOfProblem(text, { line: 9, column: 1 }), null);
});
