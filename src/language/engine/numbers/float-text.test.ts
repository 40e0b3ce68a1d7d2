import assert from 'node:assert/strict';
import { test } from 'node:test';
import { floatFromHex, floatHex } from './float-hex.ts';
import { parseFloatText } from './float-parse.ts';
import { floatText } from './float-text.ts';
import { floatRatio } from './ratio.ts';

test('a float is shown by its shortest digits in the layout of Python', () => {
  const table: [number, string][] = [
    [0, '0.0'], [-0, '-0.0'], [1, '1.0'], [0.1 + 0.2, '0.30000000000000004'], [1e15, '1000000000000000.0'], [1e16, '1e+16'], [1.5e16, '1.5e+16'],
    [1e-4, '0.0001'], [1e-5, '1e-05'], [1.25e-7, '1.25e-07'], [5e-324, '5e-324'], [1.7976931348623157e308, '1.7976931348623157e+308'], [123456789.123, '123456789.123'],
    [Infinity, 'inf'], [-Infinity, '-inf'], [NaN, 'nan'],
  ];
  for (const [value, text] of table) assert.equal(floatText(value), text);
});

test('text is read as a float with signs, underscores, words and digits of any script', () => {
  const table: [string, number][] = [[' 1.5 ', 1.5], ['1_0.5', 10.5], ['-.5', -0.5], ['5.', 5], ['1e5', 1e5], ['INFINITY', Infinity], ['-inf', -Infinity], ['\u0663.\u0665', 3.5], ['1e400', Infinity]];
  for (const [text, value] of table) assert.equal(parseFloatText(text, () => text), value);
  assert.ok(Number.isNaN(parseFloatText('+nan', () => '')));
});

test('hex shows every bit and reads back the same', () => {
  const table: [number, string][] = [[1, '0x1.0000000000000p+0'], [0.1, '0x1.999999999999ap-4'], [-2.5, '-0x1.4000000000000p+1'], [5e-324, '0x0.0000000000001p-1022'], [0, '0x0.0p+0']];
  for (const [value, text] of table) {
    assert.equal(floatHex(value), text);
    assert.equal(floatFromHex(text), value);
  }
  assert.equal(floatFromHex('0x1.fffffffffffff8p+0'), 2);
});

test('the ratio of a float is exact and in lowest terms', () => {
  assert.deepEqual(floatRatio(0.5), [1, 2]);
  assert.deepEqual(floatRatio(-8), [-8, 1]);
  assert.deepEqual(floatRatio(0.1), [3602879701896397, 36028797018963968n]);
});
