import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallQuotient } from './small-quotient.ts';

const large = fc.bigInt({ min: 1n, max: 2n ** 5000n });
const factor = fc.bigInt({ min: 0n, max: 2n ** 50n });

test('a quotient found from the first bits is the true one', () => {
  fc.assert(fc.property(large, factor, large, (divisor, times, rest) => {
    const dividend = divisor * times + (rest % divisor);
    fc.pre(dividend > 0n);
    const found = smallQuotient(dividend, divisor);
    return found === -1 || BigInt(found) === dividend / divisor;
  }), { numRuns: 2000 });
});

test('next to a multiple it never guesses', () => {
  fc.assert(fc.property(large, factor, fc.bigInt({ min: -3n, max: 3n }), (divisor, times, step) => {
    const dividend = divisor * times + step;
    fc.pre(dividend > 0n);
    const found = smallQuotient(dividend, divisor);
    return found === -1 || BigInt(found) === dividend / divisor;
  }), { numRuns: 2000 });
});

test('digits of a long number come from the first bits', () => {
  const divisor = 3n ** 3000n;
  assert.equal(smallQuotient(divisor * 7n + divisor / 2n, divisor), 7);
  assert.equal(smallQuotient(divisor * 7n, divisor), -1);
  assert.equal(smallQuotient(12345n, 7n), -1);
  assert.equal(smallQuotient(divisor ** 3n, divisor), -1);
});
