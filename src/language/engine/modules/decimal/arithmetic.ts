// + - * / and the kinds of remainder of decimals.

import { bits } from './signals.ts';
import { fit, nanOf, refuse } from './settings.ts';
import type { Settings, Status } from './settings.ts';
import { DecimalValue, infinity, opposite, powerOfTen, withSign } from './value.ts';

export function add(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([left, right], settings, status);
  if (nan !== undefined) return nan;
  if (!left.isFinite) return !right.isFinite && left.sign !== right.sign ? refuse(status) : left;
  if (!right.isFinite) return right;
  return fit(exactSum(left, right, settings), settings, status);
}

export function subtract(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): DecimalValue {
  if (right.isNan) return nanOf([left, right], settings, status) as DecimalValue;
  return add(left, withSign(right, opposite(right.sign)), settings, status);
}

/** The sum, or a value that rounds as it does where the operands are far apart. */
function exactSum(left: DecimalValue, right: DecimalValue, settings: Settings): DecimalValue {
  const exponent = Math.min(left.exponent, right.exponent);
  const isNegativeZero = settings.rounding === 'ROUND_FLOOR' && left.sign !== right.sign;
  if (left.isZero && right.isZero) return new DecimalValue(left.sign === 1 && right.sign === 1 ? 1 : isNegativeZero ? 1 : 0, 0n, exponent);
  if (left.isZero) return alignZero(right, left.exponent, settings);
  if (right.isZero) return alignZero(left, right.exponent, settings);
  const [large, small] = left.adjusted >= right.adjusted ? [left, right] : [right, left];
  let low = small;
  // A small operand far below the last digit kept only says on which side the sum lies.
  const floor = Math.min(large.exponent, large.adjusted - settings.precision) - 2;
  if (small.adjusted < floor && small.exponent < floor) low = new DecimalValue(small.sign, 1n, floor);
  const common = Math.min(large.exponent, low.exponent);
  const sum = signed(large) * powerOfTen(large.exponent - common) + signed(low) * powerOfTen(low.exponent - common);
  if (sum === 0n) return new DecimalValue(isNegativeZero ? 1 : 0, 0n, common);
  return sum < 0n ? new DecimalValue(1, -sum, common) : new DecimalValue(0, sum, common);
}

/** A value plus zero: the exponent goes down to the zero's as far as the precision lets it. */
function alignZero(value: DecimalValue, exponent: number, { precision }: Settings): DecimalValue {
  if (exponent >= value.exponent) return value;
  const target = Math.max(exponent, Math.min(value.exponent, value.adjusted - precision));
  return new DecimalValue(value.sign, value.coefficient * powerOfTen(value.exponent - target), target);
}

export function signed(value: DecimalValue): bigint {
  return value.sign === 0 ? value.coefficient : -value.coefficient;
}

export function multiply(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([left, right], settings, status);
  if (nan !== undefined) return nan;
  const product = exactProduct(left, right);
  return product === undefined ? refuse(status) : fit(product, settings, status);
}

function exactProduct(left: DecimalValue, right: DecimalValue): DecimalValue | undefined {
  const sign = left.sign === right.sign ? 0 : 1;
  if (!left.isFinite || !right.isFinite) return left.isZero || right.isZero ? undefined : infinity(sign);
  return new DecimalValue(sign, left.coefficient * right.coefficient, left.exponent + right.exponent);
}

/** left * right + third, rounded once. */
export function multiplyAdd(left: DecimalValue, right: DecimalValue, third: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([left, right], settings, status) ?? nanOf([third], settings, status);
  const product = left.isNan || right.isNan ? undefined : exactProduct(left, right);
  if (product === undefined && !left.isNan && !right.isNan) return refuse(status);
  if (nan !== undefined) return nan;
  return add(product as DecimalValue, third, settings, status);
}

export function divide(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([left, right], settings, status);
  if (nan !== undefined) return nan;
  const sign = left.sign === right.sign ? 0 : 1;
  if (!left.isFinite) return right.isFinite ? infinity(sign) : refuse(status);
  if (!right.isFinite) {
    status.bits |= bits.clamped;
    return new DecimalValue(sign, 0n, settings.least - settings.precision + 1);
  }
  if (right.coefficient === 0n) {
    if (left.coefficient === 0n) return refuse(status, bits.divisionUndefined);
    status.bits |= bits.divisionByZero;
    return infinity(sign);
  }
  const ideal = left.exponent - right.exponent;
  if (left.coefficient === 0n) return fit(new DecimalValue(sign, 0n, ideal), settings, status);
  const shift = Math.max(right.digits - left.digits + settings.precision + 1, 0);
  const top = left.coefficient * powerOfTen(shift);
  let quotient = top / right.coefficient;
  let exponent = ideal - shift;
  if (quotient * right.coefficient !== top) {
    // The last digit tells rounding that more digits follow.
    if (quotient % 5n === 0n) quotient += 1n;
  } else {
    while (exponent < ideal && quotient % 10n === 0n) {
      quotient /= 10n;
      exponent++;
    }
  }
  return fit(new DecimalValue(sign, quotient, exponent), settings, status);
}

