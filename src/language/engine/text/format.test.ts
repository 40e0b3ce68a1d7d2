import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExceptionValue } from '../runtime/values.ts';
import { formatFloat } from './format-float.ts';
import { formatInt } from './format-int.ts';
import { formatText } from './format-text.ts';

test('ints are laid out by their spec', () => {
  const table: [number, string, string][] = [
    [1234, '010,', '00,001,234'], [1234, '08,', '0,001,234'], [-255, '#010x', '-0x00000ff'], [255, '_b', '1111_1111'], [255, '#020_b', '0b000_0000_1111_1111'], [5, '^7', '   5   '],
    [5, 'x<05', '5xxxx'], [65, '5c', '    A'], [128512, '3c', '  \u{1f600}'], [3, '.3f', '3.000'], [3, '%', '300.000000%'], [5, '+', '+5'], [5, ' ', ' 5'], [-5, '=5', '-   5'],
  ];
  for (const [value, spec, text] of table) assert.equal(formatInt(value, spec), text);
});

test('floats are laid out by their spec', () => {
  const table: [number, string, string][] = [
    [1.1, '.0', '1e+00'], [0, '.3', '0.0'], [12, '.2', '1.2e+01'], [100, '#g', '100.000'], [1e20, '#', '1.e+20'], [-0.001, 'z.1f', '0.0'], [Infinity, '010,', '0000000inf'], [1234.5, '012,.2f', '0,001,234.50'],
    [0.00012, '.2', '0.00012'], [NaN, '05', '00nan'], [1e16, ',', '1e+16'], [2.5, '.0f', '2'], [1.5, '_%', '150.000000%'],
  ];
  for (const [value, spec, text] of table) assert.equal(formatFloat(value, spec), text);
});

test('texts are cut and padded by code points', () => {
  const table: [string, string, string][] = [['a', '05', 'a0000'], ['abcdef', '>8.3', '     abc'], ['\u{1f600}x', '5', '\u{1f600}x   '], ['abc', '\u00e9^9', '\u00e9\u00e9\u00e9abc\u00e9\u00e9\u00e9']];
  for (const [value, spec, text] of table) assert.equal(formatText(value, spec), text);
});

test('a spec that does not fit is refused in the words of CPython', () => {
  const table: [() => string, string][] = [
    [() => formatInt(1, '.2'), 'Precision not allowed in integer format specifier'], [() => formatInt(1, ',x'), "Cannot specify ',' with 'x'."], [() => formatInt(1, '5ab'), "Invalid format specifier '5ab' for object of type 'int'"],
    [() => formatFloat(1, 'd'), "Unknown format code 'd' for object of type 'float'"], [() => formatFloat(1, '5.'), 'Format specifier missing precision'], [() => formatText('a', '=5'), "'=' alignment not allowed in string format specifier"],
    [() => formatInt(1, '\u00e9'), "Unknown format code '\\xe9' for object of type 'int'"],
  ];
  for (const [work, message] of table) {
    assert.throws(work, (thrown) => thrown instanceof ExceptionValue && thrown.args.items[0] === message, message);
  }
});
