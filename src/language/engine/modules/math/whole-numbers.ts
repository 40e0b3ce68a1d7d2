// The functions of math over whole numbers.

import { makeFunction } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { iterate } from '../../runtime/iterate.ts';
import { binary } from '../../runtime/operators.ts';
import { maximumIntBits, raise } from '../../runtime/raise.ts';
import { checkStop } from '../../runtime/state.ts';
import { typeName } from '../../runtime/types.ts';
import { intValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

function whole(value: Value): bigint {
  const index = exactIndex(value);
  return index === undefined ? raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`) : BigInt(index);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  let steps = 0;
  while (y !== 0n) {
    if (x < largestSafe && y < largestSafe) return BigInt(smallDivisor(Number(x), Number(y)));
    [x, y] = [y, x % y];
    if ((++steps & 1023) === 0) checkStop();
  }
  return x;
}

const largestSafe = 9007199254740991n;

function smallDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function factorial(n: bigint): bigint {
  if (n < 0n) return raise.valueError('factorial() not defined for negative values');
  if (n > 100000n) return raise.memoryError('');
  // Halves of the range keep the factors of alike size, which big products like.
  const product = (from: bigint, to: bigint): bigint => {
    if (to - from < 8n) {
      let result = 1n;
      for (let factor = from; factor <= to; factor++) result *= factor;
      return result;
    }
    const middle = (from + to) >> 1n;
    return product(from, middle) * product(middle + 1n, to);
  };
  return n < 2n ? 1n : product(2n, n);
}

function integerRoot(n: bigint): bigint {
  if (n < 0n) return raise.valueError('isqrt() argument must be nonnegative');
  if (n < 2n) return n;
  let guess = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + n / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** A product of so many factors would not fit, or would take too long. */
function guardProduct(factors: bigint, largest: bigint): void {
  if (factors > 400_000n || Number(factors) * largest.toString(2).length > 2 * maximumIntBits) raise.memoryError('');
}

function combinations(n: bigint, k: bigint): bigint {
  if (n < 0n) return raise.valueError('n must be a non-negative integer');
  if (k < 0n) return raise.valueError('k must be a non-negative integer');
  if (k > n) return 0n;
  const count = k > n - k ? n - k : k;
  let result = 1n;
  guardProduct(count, n);
  for (let step = 1n; step <= count; step++) {
    if ((step & 255n) === 0n) checkStop();
    result = result * (n - count + step) / step;
  }
  return result;
}

function permutations(n: bigint, k: bigint): bigint {
  if (n < 0n) return raise.valueError('n must be a non-negative integer');
  if (k < 0n) return raise.valueError('k must be a non-negative integer');
  let result = k > n ? 0n : 1n;
  guardProduct(k > n ? 0n : k, n);
  for (let step = 0n; step < k && result !== 0n; step++) {
    if ((step & 255n) === 0n) checkStop();
    result *= n - step;
  }
  return result;
}

export function wholeNumberFunctions(): [string, Value][] {
  const made = (name: string, parameters: string, implementation: (...values: never[]) => Value): [string, Value] => [name, makeFunction(name, parameters, implementation)];
  return [
    made('gcd', '*integers', (values: Value[]) => intValue(values.map(whole).reduce(greatestDivisor, 0n))),
    made('lcm', '*integers', (values: Value[]) => intValue(values.map(whole).reduce((left, right) => {
      if (left === 0n || right === 0n) return 0n;
      const multiple = left / greatestDivisor(left, right) * right;
      return multiple < 0n ? -multiple : multiple;
    }, 1n))),
    made('factorial', 'x, /', (value: Value) => intValue(factorial(whole(value)))),
    made('isqrt', 'n, /', (value: Value) => intValue(integerRoot(whole(value)))),
    made('comb', 'n, k, /', (n: Value, k: Value) => intValue(combinations(whole(n), whole(k)))),
    made('perm', 'n, k=None, /', (n: Value, k: Value) => intValue(k === null ? factorial(whole(n)) : permutations(whole(n), whole(k)))),
    made('prod', 'iterable, /, *, start=1', (values: Value, start: Value) => {
      let product = start;
      const cursor = iterate(values);
      for (let item = cursor.next(); item !== undefined; item = cursor.next()) product = binary('*', product, item);
      return product;
    }),
  ];
}