/** Quotient toward zero and remainder of two finite values, the second not zero. */
export function wholeParts(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): [DecimalValue, DecimalValue] {
  const sign = left.sign === right.sign ? 0 : 1;
  const exponent = Math.min(left.exponent, right.exponent);
  if (left.isZero || left.adjusted < right.adjusted - 1) {
    const rest = rescaled(left, left.isZero ? exponent : Math.max(exponent, left.adjusted - settings.precision - 1));
    return [new DecimalValue(sign, 0n, 0), fit(rest, settings, status)];
  }
  if (left.adjusted - right.adjusted > settings.precision + 1) {
    const nan = refuse(status, bits.divisionImpossible);
    return [nan, nan];
  }
  const top = left.coefficient * powerOfTen(left.exponent - exponent);
  const bottom = right.coefficient * powerOfTen(right.exponent - exponent);
  const quotient = top / bottom;
  if (quotient >= powerOfTen(settings.precision)) {
    const nan = refuse(status, bits.divisionImpossible);
    return [nan, nan];
  }
  return [new DecimalValue(sign, quotient, 0), fit(new DecimalValue(left.sign, top - quotient * bottom, exponent), settings, status)];
}

function rescaled(value: DecimalValue, exponent: number): DecimalValue {
  return value.exponent <= exponent ? value : new DecimalValue(value.sign, value.coefficient * powerOfTen(value.exponent - exponent), exponent);
}

export function divideWhole(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([left, right], settings, status);
  if (nan !== undefined) return nan;
  const sign = left.sign === right.sign ? 0 : 1;
  if (!left.isFinite) return right.isFinite ? infinity(sign) : refuse(status);
  if (!right.isFinite) return new DecimalValue(sign, 0n, 0);
  if (right.isZero) {
    if (left.isZero) return refuse(status, bits.divisionUndefined);
    status.bits |= bits.divisionByZero;
    return infinity(sign);
  }
  const ignored = { bits: 0 };
  const [quotient] = wholeParts(left, right, settings, ignored);
  status.bits |= ignored.bits & bits.divisionImpossible;
  return quotient.isNan ? quotient : fit(quotient, settings, status);
}

export function remainder(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([left, right], settings, status);
  if (nan !== undefined) return nan;
  if (!left.isFinite) return refuse(status);
  if (!right.isFinite) return fit(left, settings, status);
  if (right.isZero) return refuse(status, left.isZero ? bits.divisionUndefined : bits.invalidOperation);
  return wholeParts(left, right, settings, status)[1];
}

export function divideBoth(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): [DecimalValue, DecimalValue] {
  const nan = nanOf([left, right], settings, status);
  if (nan !== undefined) return [nan, nan];
  const sign = left.sign === right.sign ? 0 : 1;
  if (!left.isFinite) {
    if (!right.isFinite) {
      const both = refuse(status);
      return [both, both];
    }
    return [infinity(sign), refuse(status)];
  }
  if (!right.isFinite) return [new DecimalValue(sign, 0n, 0), fit(left, settings, status)];
  if (right.isZero) {
    if (left.isZero) {
      const both = refuse(status, bits.divisionUndefined);
      return [both, both];
    }
    status.bits |= bits.divisionByZero;
    return [infinity(sign), refuse(status)];
  }
  return wholeParts(left, right, settings, status);
}

/** The remainder nearest to zero; a tie goes to the even quotient. */
export function remainderNear(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): DecimalValue {
  const nan = nanOf([left, right], settings, status);
  if (nan !== undefined) return nan;
  if (!left.isFinite) return refuse(status);
  if (!right.isFinite) return fit(left, settings, status);
  if (right.isZero) return refuse(status, left.isZero ? bits.divisionUndefined : bits.invalidOperation);
  const exponent = Math.min(left.exponent, right.exponent);
  if (left.isZero) return fit(new DecimalValue(left.sign, 0n, exponent), settings, status);
  if (left.adjusted - right.adjusted > settings.precision + 1) return refuse(status, bits.divisionImpossible);
  if (left.adjusted < right.adjusted - 2) return fit(rescaled(left, Math.max(exponent, left.exponent - settings.precision)), settings, status);
  const top = left.coefficient * powerOfTen(left.exponent - exponent);
  const bottom = right.coefficient * powerOfTen(right.exponent - exponent);
  let quotient = top / bottom;
  let rest = top - quotient * bottom;
  let { sign } = left;
  if (rest * 2n > bottom || (rest * 2n === bottom && (quotient & 1n) === 1n)) {
    rest = bottom - rest;
    quotient += 1n;
    sign = opposite(sign);
  }
  if (quotient >= powerOfTen(settings.precision)) return refuse(status, bits.divisionImpossible);
  return fit(new DecimalValue(sign, rest, exponent), settings, status);
}
