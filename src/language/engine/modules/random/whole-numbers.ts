// Random whole numbers: randrange, randint, getrandbits, randbytes.

import { intValue, BytesValue, FloatValue } from '../../runtime/values.ts';
import type { Int, Value } from '../../runtime/values.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { add } from '../../numbers/arithmetic.ts';
import { binary } from '../../runtime/operators.ts';
import { raise } from '../../runtime/raise.ts';
import { typeName } from '../../runtime/types.ts';
import { addMethod } from '../python/python-function.ts';
import { generatorOf, randomType } from './generator.ts';
import type { RandomValue } from './generator.ts';

function whole(value: Value, place: string): Int {
  const index = exactIndex(value);
  if (index !== undefined) return index;
  if (!(value instanceof FloatValue)) return raise.typeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`);
  return Number.isInteger(value.v) ? intValue(BigInt(value.v)) : raise.valueError(`non-integer ${place} for randrange()`);
}

function randomInRange(generator: RandomValue, startValue: Value, stopValue: Value, stepValue: Value | undefined): Int {
  const start = whole(startValue, 'arg 1');
  if (stopValue === null) {
    if (stepValue !== undefined) raise.typeError('Missing a non-None stop argument');
    return start > 0 ? generator.below(start) : raise.valueError('empty range for randrange()');
  }
  const stop = whole(stopValue, 'stop');
  const step = BigInt(stepValue === undefined ? 1 : whole(stepValue, 'step'));
  const width = BigInt(stop) - BigInt(start);
  if (step === 1n) {
    if (width <= 0n) raise.valueError(`empty range for randrange() (${start}, ${stop}, ${width})`);
    return add(start, generator.below(intValue(width)));
  }
  if (step === 0n) raise.valueError('zero step for randrange()');
  const count = (width + step + (step > 0n ? -1n : 1n)) / step;
  if (count <= 0n) raise.valueError('empty range for randrange()');
  return intValue(BigInt(start) + step * BigInt(generator.below(intValue(count))));
}

function randomBits(generator: RandomValue, value: Value): Int {
  const count = exactIndex(value);
  if (count === undefined) return raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  if (typeof count === 'bigint' || count > 2147483647) return raise.overflowError('Python int too large to convert to C int');
  if (count > 8 * 1024 * 1024) return raise.memoryError('');
  return count < 0 ? raise.valueError('number of bits must be non-negative') : generator.twister.bits(count);
}

addMethod(randomType, 'randrange', 'self, start, stop=None, step=?', (self: Value, start: Value, stop: Value, step: Value | undefined) => randomInRange(generatorOf(self), start, stop, step));
addMethod(randomType, 'randint', 'self, a, b', (self: Value, from: Value, to: Value) => randomInRange(generatorOf(self), from, binary('+', to, 1), undefined));
addMethod(randomType, 'getrandbits', 'self, k', (self: Value, count: Value) => randomBits(generatorOf(self), count));
addMethod(randomType, 'randbytes', 'self, n', (self: Value, count: Value) => {
  const bits = BigInt(randomBits(generatorOf(self), binary('*', count, 8)));
  const bytes = new Uint8Array(Number(exactIndex(count)));
  let rest = bits;
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return new BytesValue(bytes);
});
