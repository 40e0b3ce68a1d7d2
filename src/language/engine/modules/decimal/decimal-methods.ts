// The type Decimal: its constructor, operators, methods and the protocols of numbers.

import { asInstance } from '../../builtins/instance.ts';
import { requireInt, rawTextOf } from '../../builtins/arguments.ts';
import { defineClassMethod } from '../../builtins/static-methods.ts';
import { hashInt } from '../../numbers/hash.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { identityOf } from '../../runtime/hash.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { notImplemented, typeOf } from '../../runtime/types.ts';
import { ComplexValue, FloatValue, TupleValue, intValue, textValue } from '../../runtime/values.ts';
import type { Int, TypeValue, Value } from '../../runtime/values.ts';
import { add, divide, divideBoth, divideWhole, multiply, remainder, subtract } from './arithmetic.ts';
import { order } from './compare.ts';
import { ContextValue, currentContext, within } from './context.ts';
import { decimalFrom, operandOf, wholeOf } from './convert.ts';
import { absolute, minus, plus, quantize } from './functions.ts';
import { decimalOfDouble, digitsOf } from './parse.ts';
import { power, powerModulo } from './power.ts';
import { otherComparison } from './mixed-compare.ts';
import { refuse } from './settings.ts';
import type { Settings, Status } from './settings.ts';
import { decimalText, formatDecimal, withExponent } from './text.ts';
import { DecimalValue, decimalType, powerOfTen } from './value.ts';
import { decimalTuple } from './decimal-tuple.ts';

const method = (name: string, parameters: string, implementation: (self: DecimalValue, ...values: never[]) => Value): void => defineMethod(decimalType, name, parameters, implementation as (...values: never[]) => Value);

export function requireContext(value: Value | undefined): ContextValue {
  if (value === undefined || value === null) return currentContext();
  return value instanceof ContextValue ? value : raise.typeError('optional argument must be a context');
}

defineConstructor(decimalType, 'value=0, context=None', (cls: TypeValue, value: Value, context: Value) => {
  const made = decimalFrom(value, requireContext(context));
  return cls === decimalType && typeOf(made) === decimalType ? made : asInstance(new DecimalValue(made.sign, made.coefficient, made.exponent, made.kind), cls, cls === decimalType ? cls : decimalType);
});
defineClassMethod(decimalType, 'from_float', 'cls, f, /', (cls: TypeValue, value: Value) => {
  const int = intOf(value);
  const made = value instanceof FloatValue ? decimalOfDouble(value.v) : int === undefined ? raise.typeError('argument must be int or float') : (operandOf(int) as DecimalValue);
  return cls === decimalType ? made : callValue(cls, [made]);
});

type Binary = (left: DecimalValue, right: DecimalValue, settings: Settings, status: Status) => DecimalValue;
const binaries: [string, Binary][] = [['add', add], ['sub', subtract], ['mul', multiply], ['truediv', divide], ['floordiv', divideWhole], ['mod', remainder]];
for (const [name, operation] of binaries) {
  method(`__${name}__`, 'self, value, /', (self, other: Value) => apply(operation, self, operandOf(other)));
  method(`__r${name}__`, 'self, value, /', (self, other: Value) => apply(operation, operandOf(other), self));
}

function apply(operation: Binary, left: DecimalValue | undefined, right: DecimalValue | undefined): Value {
  if (left === undefined || right === undefined) return notImplemented;
  return within(currentContext(), (settings, status) => operation(left, right, settings, status));
}

function pair(left: DecimalValue | undefined, right: DecimalValue | undefined): Value {
  if (left === undefined || right === undefined) return notImplemented;
  return new TupleValue(within(currentContext(), (settings, status) => divideBoth(left, right, settings, status)));
}
method('__divmod__', 'self, value, /', (self, other: Value) => pair(self, operandOf(other)));
method('__rdivmod__', 'self, value, /', (self, other: Value) => pair(operandOf(other), self));
method('__pow__', 'self, value, mod=None, /', (self, other: Value, modulus: Value) => {
  const [exponent, bound] = [operandOf(other), modulus === null ? undefined : operandOf(modulus)];
  if (exponent === undefined || (modulus !== null && bound === undefined)) return notImplemented;
  return within(currentContext(), (settings, status) => (bound === undefined ? power(self, exponent, settings, status) : powerModulo(self, exponent, bound, settings, status)));
});
method('__rpow__', 'self, value, mod=None, /', (self, other: Value) => apply(power, operandOf(other), self));

const unaries: [string, (value: DecimalValue, settings: Settings, status: Status) => DecimalValue][] = [['__pos__', plus], ['__neg__', minus], ['__abs__', absolute]];
for (const [name, operation] of unaries) method(name, 'self, /', (self) => within(currentContext(), (settings, status) => operation(self, settings, status)));

