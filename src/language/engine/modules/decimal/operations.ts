// The operations that Decimal and Context both offer under the same name, and the methods that wrap them.

import { defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { rawText } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { add, divide, divideWhole, multiply, multiplyAdd, remainder, remainderNear, subtract } from './arithmetic.ts';
import { order, totalOrder } from './compare.ts';
import { contextType, within } from './context.ts';
import type { ContextValue } from './context.ts';
import { requireOperand } from './convert.ts';
import { requireContext } from './decimal-methods.ts';
import { absolute, logb, logical, minus, move, neighbour, normalize, numberClass, pick, plus, quantize, scaleb, toWhole, toward } from './functions.ts';
import { decimalLog, exponential, naturalLog, power, powerModulo, squareRoot } from './power.ts';
import { nanOf, refuse, roundings } from './settings.ts';
import type { Rounding, Settings, Status } from './settings.ts';
import { decimalText } from './text.ts';
import { DecimalValue, decimalType, opposite, whole, withSign } from './value.ts';

type Unary = (value: DecimalValue, settings: Settings, status: Status) => Value;
type Binary = (left: DecimalValue, right: DecimalValue, settings: Settings, status: Status) => Value;

function compareQuiet(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): DecimalValue {
  return nanOf([left, right], settings, status) ?? whole(BigInt(order(left, right)));
}

function compareSignal(left: DecimalValue, right: DecimalValue, settings: Settings, status: Status): DecimalValue {
  if (left.isNan || right.isNan) refuse(status);
  return compareQuiet(left, right, settings, status);
}

/** With one operand. `isFlagged` ones use the context. */
const unary: Record<string, Unary> = {
  exp: exponential, ln: naturalLog, log10: decimalLog, sqrt: squareRoot, normalize, logb,
  next_plus: (value, settings, status) => neighbour(value, true, settings, status),
  next_minus: (value, settings, status) => neighbour(value, false, settings, status),
  logical_invert: (value, settings, status) => logical(value, new DecimalValue(0, 0n, 0), (a) => !a, settings, status),
  is_normal: (value, { least }) => value.isFinite && !value.isZero && value.adjusted >= least,
  is_subnormal: (value, { least }) => value.isFinite && !value.isZero && value.adjusted < least,
  number_class: numberClass,
  to_eng_string: (value, settings) => decimalText(value, (settings as ContextValue).capitals === 1, true),
};

/** With one operand, whatever the context says. */
const plain: Record<string, (value: DecimalValue) => Value> = {
  copy_abs: (value) => withSign(value, 0), copy_negate: (value) => withSign(value, opposite(value.sign)), canonical: (value) => value,
  is_canonical: () => true, is_finite: (value) => value.isFinite, is_infinite: (value) => value.kind === 'infinite', is_nan: (value) => value.isNan, is_qnan: (value) => value.kind === 'quiet',
  is_signed: (value) => value.sign === 1, is_snan: (value) => value.kind === 'signaling', is_zero: (value) => value.isZero, radix: () => whole(10n),
};

const binary: Record<string, Binary> = {
  compare: compareQuiet, compare_signal: compareSignal, remainder_near: remainderNear, next_toward: toward, scaleb,
  compare_total: (left, right) => whole(BigInt(totalOrder(left, right))),
  compare_total_mag: (left, right) => whole(BigInt(totalOrder(withSign(left, 0), withSign(right, 0)))),
  copy_sign: (left, right) => withSign(left, right.sign),
  same_quantum: (left, right) => (left.isFinite && right.isFinite ? left.exponent === right.exponent : left.isNan ? right.isNan : left.kind === right.kind),
  max: (left, right, settings, status) => pick(left, right, { isLargest: true, bySize: false }, settings, status),
  min: (left, right, settings, status) => pick(left, right, { isLargest: false, bySize: false }, settings, status),
  max_mag: (left, right, settings, status) => pick(left, right, { isLargest: true, bySize: true }, settings, status),
  min_mag: (left, right, settings, status) => pick(left, right, { isLargest: false, bySize: true }, settings, status),
  logical_and: (left, right, settings, status) => logical(left, right, (a, b) => a && b, settings, status),
  logical_or: (left, right, settings, status) => logical(left, right, (a, b) => a || b, settings, status),
  logical_xor: (left, right, settings, status) => logical(left, right, (a, b) => a !== b, settings, status),
  rotate: (left, right, settings, status) => move(left, right, true, settings, status),
  shift: (left, right, settings, status) => move(left, right, false, settings, status),
};

/** Only methods of Context: the operators under their names. */
const contextUnary: Record<string, Unary> = {
  abs: absolute, minus, plus,
  to_integral_value: (value, settings, status) => toWhole(value, settings, status, false),
  to_integral: (value, settings, status) => toWhole(value, settings, status, false),
  to_integral_exact: (value, settings, status) => toWhole(value, settings, status, true),
  to_sci_string: (value, settings) => decimalText(value, (settings as ContextValue).capitals === 1),
};
const contextBinary: Record<string, Binary> = { add, subtract, multiply, divide, divide_int: divideWhole, remainder, quantize };

function run(context: ContextValue, operation: (settings: Settings, status: Status) => Value): Value {
  return within(context, operation);
}

const decimalMethod = (name: string, parameters: string, implementation: (self: DecimalValue, ...values: never[]) => Value): void => defineMethod(decimalType, name, parameters, implementation as (...values: never[]) => Value);
const contextMethod = (name: string, parameters: string, implementation: (self: ContextValue, ...values: never[]) => Value): void => defineMethod(contextType, name, parameters, implementation as (...values: never[]) => Value);

for (const [name, operation] of Object.entries(unary)) {
  decimalMethod(name, 'self, context=None', (self, context: Value) => run(requireContext(context), (settings, status) => operation(self, settings, status)));
  contextMethod(name, 'self, a, /', (self, value: Value) => run(self, (settings, status) => operation(requireOperand(value), settings, status)));
}
for (const [name, operation] of Object.entries(plain)) {
  decimalMethod(name, 'self, /', operation);
  if (name === 'radix') contextMethod(name, 'self, /', () => operation(whole(10n)));
  else contextMethod(name, 'self, a, /', (_self, value: Value) => operation(requireOperand(value)));
}
contextMethod('copy_decimal', 'self, a, /', (_self, value: Value) => requireOperand(value));
for (const [name, operation] of Object.entries(binary)) {
  decimalMethod(name, 'self, other, context=None', (self, other: Value, context: Value) => run(requireContext(context), (settings, status) => operation(self, requireOperand(other), settings, status)));
}
for (const [name, operation] of Object.entries({ ...binary, ...contextBinary })) {
  contextMethod(name, 'self, a, b', (self, left: Value, right: Value) => run(self, (settings, status) => operation(requireOperand(left), requireOperand(right), settings, status)));
}
for (const [name, operation] of Object.entries(contextUnary)) contextMethod(name, 'self, a, /', (self, value: Value) => run(self, (settings, status) => operation(requireOperand(value), settings, status)));
decimalMethod('conjugate', 'self, /', (self) => self);
decimalMethod('adjusted', 'self, /', (self) => (self.isFinite ? self.adjusted : 0));

decimalMethod('fma', 'self, other, third, context=None', (self, other: Value, third: Value, context: Value) =>
  run(requireContext(context), (settings, status) => multiplyAdd(self, requireOperand(other), requireOperand(third), settings, status)));
contextMethod('fma', 'self, a, b, c', (self, a: Value, b: Value, c: Value) => run(self, (settings, status) => multiplyAdd(requireOperand(a), requireOperand(b), requireOperand(c), settings, status)));
contextMethod('power', 'self, a, b, modulo=None', (self, a: Value, b: Value, modulus: Value) =>
  run(self, (settings, status) => (modulus === null ? power(requireOperand(a), requireOperand(b), settings, status) : powerModulo(requireOperand(a), requireOperand(b), requireOperand(modulus), settings, status))));

/** A rounding by name; null keeps the context's. */
export function requireRounding(value: Value): Rounding {
  const text = textOf(value);
  const found = text === undefined ? undefined : roundings.find((name) => name === rawText(text));
  return found ?? raise.typeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
}

function withRounding(settings: Settings, rounding: Value): Settings {
  return rounding === null ? settings : { ...settings, rounding: requireRounding(rounding) };
}

decimalMethod('quantize', 'self, exp, rounding=None, context=None', (self, like: Value, rounding: Value, context: Value) =>
  run(requireContext(context), (settings, status) => quantize(self, requireOperand(like), withRounding(settings, rounding), status)));
for (const [name, reports] of [['to_integral_value', false], ['to_integral', false], ['to_integral_exact', true]] as const) {
  decimalMethod(name, 'self, rounding=None, context=None', (self, rounding: Value, context: Value) => run(requireContext(context), (settings, status) => toWhole(self, withRounding(settings, rounding), status, reports)));
}
