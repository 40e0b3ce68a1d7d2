// The module math. Whole-number functions are in whole-numbers.ts.

import { floatOf } from '../../builtins/numbers/conversions.ts';
import { truncate } from '../../numbers/int.ts';
import { acos, asin, atan, atan2, cos, sin, tan } from '../../numbers/circle.ts';
import { acosh, asinh, cosh, cubeRoot, exp, exp2, log as naturalLog } from '../../numbers/exponentials.ts';
import { hypotenuse } from '../../numbers/hypotenuse.ts';
import { floatPower } from '../../numbers/float-arithmetic.ts';
import { callValue } from '../../runtime/call.ts';
import { makeFunction } from '../../runtime/define.ts';
import { iterate } from '../../runtime/iterate.ts';
import { defineModule } from '../../runtime/modules.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { decompose } from '../../numbers/exact-decimal.ts';
import { quotientToDouble } from '../../numbers/true-divide.ts';
import { raise } from '../../runtime/raise.ts';
import { specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { FloatValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { lastPlace, nearestRemainder, nextAfter } from './neighbours.ts';
import { erf, erfc, gamma, logGamma } from './special.ts';
import { wholeNumberFunctions } from './whole-numbers.ts';

/** The double behind a number, or what `__float__` or `__index__` gives. */
function double(value: Value): number {
  if (value instanceof FloatValue) return value.v;
  return typeof value === 'number' ? value : floatOf(value, 'must be real number, not ');
}

/** A result that is no number, or endless, from numbers that are neither, is an error. */
function checked(result: number, ...given: number[]): FloatValue {
  if (Number.isNaN(result) && !given.some((value) => Number.isNaN(value))) raise.valueError('math domain error');
  if ((result === Infinity || result === -Infinity) && given.every((value) => Number.isFinite(value))) raise.overflowError('math range error');
  return new FloatValue(result);
}

const plain: Record<string, (x: number) => number> = {
  acos, acosh, asin, asinh, atan, cbrt: cubeRoot, cos, cosh,
  exp, expm1: Math.expm1, fabs: Math.abs, sin, sinh: Math.sinh, sqrt: Math.sqrt, tan, tanh: Math.tanh,
  degrees: (x) => x * (180 / Math.PI), radians: (x) => x * (Math.PI / 180), exp2,
};

function hypotenuseOf(sides: number[]): FloatValue {
  return new FloatValue(hypotenuse(sides));
}

/** A logarithm is not defined at zero and below; ints may be larger than any double. */
function logarithm(value: Value, natural: (x: number) => number): number {
  if (typeof value === 'bigint' && value > 0n) {
    const shift = value.toString(2).length - 60;
    return natural(Number(value >> BigInt(shift))) + shift * natural(2);
  }
  if (typeof value === 'bigint') return raise.valueError('math domain error');
  const x = double(value);
  if (x <= 0) return raise.valueError('math domain error');
  return natural(x);
}

function rounded(name: string, whole: (x: number) => number): [string, Value] {
  return [name, makeFunction(name, 'x, /', (value: Value) => {
    if (typeof value === 'number' || typeof value === 'bigint') return value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    const method = specialMethod(typeOf(value), `__${name}__`);
    if (method !== undefined) return callValue(method, [value]);
    if (name === 'trunc' && !(value instanceof FloatValue)) return raise.typeError(`type ${typeName(value)} doesn't define __trunc__ method`);
    return truncate(whole(double(value)));
  })];
}

/** Shewchuk's exact sum, rounded once at the end. */
function exactSum(values: number[]): number {
  const special = values.filter((value) => !Number.isFinite(value));
  if (special.length > 0) {
    const sum = special.reduce((total, value) => total + value, 0);
    return Number.isNaN(sum) && !special.some((value) => Number.isNaN(value)) ? raise.valueError('-inf + inf in fsum') : sum;
  }
  const partials: number[] = [];
  for (let x of values) {
    let count = 0;
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[count++] = low;
      x = high;
    }
    partials.length = count;
    // A zero adds nothing, and no sum of zeros is negative.
    if (x !== 0) partials.push(x);
  }
  let total = partials.pop() ?? 0;
  let low = 0;
  while (partials.length > 0) {
    const x = total;
    const y = partials.pop() as number;
    total = x + y;
    low = y - (total - x);
    if (low !== 0) break;
  }
  const next = partials.at(-1);
  if (next !== undefined && ((low < 0 && next < 0) || (low > 0 && next > 0))) {
    const twice = low * 2;
    const sum = total + twice;
    if (twice === sum - total) total = sum;
  }
  if (!Number.isFinite(total)) raise.overflowError('intermediate overflow in fsum');
  return total;
}

function numbersOf(value: Value): number[] {
  const numbers: number[] = [];
  const cursor = iterate(value);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) numbers.push(double(item));
  return numbers;
}

/** x * 2 ** power with one rounding. */
function scaledByTwo(x: number, power: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const { mantissa, exponent } = decompose(Math.abs(x));
  const shift = exponent + power;
  const size = shift >= 0 ? Number(mantissa) * 2 ** Math.min(shift, 1100) : shift < -1200 ? 0 : quotientToDouble(mantissa, 1n << BigInt(-shift));
  return x < 0 ? -size : size;
}

function modf(x: number): Value {
  const whole = Math.trunc(x);
  return new TupleValue([new FloatValue(withSignOf(x, Number.isFinite(x) ? x - whole : x === x ? 0 : x)), new FloatValue(whole)]);
}

function withSignOf(x: number, size: number): number {
  return x < 0 || Object.is(x, -0) ? -Math.abs(size) : size;
}

