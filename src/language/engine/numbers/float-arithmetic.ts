// Float // % divmod and ** with Python's rules for signs, zeros, infinities and errors.

import { power } from './exponentials.ts';
import { exceptionType } from '../runtime/exception-types.ts';
import { makeException, raise } from '../runtime/raise.ts';

export function floatDivide(left: number, right: number): number {
  if (right === 0) return raise.zeroDivisionError('float division by zero');
  return left / right;
}

export function floatModulo(left: number, right: number): number {
  if (right === 0) return raise.zeroDivisionError('float modulo');
  return remainder(left, right);
}

export function floatFloorDivide(left: number, right: number): number {
  if (right === 0) return raise.zeroDivisionError('float floor division by zero');
  return quotient(left, right);
}

export function floatDivideWithRemainder(left: number, right: number): [number, number] {
  if (right === 0) return raise.zeroDivisionError('float divmod()');
  return [quotient(left, right), remainder(left, right)];
}

/** left ** right. Where Python answers with a complex number, this slice raises a ValueError. */
export function floatPower(left: number, right: number): number {
  if (right === 0 || left === 1) return 1;
  if (left !== left || right !== right) return Number.NaN;
  if (right === 2) return checkRange(left * left, left, right);
  if (left === -1 && (right === Infinity || right === -Infinity)) return 1;
  if (left === 0 && right === -Infinity) return Infinity;
  if (left === 0 && right < 0) return raise.zeroDivisionError('0.0 cannot be raised to a negative power');
  if (left < 0 && left !== -Infinity && Number.isFinite(right) && right !== Math.floor(right)) {
    return raise.valueError('negative number cannot be raised to a fractional power');
  }
  return checkRange(power(left, right), left, right);
}

function checkRange(result: number, left: number, right: number): number {
  if ((result === Infinity || result === -Infinity) && Number.isFinite(left) && Number.isFinite(right)) {
    throw makeException(exceptionType('OverflowError'), [34, 'Numerical result out of range']);
  }
  return result;
}

// The C function fmod followed by Python's sign rule.
function remainder(left: number, right: number): number {
  const rest = left % right;
  if (rest === 0) return right < 0 ? -0 : 0;
  return rest < 0 !== right < 0 ? rest + right : rest;
}

function quotient(left: number, right: number): number {
  let rest = left % right;
  let division = (left - rest) / right;
  if (rest !== 0 && rest < 0 !== right < 0) {
    rest += right;
    division -= 1;
  }
  if (division === 0) return left / right < 0 || Object.is(left / right, -0) ? -0 : 0;
  const floor = Math.floor(division);
  return division - floor > 0.5 ? floor + 1 : floor;
}
