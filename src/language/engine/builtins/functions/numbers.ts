// abs, round, divmod, pow.

import { divideWithRemainder } from '../../numbers/arithmetic.ts';
import { floatDivideWithRemainder } from '../../numbers/float-arithmetic.ts';
import { toDouble } from '../../numbers/int.ts';
import { modularPower } from '../../numbers/power.ts';
import { roundFloat, roundInt, roundToInt } from '../../numbers/round.ts';
import { callValue } from '../../runtime/call.ts';
import { defineFunction } from '../../runtime/define.ts';
import { intOf, numberOf } from '../../runtime/numeric.ts';
import { absoluteOf, binary } from '../../runtime/operators.ts';
import { raise } from '../../runtime/raise.ts';
import { notImplemented, specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { FloatValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { requireInt } from '../arguments.ts';

defineFunction('abs', 'x, /', (x: Value) => absoluteOf(x));

defineFunction('round', 'number, ndigits=None', (value: Value, digits: Value) => {
  const method = specialMethod(typeOf(value), '__round__');
  if (method !== undefined) return callValue(method, digits === null ? [value] : [value, digits]);
  return plainRound(value, digits);
});

export function plainRound(value: Value, digits: Value): Value {
  if (value instanceof FloatValue) return digits === null ? roundToInt(value.v) : new FloatValue(roundFloat(value.v, requireInt(digits)));
  const int = intOf(value);
  if (int === undefined) return raise.typeError(`type ${typeName(value)} doesn't define __round__ method`);
  return digits === null ? int : roundInt(int, requireInt(digits));
}

defineFunction('divmod', 'x, y, /', (left: Value, right: Value) => {
  const viaClass = reflected('divmod', left, right);
  if (viaClass !== undefined) return viaClass;
  return plainDivmod(left, right) ?? raise.typeError(`unsupported operand type(s) for divmod(): '${typeName(left)}' and '${typeName(right)}'`);
});

/** divmod of the builtin numbers; undefined where they have none. */
export function plainDivmod(left: Value, right: Value): Value | undefined {
  const one = numberOf(left);
  const other = numberOf(right);
  if (one === undefined || other === undefined) return undefined;
  if (!(left instanceof FloatValue) && !(right instanceof FloatValue)) return new TupleValue(divideWithRemainder(one, other));
  const [quotient, rest] = floatDivideWithRemainder(toDouble(one), toDouble(other));
  return new TupleValue([new FloatValue(quotient), new FloatValue(rest)]);
}

// What classes of the program say, left side first; undefined when they say nothing.
function reflected(name: string, left: Value, right: Value): Value | undefined {
  const sides: [Value, Value, string][] = [[left, right, `__${name}__`], [right, left, `__r${name}__`]];
  for (const [self, other, method] of sides) {
    const found = specialMethod(typeOf(self), method);
    if (found === undefined) continue;
    const result = callValue(found, [self, other]);
    if (result !== notImplemented) return result;
  }
  return undefined;
}

defineFunction('pow', 'base, exp, mod=None', (base: Value, exponent: Value, modulus: Value) => {
  if (modulus === null) return binary('**', base, exponent);
  const method = specialMethod(typeOf(base), '__pow__');
  if (method !== undefined) return callValue(method, [base, exponent, modulus]);
  const numbers = [base, exponent, modulus].map(intOf);
  const [root, power, bound] = numbers;
  if (root !== undefined && power !== undefined && bound !== undefined) return modularPower(root, power, bound);
  if ([base, exponent, modulus].every((value) => numberOf(value) !== undefined)) return raise.typeError('pow() 3rd argument not allowed unless all arguments are integers');
  return raise.typeError(`unsupported operand type(s) for ** or pow(): '${typeName(base)}', '${typeName(exponent)}', '${typeName(modulus)}'`);
});
