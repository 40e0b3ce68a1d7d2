// timedelta: its constructor, arithmetic, comparisons and text.

import { asInstance } from '../../builtins/instance.ts';
import { divideWithRemainder, floorDivideBig, modulo } from '../../numbers/arithmetic.ts';
import { floatRatio } from '../../numbers/ratio.ts';
import { trueDivide } from '../../numbers/true-divide.ts';
import { hashTuple } from '../../numbers/hash.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { notImplemented, typeName, typeOf } from '../../runtime/types.ts';
import { FloatValue, TupleValue, intValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { DeltaValue, deltaType } from './values.ts';

const million = 1_000_000n;
const dayLength = 86_400n * million;

/** A duration in microseconds. */
export function microsecondsOf(delta: DeltaValue): bigint {
  return BigInt(delta.days) * dayLength + BigInt(delta.seconds) * million + BigInt(delta.microseconds);
}

export function deltaOf(microseconds: bigint): DeltaValue {
  const days = floorDivideBig(microseconds, dayLength);
  if (days > 2147483647n || days < -2147483648n) return raise.overflowError('Python int too large to convert to C int');
  if (days > 999999999n || days < -999999999n) return raise.overflowError(`days=${days}; must have magnitude <= 999999999`);
  const rest = microseconds - days * dayLength;
  return new DeltaValue(Number(days), Number(rest / million), Number(rest % million));
}

/** top / bottom to the nearest whole number, ties to even. */
export function nearest(top: bigint, bottom: bigint): bigint {
  const [over, under] = bottom < 0n ? [-top, -bottom] : [top, bottom];
  const quotient = floorDivideBig(over, under);
  const twice = (over - quotient * under) * 2n;
  return twice > under || (twice === under && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

const units: [name: string, microseconds: bigint][] = [['days', dayLength], ['seconds', million], ['microseconds', 1n], ['milliseconds', 1000n], ['minutes', 60n * million], ['hours', 3600n * million], ['weeks', 7n * dayLength]];

defineConstructor(deltaType, units.map(([name]) => `${name}=?`).join(', '), (cls: TypeValue, ...values: (Value | undefined)[]) => {
  let total = 0n;
  // Fractions of a microsecond add up before they are rounded.
  let rest = 0;
  for (const [at, value] of values.entries()) {
    if (value === undefined) continue;
    const [name, size] = units[at];
    const int = intOf(value);
    if (int !== undefined) total += BigInt(int) * size;
    else if (value instanceof FloatValue) {
      const [wholePart, fraction] = scaled(value.v, size);
      total += wholePart;
      rest += fraction;
    } else return raise.typeError(`unsupported type for timedelta ${name} component: ${typeName(value)}`);
  }
  if (rest !== 0) {
    const wholeRest = Math.floor(rest);
    const fraction = rest - wholeRest;
    const isOdd = ((total + BigInt(wholeRest)) & 1n) === 1n;
    total += BigInt(wholeRest) + (fraction > 0.5 || (fraction === 0.5 && isOdd) ? 1n : 0n);
  }
  return likeClass(cls, deltaOf(total));
});

/** A float of some unit as whole microseconds and what is left. */
function scaled(value: number, size: bigint): [bigint, number] {
  if (value !== value) return raise.valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value)) return raise.overflowError('cannot convert float infinity to integer');
  const whole = Math.trunc(value);
  const fraction = (value - whole) * Number(size);
  const fractionWhole = Math.trunc(fraction);
  return [BigInt(whole) * size + BigInt(fractionWhole), fraction - fractionWhole];
}

export function likeClass(cls: TypeValue, delta: DeltaValue): DeltaValue {
  return cls === deltaType ? delta : asInstance(delta, cls, deltaType);
}

const method = (name: string, parameters: string, implementation: (self: DeltaValue, ...values: never[]) => Value): void => defineMethod(deltaType, name, parameters, implementation as (...values: never[]) => Value);

for (const field of ['days', 'seconds', 'microseconds'] as const) defineAttribute(deltaType, field, (self: DeltaValue) => self[field]);
method('total_seconds', 'self, /', (self) => new FloatValue(trueDivide(intValue(microsecondsOf(self)), 1000000)));

export function addDeltas(left: DeltaValue, right: DeltaValue): DeltaValue {
  return deltaOf(microsecondsOf(left) + microsecondsOf(right));
}

export function negateDelta(delta: DeltaValue): DeltaValue {
  return deltaOf(-microsecondsOf(delta));
}

for (const name of ['__add__', '__radd__']) method(name, 'self, value, /', (self, other: Value) => (other instanceof DeltaValue ? addDeltas(self, other) : notImplemented));
method('__sub__', 'self, value, /', (self, other: Value) => (other instanceof DeltaValue ? deltaOf(microsecondsOf(self) - microsecondsOf(other)) : notImplemented));
method('__rsub__', 'self, value, /', (self, other: Value) => (other instanceof DeltaValue ? deltaOf(microsecondsOf(other) - microsecondsOf(self)) : notImplemented));
method('__neg__', 'self, /', negateDelta);
method('__pos__', 'self, /', (self) => new DeltaValue(self.days, self.seconds, self.microseconds));
method('__abs__', 'self, /', (self) => (self.days < 0 ? negateDelta(self) : new DeltaValue(self.days, self.seconds, self.microseconds)));
method('__bool__', 'self, /', (self) => self.days !== 0 || self.seconds !== 0 || self.microseconds !== 0);

function times(self: DeltaValue, other: Value): Value {
  const int = intOf(other);
  if (int !== undefined) return deltaOf(microsecondsOf(self) * BigInt(int));
  if (!(other instanceof FloatValue)) return notImplemented;
  const [top, bottom] = floatRatio(other.v);
  return deltaOf(nearest(microsecondsOf(self) * BigInt(top), BigInt(bottom)));
}
for (const name of ['__rtruediv__', '__rfloordiv__', '__rmod__', '__rdivmod__']) method(name, 'self, value, /', () => notImplemented);
for (const name of ['__mul__', '__rmul__']) method(name, 'self, value, /', times);

method('__truediv__', 'self, value, /', (self, other: Value) => {
  const own = microsecondsOf(self);
  if (other instanceof DeltaValue) return new FloatValue(trueDivide(intValue(own), intValue(microsecondsOf(other))));
  const int = intOf(other);
  if (int !== undefined) return int === 0 ? raise.zeroDivisionError('integer division or modulo by zero') : deltaOf(nearest(own, BigInt(int)));
  if (!(other instanceof FloatValue)) return notImplemented;
  const [top, bottom] = floatRatio(other.v);
  if (top === 0) return raise.zeroDivisionError('integer division or modulo by zero');
  return deltaOf(nearest(own * BigInt(bottom), BigInt(top)));
});
method('__floordiv__', 'self, value, /', (self, other: Value) => {
  const bottom = other instanceof DeltaValue ? microsecondsOf(other) : intOf(other);
  if (bottom === undefined) return notImplemented;
  const quotient = divideWithRemainder(intValue(microsecondsOf(self)), intValue(BigInt(bottom)))[0];
  return other instanceof DeltaValue ? quotient : deltaOf(BigInt(quotient));
});
method('__mod__', 'self, value, /', (self, other: Value) => (other instanceof DeltaValue ? deltaOf(BigInt(modulo(intValue(microsecondsOf(self)), intValue(microsecondsOf(other))))) : notImplemented));
method('__divmod__', 'self, value, /', (self, other: Value) => {
  if (!(other instanceof DeltaValue)) return notImplemented;
  const [quotient, rest] = parts(self, other);
  return new TupleValue([quotient, deltaOf(BigInt(rest))]);
});
function parts(left: DeltaValue, right: DeltaValue): [number | bigint, number | bigint] {
  return divideWithRemainder(intValue(microsecondsOf(left)), intValue(microsecondsOf(right)));
}

export function orderOfDeltas(left: DeltaValue, right: DeltaValue): number {
  return left.days - right.days || left.seconds - right.seconds || left.microseconds - right.microseconds;
}
const orders: [string, (difference: number) => boolean][] = [['__lt__', (one) => one < 0], ['__le__', (one) => one <= 0], ['__gt__', (one) => one > 0], ['__ge__', (one) => one >= 0], ['__eq__', (one) => one === 0]];
for (const [name, test] of orders) method(name, 'self, value, /', (self, other: Value) => (other instanceof DeltaValue ? test(orderOfDeltas(self, other)) : notImplemented));
method('__hash__', 'self, /', (self) => hashTuple([self.days, self.seconds, self.microseconds]));

method('__str__', 'self, /', (self) => {
  const [hour, minute, second] = [Math.floor(self.seconds / 3600), Math.floor(self.seconds / 60) % 60, self.seconds % 60];
  const clock = `${hour}:${two(minute)}:${two(second)}${self.microseconds === 0 ? '' : `.${String(self.microseconds).padStart(6, '0')}`}`;
  return self.days === 0 ? clock : `${self.days} day${Math.abs(self.days) === 1 ? '' : 's'}, ${clock}`;
});
export function deltaRepr(delta: DeltaValue): string {
  const shown = (['days', 'seconds', 'microseconds'] as const).filter((field) => delta[field] !== 0).map((field) => `${field}=${delta[field]}`);
  const type = typeOf(delta);
  return `${type.isUser ? type.name : 'datetime.timedelta'}(${shown.length === 0 ? '0' : shown.join(', ')})`;
}
method('__repr__', 'self, /', deltaRepr);
method('__reduce__', 'self, /', (self) => new TupleValue([typeOf(self), new TupleValue([self.days, self.seconds, self.microseconds])]));

export function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

deltaType.namespace.set('min', new DeltaValue(-999999999, 0, 0));
deltaType.namespace.set('max', new DeltaValue(999999999, 86399, 999999));
deltaType.namespace.set('resolution', new DeltaValue(0, 0, 1));