const orders: [string, (comparison: number) => boolean][] = [['__lt__', (one) => one < 0], ['__le__', (one) => one <= 0], ['__gt__', (one) => one > 0], ['__ge__', (one) => one >= 0], ['__eq__', (one) => one === 0]];
for (const [name, test] of orders) {
  const isOrder = name !== '__eq__';
  method(name, 'self, value, /', (self, other: Value) => {
    const right = operandOf(other) ?? otherComparison(self, other, isOrder);
    if (right === undefined) return notImplemented;
    if (typeof right === 'number') return test(right);
    if (self.isNan || right.isNan) {
      if (isOrder || self.kind === 'signaling' || right.kind === 'signaling') within(currentContext(), (_settings, status) => refuse(status));
      return false;
    }
    return test(order(self, right));
  });
}

method('__hash__', 'self, /', (self) => hashDecimal(self));
const modulus = (1n << 61n) - 1n;
export function hashDecimal(value: DecimalValue): Int {
  if (value.kind === 'signaling') return raise.typeError('Cannot hash a signaling NaN value');
  if (value.kind === 'quiet') return identityOf(value);
  if (value.kind === 'infinite') return value.sign === 0 ? 314159 : -314159;
  let result = value.coefficient % modulus;
  let square = value.exponent >= 0 ? 10n : inverseOfTen;
  for (let rest = BigInt(Math.abs(value.exponent)); rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = result * square % modulus;
    square = square * square % modulus;
  }
  return hashInt(intValue(value.sign === 0 ? result : -result));
}
// 10 ** (modulus - 2) is one tenth, modulo a prime.
const inverseOfTen = (() => {
  let result = 1n;
  let square = 10n;
  for (let rest = modulus - 2n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = result * square % modulus;
    square = square * square % modulus;
  }
  return result;
})();

const shown = (value: DecimalValue): string => decimalText(value, currentContext().capitals === 1);
method('__str__', 'self, /', shown);
method('__repr__', 'self, /', (self) => `Decimal('${shown(self)}')`);
method('__format__', 'self, format_spec, override=None, /', (self, spec: Value) => {
  const { rounding, capitals } = currentContext();
  const text = rawTextOf(spec, 'format argument must be str, not ');
  return textValue(text === '' ? shown(self) : formatDecimal(self, text, { rounding, capitals: capitals === 1 })) as Value;
});
method('__bool__', 'self, /', (self) => !self.isZero);
for (const name of ['__int__', '__trunc__']) method(name, 'self, /', (self) => intValue(wholeOf(requireFinite(self, 'integer'))));
method('__float__', 'self, /', (self) => {
  if (self.kind === 'signaling') return raise.valueError('cannot convert signaling NaN to float');
  return new FloatValue(doubleOf(self));
});
method('__complex__', 'self, /', (self) => new ComplexValue(doubleOf(self), 0));

export function doubleOf(value: DecimalValue): number {
  if (value.isNan) return Number.NaN;
  const size = value.kind === 'infinite' ? Infinity : Number(`${value.coefficient}e${value.exponent}`);
  return value.sign === 0 ? size : -size;
}

function requireFinite(value: DecimalValue, target: string): DecimalValue {
  if (value.isNan) return raise.valueError(`cannot convert NaN to ${target}`);
  return value.isFinite ? value : raise.overflowError(`cannot convert Infinity to ${target}`);
}

const roundings = [['__floor__', 'ROUND_FLOOR'], ['__ceil__', 'ROUND_CEILING']] as const;
for (const [name, rounding] of roundings) method(name, 'self, /', (self) => intValue(wholeOf(toInteger(requireFinite(self, 'integer'), rounding))));
function toInteger(value: DecimalValue, rounding: Settings['rounding']): DecimalValue {
  return value.exponent >= 0 ? value : withExponent(value, 0, rounding);
}
method('__round__', 'self, ndigits=None, /', (self, places: Value) => {
  if (places === null) return intValue(wholeOf(toInteger(requireFinite(self, 'integer'), 'ROUND_HALF_EVEN')));
  const count = Number(requireInt(places));
  return within(currentContext(), (settings, status) => quantize(self, new DecimalValue(0, 1n, -count), { ...settings, rounding: 'ROUND_HALF_EVEN' }, status));
});

method('as_tuple', 'self, /', (self) => {
  const exponent: Value = self.isFinite ? self.exponent : self.kind === 'infinite' ? 'F' : self.kind === 'quiet' ? 'n' : 'N';
  const digits = self.isNan && self.coefficient === 0n ? [] : digitsOf(self);
  return decimalTuple.make([self.sign, new TupleValue(digits), exponent]);
});
method('as_integer_ratio', 'self, /', (self) => {
  requireFinite(self, 'integer ratio');
  let top = self.coefficient * powerOfTen(Math.max(self.exponent, 0));
  let bottom = powerOfTen(Math.max(-self.exponent, 0));
  let [a, b] = [top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  top /= a;
  bottom /= a;
  return new TupleValue([intValue(self.sign === 0 ? top : -top), intValue(bottom)]);
});
for (const name of ['__copy__', '__deepcopy__']) method(name, 'self, memo=None, /', (self) => self);
method('__reduce__', 'self, /', (self) => new TupleValue([typeOf(self), new TupleValue([shown(self)])]));
defineAttribute(decimalType, 'real', (self: DecimalValue) => self);
defineAttribute(decimalType, 'imag', () => new DecimalValue(0, 0n, 0));
