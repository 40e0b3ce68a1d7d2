// Comparing decimals: by value, and by the total order that also tells 1.0 from 1.00.

import { signed } from './arithmetic.ts';
import { powerOfTen, withSign } from './value.ts';
import type { DecimalValue } from './value.ts';

/** -1, 0 or 1 for values that are numbers. */
export function order(left: DecimalValue, right: DecimalValue): number {
  const [leftSign, rightSign] = [side(left), side(right)];
  if (leftSign !== rightSign) return leftSign < rightSign ? -1 : 1;
  if (leftSign === 0 || (!left.isFinite && !right.isFinite)) return 0;
  const away = leftSign > 0 ? 1 : -1;
  if (!left.isFinite) return away;
  if (!right.isFinite) return -away;
  if (left.adjusted !== right.adjusted) return left.adjusted > right.adjusted ? away : -away;
  const exponent = Math.min(left.exponent, right.exponent);
  const difference = signed(left) * powerOfTen(left.exponent - exponent) - signed(right) * powerOfTen(right.exponent - exponent);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

function side(value: DecimalValue): number {
  if (value.isZero) return 0;
  return value.sign === 0 ? 1 : -1;
}

const ranks = { finite: 0, infinite: 0, signaling: 1, quiet: 2 };

/** -1, 0 or 1 in the total order: also nan and the exponents of equal values count. */
export function totalOrder(left: DecimalValue, right: DecimalValue): number {
  if (left.sign !== right.sign) return left.sign === 1 ? -1 : 1;
  const away = left.sign === 0 ? 1 : -1;
  if (left.isNan || right.isNan) {
    const difference = ranks[left.kind] - ranks[right.kind];
    if (difference !== 0) return difference > 0 ? away : -away;
    return left.coefficient === right.coefficient ? 0 : left.coefficient > right.coefficient ? away : -away;
  }
  const byValue = order(left, right);
  if (byValue !== 0) return byValue;
  return left.exponent === right.exponent ? 0 : left.exponent > right.exponent ? away : -away;
}

export function orderOfSizes(left: DecimalValue, right: DecimalValue): number {
  return order(withSign(left, 0), withSign(right, 0));
}
