import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixedText, roundedScaled, significantDigits } from './exact-decimal.ts';
import { roundFloat, roundInt, roundToInt } from './round.ts';

test('a tie goes to the even neighbour', () => {
  assert.deepEqual([0.5, 1.5, 2.5, -0.5, -1.5, 2.4999999999999996].map(roundToInt), [0, 2, 2, 0, -2, 2]);
  assert.deepEqual([15, 25, 35, -25, 123456].map((value) => roundInt(value, -1)), [20, 20, 40, -20, 123460]);
  assert.deepEqual([0.125, 0.375, 2.675, 1.005].map((value) => roundFloat(value, 2)), [0.12, 0.38, 2.67, 1]);
  assert.equal(roundFloat(1234.5678, -2), 1200);
  assert.equal(roundFloat(5e-324, 400), 5e-324);
});

test('places after the point are exact at any length', () => {
  assert.equal(fixedText(0.1, 55), '0.1000000000000000055511151231257827021181583404541015625');
  assert.equal(fixedText(1e23, 0), '99999999999999991611392');
  assert.equal(fixedText(2.5, 0), '2');
  assert.equal(fixedText(0.5, 1100).length, 1102);
  assert.deepEqual(significantDigits(9.99, 2), { digits: '10', exponent: 1 });
  assert.deepEqual(significantDigits(12500, 2), { digits: '12', exponent: 4 });
});

test('the fast way and the exact way agree on any double', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e21, max: 1e21 }), fc.integer({ min: 0, max: 30 }), (value, places) => {
    const digits = roundedScaled(Math.abs(value), places).toString().padStart(places + 1, '0');
    assert.equal(fixedText(value, places), places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`);
  }));
});