function frexp(x: number): Value {
  if (x === 0 || !Number.isFinite(x)) return new TupleValue([new FloatValue(x), 0]);
  let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(x))) + 1);
  let part = x * 2 ** -exponent;
  while (Math.abs(part) < 0.5) { part *= 2; exponent--; }
  while (Math.abs(part) >= 1) { part /= 2; exponent++; }
  return new TupleValue([new FloatValue(part), exponent]);
}

function isClose(a: number, b: number, relative: number, absolute: number): boolean {
  if (relative < 0 || absolute < 0) raise.valueError('tolerances must be non-negative');
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  const difference = Math.abs(a - b);
  return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute;
}

defineModule('math', () => {
  const attributes = new Map<string, Value>([['pi', new FloatValue(Math.PI)], ['e', new FloatValue(Math.E)], ['tau', new FloatValue(2 * Math.PI)], ['inf', new FloatValue(Infinity)], ['nan', new FloatValue(Number.NaN)]]);
  const add = (name: string, parameters: string, implementation: (...values: never[]) => Value): void => void attributes.set(name, makeFunction(name, parameters, implementation));
  for (const [name, compute] of Object.entries(plain)) add(name, 'x, /', (value: Value) => { const x = double(value); return checked(compute(x), x); });
  for (const entry of [rounded('floor', Math.floor), rounded('ceil', Math.ceil), rounded('trunc', Math.trunc)]) attributes.set(...entry);
  add('log', 'x, base=?, /', (value: Value, base: Value | undefined) => {
    const top = logarithm(value, naturalLog);
    if (base === undefined) return new FloatValue(top);
    const bottom = logarithm(base, naturalLog);
    return bottom === 0 ? raise.zeroDivisionError('float division by zero') : new FloatValue(top / bottom);
  });
  add('log2', 'x, /', (value: Value) => new FloatValue(logarithm(value, Math.log2)));
  add('log10', 'x, /', (value: Value) => new FloatValue(logarithm(value, Math.log10)));
  add('log1p', 'x, /', (value: Value) => { const x = double(value); return x <= -1 ? raise.valueError('math domain error') : new FloatValue(Math.log1p(x)); });
  add('atanh', 'x, /', (value: Value) => { const x = double(value); return Math.abs(x) >= 1 ? raise.valueError('math domain error') : new FloatValue(Math.atanh(x)); });
  add('pow', 'x, y, /', (x: Value, y: Value) => {
    const [a, b] = [double(x), double(y)];
    if ((a === 0 && b < 0) || (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b))) raise.valueError('math domain error');
    return checked(Math.abs(a ** b) === Infinity ? a ** b : floatPower(a, b), a, b);
  });
  add('atan2', 'y, x, /', (y: Value, x: Value) => new FloatValue(atan2(double(y), double(x))));
  add('fmod', 'x, y, /', (x: Value, y: Value) => { const [a, b] = [double(x), double(y)]; return checked(a % b, a, b); });
  add('nextafter', 'x, y, /', (x: Value, y: Value) => new FloatValue(nextAfter(double(x), double(y))));
  add('ulp', 'x, /', (x: Value) => new FloatValue(lastPlace(double(x))));
  add('remainder', 'x, y, /', (x: Value, y: Value) => {
    const [a, b] = [double(x), double(y)];
    if (a !== a || b !== b) return new FloatValue(Number.NaN);
    return Math.abs(a) === Infinity || b === 0 ? raise.valueError('math domain error') : new FloatValue(nearestRemainder(a, b));
  });
  add('copysign', 'x, y, /', (x: Value, y: Value) => { const [a, b] = [Math.abs(double(x)), double(y)]; return new FloatValue(b < 0 || Object.is(b, -0) ? -a : a); });
  add('hypot', '*coordinates', (values: Value[]) => hypotenuseOf(values.map(double)));
  add('dist', 'p, q, /', (p: Value, q: Value) => { const [a, b] = [numbersOf(p), numbersOf(q)]; return a.length === b.length ? new FloatValue(hypotenuse(a.map((x, at) => x - b[at]))) : raise.valueError('both points must have the same number of dimensions'); });
  add('fsum', 'seq, /', (values: Value) => new FloatValue(exactSum(numbersOf(values))));
  for (const [name, compute] of [['erf', erf], ['erfc', erfc], ['gamma', gamma], ['lgamma', logGamma]] as const) add(name, 'x, /', (value: Value) => new FloatValue(compute(double(value))));
  add('modf', 'x, /', (value: Value) => modf(double(value)));
  add('frexp', 'x, /', (value: Value) => frexp(double(value)));
  add('ldexp', 'x, i, /', (value: Value, exponent: Value) => {
    const x = double(value);
    const int = exactIndex(exponent);
    if (int === undefined || exponent instanceof FloatValue) return raise.typeError('Expected an int as second argument to ldexp.');
    const power = Math.max(-5000, Math.min(5000, Number(int)));
    return checked(scaledByTwo(x, power), x);
  });
  add('isnan', 'x, /', (value: Value) => Number.isNaN(double(value)));
  add('isinf', 'x, /', (value: Value) => Math.abs(double(value)) === Infinity);
  add('isfinite', 'x, /', (value: Value) => Number.isFinite(double(value)));
  add('isclose', 'a, b, *, rel_tol=1e-09, abs_tol=0.0', (a: Value, b: Value, relative: Value, absolute: Value) => isClose(double(a), double(b), double(relative), double(absolute)));
  for (const [name, made] of wholeNumberFunctions()) attributes.set(name, made);
  return attributes;
});
