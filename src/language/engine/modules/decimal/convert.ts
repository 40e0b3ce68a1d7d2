// From values of the program to decimals and back.

import { exactIndex } from '../../runtime/indexing.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { typeName } from '../../runtime/types.ts';
import { FloatValue, ListValue, TupleValue, rawText } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { report, within } from './context.ts';
import type { ContextValue } from './context.ts';
import { decimalOfDouble, parseDecimal } from './parse.ts';
import { bits } from './signals.ts';
import { fit, refuse } from './settings.ts';
import { DecimalValue, maximumDigits, whole } from './value.ts';

/** A decimal or an int as a decimal; undefined for anything else. */
export function operandOf(value: Value): DecimalValue | undefined {
  if (value instanceof DecimalValue) return value;
  const int = intOf(value);
  return int === undefined ? undefined : whole(BigInt(int));
}

export function requireOperand(value: Value): DecimalValue {
  const operand = operandOf(value);
  return operand === undefined ? raise.typeError(`conversion from ${typeName(value)} to Decimal is not supported`) : operand;
}

/** What Decimal(value) makes, exactly. */
export function decimalFrom(value: Value, context: ContextValue): DecimalValue {
  const operand = operandOf(value);
  if (operand !== undefined) return operand;
  const text = textOf(value);
  if (text !== undefined) return decimalOfText(rawText(text), context);
  if (value instanceof FloatValue) {
    report(context, bits.floatOperation);
    return decimalOfDouble(value.v);
  }
  if (value instanceof TupleValue || value instanceof ListValue) return decimalOfParts(value.items);
  return raise.typeError(`conversion from ${typeName(value)} to Decimal is not supported`);
}

function decimalOfText(text: string, context: ContextValue): DecimalValue {
  const parsed = parseDecimal(text);
  return parsed ?? within(context, (_settings, status) => refuse(status, bits.conversionSyntax));
}

function decimalOfParts(items: readonly Value[]): DecimalValue {
  if (items.length !== 3) return raise.valueError('argument must be a sequence of length 3');
  const [signValue, digits, exponentValue] = items;
  const sign = exactIndex(signValue);
  if (sign !== 0 && sign !== 1) return raise.valueError('sign must be an integer with the value 0 or 1');
  const special = textOf(exponentValue);
  if (special !== undefined) {
    if (special === 'F') return new DecimalValue(sign, 0n, 0, 'infinite');
    if (special !== 'n' && special !== 'N') return raise.valueError("string argument in the third position must be 'F', 'n' or 'N'");
  }
  if (!(digits instanceof TupleValue)) return raise.valueError('coefficient must be a tuple of digits');
  if (digits.items.length > maximumDigits) return raise.memoryError('');
  let text = '';
  for (const digit of digits.items) {
    const one = exactIndex(digit);
    if (one === undefined || one < 0 || one > 9) return raise.valueError('coefficient must be a tuple of digits');
    text += one;
  }
  const coefficient = BigInt(text === '' ? '0' : text);
  if (special !== undefined) return new DecimalValue(sign, coefficient, 0, special === 'n' ? 'quiet' : 'signaling');
  const exponent = exactIndex(exponentValue);
  if (exponent === undefined) return raise.valueError('exponent must be an integer');
  return new DecimalValue(sign, coefficient, Number(exponent));
}

/** The same, rounded by the context: Context.create_decimal. */
export function fittedDecimal(value: Value, context: ContextValue): DecimalValue {
  const exact = decimalFrom(value, context);
  return within(context, (settings, status) => {
    if (exact.isNan && exact.coefficient !== 0n && exact.digits > settings.precision - settings.clamp) return refuse(status, bits.conversionSyntax);
    return fit(exact, settings, status);
  });
}

/** The whole part as an int. */
export function wholeOf(value: DecimalValue): bigint {
  const size = value.exponent >= 0 ? value.coefficient * tenTo(value.exponent) : -value.exponent >= value.digits ? 0n : value.coefficient / tenTo(-value.exponent);
  return value.sign === 0 ? size : -size;
}

function tenTo(count: number): bigint {
  return count > 2_000_000 ? raise.memoryError('') : 10n ** BigInt(count);
}
