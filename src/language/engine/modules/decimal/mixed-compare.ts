// Comparing a decimal with a float, a Fraction or a complex number.

import { findAttribute } from '../../runtime/attributes.ts';
import { intOf } from '../../runtime/numeric.ts';
import { typeOf } from '../../runtime/types.ts';
import { ComplexValue, FloatValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { signed } from './arithmetic.ts';
import { currentContext, report } from './context.ts';
import { decimalOfDouble } from './parse.ts';
import { bits } from './signals.ts';
import { powerOfTen } from './value.ts';
import type { DecimalValue } from './value.ts';

/** The other side as a decimal, or how `self` compares with it; undefined where it does not compare. */
export function otherComparison(self: DecimalValue, other: Value, isOrder: boolean): DecimalValue | number | undefined {
  if (other instanceof FloatValue) {
    const context = currentContext();
    // Only orderings count as mixing floats in; == just sets the flag.
    if (isOrder) report(context, bits.floatOperation);
    else context.flags |= bits.floatOperation;
    return decimalOfDouble(other.v);
  }
  if (other instanceof ComplexValue) return isOrder || other.imaginary !== 0 ? undefined : decimalOfDouble(other.real);
  if (!typeOf(other).mro.some((type) => type.name === 'Fraction')) return undefined;
  const [top, bottom] = ['numerator', 'denominator'].map((name) => intOf(findAttribute(other, name) ?? null));
  if (top === undefined || bottom === undefined) return undefined;
  if (!self.isFinite) return self.isNan ? self : self.sign === 0 ? 1 : -1;
  const difference = signed(self) * powerOfTen(Math.max(self.exponent, 0)) * BigInt(bottom) - BigInt(top) * powerOfTen(Math.max(-self.exponent, 0));
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
