import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalizeText, caseFoldText, lowerText, swapCaseText, titleText, upperText } from './case.ts';
import { decodeBytes, encodeText } from './encode.ts';
import { isDigitText, isNameText, isNumericText, isPrintableText, isTitleText, isUpperText } from './predicates.ts';
import { asciiText, reprBytes, reprText } from './repr.ts';
import { splitBy, splitByFromRight, splitBySpace, splitBySpaceFromRight, splitLines } from './split.ts';

test('case changes use the full mappings of Unicode 14', () => {
  assert.equal(upperText('stra\u00dfe \ufb01 \u019b'), 'STRASSE FI \u019b');
  assert.equal(lowerText('\u03a3\u0391\u03a3 \u0130'), '\u03c3\u03b1\u03c2 i\u0307');
  assert.equal(titleText("they're \u01c6ungla \u10d0"), "They'Re \u01c5ungla \u10d0");
  assert.equal(capitalizeText('\u00dfETA'), 'Sseta');
  assert.equal(swapCaseText('aB\u00df'), 'AbSS');
  assert.equal(caseFoldText('\u1e9e \u13a0 \uab70 \u03c2'), 'ss \u13a0 \u13a0 \u03c3');
});

test('questions about characters follow Unicode 14', () => {
  assert.ok(isDigitText('\u00b2\u0663') && !isDigitText('\u00bd') && isNumericText('\u00bd\u4e00'));
  assert.ok(isTitleText('Ab Cd') && !isTitleText('AB') && isUpperText('A1') && !isUpperText('1'));
  assert.ok(isNameText('\u00e9_1') && !isNameText('1a') && !isNameText(''));
  // Assigned after version 14, so CPython 3.11 does not print it.
  assert.ok(!isPrintableText('\u{1fae8}') && isPrintableText('\u{1fae7}') && isPrintableText(''));
});

test('splitting keeps what Python keeps', () => {
  assert.deepEqual(splitBySpace('  a b  c ', 1), ['a', 'b  c ']);
  assert.deepEqual(splitBySpaceFromRight(' a b  c ', 1), [' a b', 'c']);
  assert.deepEqual(splitBySpace(' a\u2003b\u00a0', -1), ['a', 'b']);
  assert.deepEqual(splitBy('aaa', 'aa', -1), ['', 'a']);
  assert.deepEqual(splitByFromRight('aaa', 'aa', -1), ['a', '']);
  assert.deepEqual(splitLines('a\r\nb\x1cc\u2028', false), ['a', 'b', 'c']);
  assert.deepEqual(splitLines('a\n\n', true), ['a\n', '\n']);
});

test('repr chooses quotes and escapes', () => {
  const table: [string, string][] = [["it's", '"it\'s"'], ['a"b\'', "'a\"b\\''"], ['\x00\t\x7f\u00a0', "'\\x00\\t\\x7f\\xa0'"], ['\u{1f600}\ue000', "'\u{1f600}\\ue000'"], ['\ud800', "'\\ud800'"]];
  for (const [text, shown] of table) assert.equal(reprText(text), shown);
  assert.equal(asciiText('\u00e9\u{1f600}'), "'\\xe9\\U0001f600'");
  assert.equal(reprBytes(Uint8Array.of(104, 39, 0, 255)), 'b"h\'\\x00\\xff"');
});

test('codecs agree with CPython on broken input', () => {
  assert.equal(decodeBytes(Uint8Array.of(0x61, 0xe2, 0x82, 0x62, 0xff), 'utf-8', 'replace'), 'a\ufffdb\ufffd');
  assert.equal(decodeBytes(Uint8Array.of(0xed, 0xa0, 0x80), 'utf-8', 'backslashreplace'), '\\xed\\xa0\\x80');
  assert.deepEqual([...encodeText('h\u00e9', 'ascii', 'xmlcharrefreplace')], [...new TextEncoder().encode('h&#233;')]);
  assert.deepEqual([...encodeText('a', 'utf-16', 'strict')], [0xff, 0xfe, 0x61, 0]);
});
