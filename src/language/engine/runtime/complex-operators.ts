// Arithmetic of complex numbers.

import { atan2, cos, sin } from '../numbers/circle.ts';
import { exp, log, power as floatPow } from '../numbers/exponentials.ts';
import { hypotenuse } from '../numbers/hypotenuse.ts';
import { toDouble } from '../numbers/int.ts';
import { numberOf } from './numeric.ts';
import { raise } from './raise.ts';
import { ComplexValue } from './values.ts';
import type { Value } from './values.ts';

export function complexBinary(operator: string, left: Value, right: Value): Value | undefined {
  const a = complexOf(left);
  const b = complexOf(right);
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case '+': return new ComplexValue(a.real + b.real, a.imaginary + b.imaginary);
    case '-': return new ComplexValue(a.real - b.real, a.imaginary - b.imaginary);
    case '*': return new ComplexValue(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real);
    case '/': return divide(a, b);
    case '**': return finite(power(a, b), a, b);
    default: return undefined;
  }
}

export function complexOf(value: Value): ComplexValue | undefined {
  if (value instanceof ComplexValue) return value;
  const number = numberOf(value);
  return number === undefined ? undefined : new ComplexValue(toDouble(number), 0);
}

/** A power of finite numbers that has grown out of bounds is an error. */
function finite(result: ComplexValue, a: ComplexValue, b: ComplexValue): ComplexValue {
  const isHuge = Math.abs(result.real) === Infinity || Math.abs(result.imaginary) === Infinity;
  return isHuge && [a.real, a.imaginary, b.real, b.imaginary].every(Number.isFinite) ? raise.overflowError('complex exponentiation') : result;
}

/** Smith's method, as CPython does it, so that the last digits agree. */
function divide(a: ComplexValue, b: ComplexValue): ComplexValue {
  if (b.real === 0 && b.imaginary === 0) return raise.zeroDivisionError('complex division by zero');
  if (Math.abs(b.real) >= Math.abs(b.imaginary)) {
    const ratio = b.imaginary / b.real;
    const scale = b.real + b.imaginary * ratio;
    return new ComplexValue((a.real + a.imaginary * ratio) / scale, (a.imaginary - a.real * ratio) / scale);
  }
  const ratio = b.real / b.imaginary;
  const scale = b.real * ratio + b.imaginary;
  return new ComplexValue((a.real * ratio + a.imaginary) / scale, (a.imaginary * ratio - a.real) / scale);
}

function power(a: ComplexValue, b: ComplexValue): ComplexValue {
  if (b.real === 0 && b.imaginary === 0) return new ComplexValue(1, 0);
  if (a.real === 0 && a.imaginary === 0) {
    if (b.imaginary !== 0 || b.real < 0) return raise.zeroDivisionError('0.0 to a negative or complex power');
    return new ComplexValue(0, 0);
  }
  if (b.imaginary === 0 && Number.isInteger(b.real) && Math.abs(b.real) <= 100) return wholePower(a, b.real);
  const size = hypotenuse([a.real, a.imaginary]);
  const angle = atan2(a.imaginary, a.real);
  let length = floatPow(size, b.real);
  let phase = angle * b.real;
  if (b.imaginary !== 0) {
    length /= exp(angle * b.imaginary);
    phase += b.imaginary * log(size);
  }
  return new ComplexValue(length * cos(phase), length * sin(phase));
}

function wholePower(base: ComplexValue, exponent: number): ComplexValue {
  if (exponent < 0) return divide(new ComplexValue(1, 0), wholePower(base, -exponent));
  let result = new ComplexValue(1, 0);
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = complexBinary('*', result, square) as ComplexValue;
    square = complexBinary('*', square, square) as ComplexValue;
  }
  return result;
}
