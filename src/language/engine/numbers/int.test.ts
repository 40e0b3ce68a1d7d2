import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExceptionValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';
import { add, divideWithRemainder, floorDivide, modulo, multiply, subtract } from './arithmetic.ts';
import { bitAnd, bitInvert, bitOr, bitXor, shiftLeft, shiftRight } from './bits.ts';
import { parseInteger } from './int-parse.ts';
import { intText } from './int-text.ts';
import { integerPower, modularPower } from './power.ts';
import { trueDivide } from './true-divide.ts';

const large = 9007199254740991;

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof ExceptionValue) return String(thrown.args.items[0]);
    throw thrown;
  }
  return 'nothing was raised';
}

test('a result is a number while it is safe and a BigInt beyond, never the other way round', () => {
  const table: [Int, Int][] = [
    [add(large, 1), 9007199254740992n], [subtract(9007199254740992n, 1), large], [multiply(94906267, 94906267), 9007199515875289n], [multiply(-3, 0), 0],
    [floorDivide(10n ** 20n, 10n ** 10n), 10000000000], [shiftLeft(1, 53), 9007199254740992n], [shiftRight(9007199254740992n, 1), 4503599627370496], [bitInvert(-1), 0],
  ];
  for (const [value, expected] of table) {
    assert.equal(typeof value, typeof expected);
    assert.ok(Object.is(value, expected), `${value} is not ${expected}`);
  }
});

test('quotients round down and remainders take the sign of the divisor', () => {
  const table: [number, number, number, number][] = [[7, 3, 2, 1], [-7, 3, -3, 2], [7, -3, -3, -2], [-7, -3, 2, -1], [0, -5, 0, 0], [6, -3, -2, 0]];
  for (const [left, right, quotient, rest] of table) {
    assert.ok(Object.is(floorDivide(left, right), quotient) && Object.is(modulo(left, right), rest));
    assert.deepEqual(divideWithRemainder(BigInt(left) * 10n ** 20n, BigInt(right) * 10n ** 20n), [quotient, BigInt(rest) * 10n ** 20n === 0n ? 0 : BigInt(rest) * 10n ** 20n]);
  }
});

test('bits beyond 32 take part without BigInt and with it', () => {
  assert.equal(bitAnd(5000000000, 3000000000), 570446336);
  assert.equal(bitOr(2 ** 40, -1), -1);
  assert.equal(bitXor(2 ** 40 + 5, 2 ** 40 + 3), 6);
  assert.equal(bitAnd(-large, -(large - 1)), -9007199254740992n);
  assert.equal(bitAnd(2n ** 70n + 5n, 15), 5);
});

test('powers stay exact, also modulo', () => {
  assert.equal(integerPower(3, 33), 5559060566555523);
  assert.equal(integerPower(3, 34), 16677181699666569n);
  assert.equal(integerPower(-2, 3), -8);
  assert.equal(modularPower(3, -1, 7), 5);
  assert.equal(modularPower(2, 3, -5), -2);
  assert.equal(modularPower(123456789, 987654321, 1000000007), 652541198);
});

test('division of ints is correctly rounded at every size', () => {
  assert.equal(trueDivide(10n ** 400n, 10n ** 399n), 10);
  assert.equal(trueDivide(1, 3n ** 50n), 1.3929555690985384e-24);
  assert.equal(trueDivide(1, 2n ** 1074n), 5e-324);
  assert.equal(trueDivide(3, 2n ** 1075n), 1e-323);
  assert.ok(Object.is(trueDivide(0, -5), -0));
});

test('what would not fit is refused before it is computed', () => {
  for (const work of [() => integerPower(10, 10 ** 10), () => shiftLeft(1, 10 ** 12), () => integerPower(integerPower(2, 4000000), 4000000)]) assert.equal(messageOf(work), '');
  assert.equal(messageOf(() => intText(10n ** 5000n)), 'Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit');
});

test('text is read as an int in any base, and refused in the words of CPython', () => {
  const table: [string, number, Int][] = [['42', 10, 42], [' -1_000\n', 10, -1000], ['0x1F', 16, 31], ['0b101', 0, 5], ['z', 36, 35], ['\u0663\u0664', 10, 34], ['9007199254740993', 10, 9007199254740993n], ['00', 0, 0]];
  for (const [text, base, value] of table) assert.equal(parseInteger(text, base, () => text), value);
  for (const [text, base] of [['', 10], ['1__0', 10], ['_1', 10], ['0x', 16], ['010', 0], ['12', 2], ['+-1', 10]] as const) {
    assert.equal(messageOf(() => parseInteger(text, base, () => `'${text}'`)), `invalid literal for int() with base ${base}: '${text}'`);
  }
});
