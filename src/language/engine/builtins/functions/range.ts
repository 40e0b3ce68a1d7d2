// range: its constructor, its attributes, count and index in constant time.

import { floorDivide, subtract } from '../../numbers/arithmetic.ts';
import { largestSafe } from '../../numbers/int.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { sameOrEqual } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { iterate } from '../../runtime/iterate.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { rangeContains } from '../../runtime/sequence-operators.ts';
import { reprOf } from '../../runtime/show.ts';
import { makeRange } from '../../runtime/subscript.ts';
import { checkStop } from '../../runtime/state.ts';
import { rangeType, specialMethod } from '../../runtime/types.ts';
import { FloatValue, RangeValue } from '../../runtime/values.ts';
import type { Int, TypeValue, Value } from '../../runtime/values.ts';
import { requireInt } from '../arguments.ts';

defineConstructor(rangeType, 'start, stop=?, step=?, /', (_cls: TypeValue, start: Value, stop: Value | undefined, step: Value | undefined) => {
  if (stop === undefined) return newRange(0, requireInt(start), 1);
  return newRange(requireInt(start), requireInt(stop), step === undefined ? 1 : requireInt(step));
});

function newRange(start: Int, stop: Int, step: Int): RangeValue {
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number' && step !== 0) {
    const span = step > 0 ? stop - start : start - stop;
    if (span <= 0) return new RangeValue(start, stop, step, 0);
    if (span <= largestSafe) return new RangeValue(start, stop, step, Math.floor((span - 1) / Math.abs(step)) + 1);
  }
  return makeRange(start, stop, step);
}

defineAttribute(rangeType, 'start', (self: RangeValue) => self.start);
defineAttribute(rangeType, 'stop', (self: RangeValue) => self.stop);
defineAttribute(rangeType, 'step', (self: RangeValue) => self.step);

defineMethod(rangeType, 'count', 'self, value, /', (self: RangeValue, value: Value) => {
  if (!isCompared(value)) return rangeContains(self, value) ? 1 : 0;
  return countIn(self, value);
});

defineMethod(rangeType, 'index', 'self, value, /', (self: RangeValue, value: Value) => {
  if (isCompared(value)) return positionIn(self, value) ?? raise.valueError('sequence.index(x): x not in sequence');
  if (rangeContains(self, value)) {
    const whole = value instanceof FloatValue ? value.v : (intOf(value) as Int);
    return floorDivide(subtract(whole, self.start), self.step);
  }
  return intOf(value) === undefined ? raise.valueError('sequence.index(x): x not in sequence') : raise.valueError(`${reprOf(value)} is not in range`);
});

/** Objects of the program are compared with each number. */
function isCompared(value: Value): boolean {
  return typeof value === 'object' && value !== null && specialMethod(value.cls, '__eq__') !== undefined;
}

function countIn(range: RangeValue, value: Value): number {
  const cursor = iterate(range);
  let count = 0;
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
    checkStop();
    if (sameOrEqual(item, value)) count++;
  }
  return count;
}

function positionIn(range: RangeValue, value: Value): number | undefined {
  const cursor = iterate(range);
  for (let item = cursor.next(), at = 0; item !== undefined; item = cursor.next(), at++) {
    checkStop();
    if (sameOrEqual(item, value)) return at;
  }
  return undefined;
}
