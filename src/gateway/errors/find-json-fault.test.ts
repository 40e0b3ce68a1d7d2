import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findJsonFault } from './find-json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const faults: [text: string, offset: number][] = [
  ['', 0],
  ['{', 1],
  ['{"a"', 4],
  ['{"a":}', 5],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['[1,]', 3],
  ['[1 2]', 3],
  ["{'a':1}", 1],
  ['{"a":01}', 6],
  ['{"a":+1}', 5],
  ['{"a":1.}', 6],
  ['{"a":tru}', 5],
  ['{"a":NaN}', 5],
  ['"a\nb"', 2],
  ['"a\\x"', 2],
  ['"a\\u12"', 2],
  ['"abc', 4],
  ['{} {}', 3],
  ['{"a":1}}', 7],
  ['[}', 1],
  ['// x\n{}', 0],
];

for (const [text, offset] of faults) {
  test(`${JSON.stringify(text)} stops being JSON at ${offset}`, () => assert.equal(findJsonFault(text), offset));
}

test('a text is JSON exactly when no fault is found before its end or at an open end', () => {
  const nearJson = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '0', ' ', '\\', 'x', '\u0001')).map(([json, at, sign]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + sign + json.slice(place + (at % 2));
  });
  fc.assert(
    fc.property(nearJson, (text) => {
      const fault = findJsonFault(text);
      if (isJson(text)) assert.equal(fault, text.length);
      // What stands before the fault can still become JSON, so the fault is not found too late.
      else assert.ok(fault <= text.length && !isJson(text.slice(0, fault + 1)) || fault === text.length);
    }),
    { numRuns: 2000 },
  );
});

test('a very long string and very deep brackets are walked without trouble', () => {
  assert.equal(findJsonFault(`"${'a'.repeat(2_000_000)}`), 2_000_001);
  assert.equal(findJsonFault('[{"a":'.repeat(200_000)), 1_200_000);
});
