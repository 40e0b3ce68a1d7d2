// Binary and unary operators on any values: numbers first, then sequences and sets, then the program's dunder methods.

import { absolute, add, floorDivide, modulo, multiply, negate, subtract } from '../numbers/arithmetic.ts';
import { bitAnd, bitInvert, bitOr, bitXor, shiftLeft, shiftRight } from '../numbers/bits.ts';
import { floatDivide, floatFloorDivide, floatModulo, floatPower } from '../numbers/float-arithmetic.ts';
import { hypotenuse } from '../numbers/hypotenuse.ts';
import { toDouble } from '../numbers/int.ts';
import { integerPower, negativePower } from '../numbers/power.ts';
import { trueDivide } from '../numbers/true-divide.ts';
import { callValue } from './call.ts';
import { complexBinary } from './complex-operators.ts';
import { intOf, numberOf } from './numeric.ts';
import { raise } from './raise.ts';
import { sequenceBinary } from './sequence-operators.ts';
import { isSubtype, notImplemented, specialMethod, typeName, typeOf } from './types.ts';
import { ComplexValue, FloatValue } from './values.ts';
import type { Int, Value } from './values.ts';

export type Operator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '@' | '<<' | '>>' | '&' | '|' | '^';

const methodNames: Record<Operator, string> = {
  '+': 'add', '-': 'sub', '*': 'mul', '/': 'truediv', '//': 'floordiv', '%': 'mod', '**': 'pow', '@': 'matmul', '<<': 'lshift', '>>': 'rshift', '&': 'and', '|': 'or', '^': 'xor',
};

// Made once: a name put together at each use would have to be hashed each time.
const dunders = new Map(Object.entries(methodNames).map(([operator, name]) => [operator as Operator, { own: `__${name}__`, reflected: `__r${name}__`, inPlace: `__i${name}__` }]));

/** `left operator right` on any values. */
export function binary(operator: Operator, left: Value, right: Value): Value {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  if (!leftType.isNative || !rightType.isNative) {
    const result = userBinary(operator, left, right);
    if (result !== undefined) return result;
  }
  const result = nativeBinary(operator, left, right);
  return result === undefined ? refuse(operator, left, right) : result;
}

/** The operators of builtin types; undefined where they have none. */
export function nativeBinary(operator: Operator, left: Value, right: Value): Value | undefined {
  const leftNumber = numberOf(left);
  if (leftNumber !== undefined) {
    const rightNumber = numberOf(right);
    if (rightNumber !== undefined) {
      if (left instanceof FloatValue || right instanceof FloatValue) return floatBinary(operator, toDouble(leftNumber), toDouble(rightNumber));
      if (typeof left === 'boolean' && typeof right === 'boolean' && (operator === '&' || operator === '|' || operator === '^')) {
        return operator === '&' ? left && right : operator === '|' ? left || right : left !== right;
      }
      return intBinary(operator, leftNumber, rightNumber);
    }
  }
  if (left instanceof ComplexValue || right instanceof ComplexValue) {
    const result = complexBinary(operator, left, right);
    if (result !== undefined) return result;
  }
  return sequenceBinary(operator, left, right);
}

function intBinary(operator: Operator, left: Int, right: Int): Value | undefined {
  switch (operator) {
    case '+': return add(left, right);
    case '-': return subtract(left, right);
    case '*': return multiply(left, right);
    case '/': return new FloatValue(trueDivide(left, right));
    case '//': return floorDivide(left, right);
    case '%': return modulo(left, right);
    case '**': return right < 0 ? new FloatValue(negativePower(left, right)) : integerPower(left, right);
    case '<<': return shiftLeft(left, right);
    case '>>': return shiftRight(left, right);
    case '&': return bitAnd(left, right);
    case '|': return bitOr(left, right);
    case '^': return bitXor(left, right);
    default: return undefined;
  }
}

function floatBinary(operator: Operator, left: number, right: number): Value | undefined {
  switch (operator) {
    case '+': return new FloatValue(left + right);
    case '-': return new FloatValue(left - right);
    case '*': return new FloatValue(left * right);
    case '/': return new FloatValue(floatDivide(left, right));
    case '//': return new FloatValue(floatFloorDivide(left, right));
    case '%': return new FloatValue(floatModulo(left, right));
    case '**':
      if (left < 0 && Number.isFinite(left) && Number.isFinite(right) && !Number.isInteger(right)) return complexBinary('**', new ComplexValue(left, 0), new FloatValue(right));
      return new FloatValue(floatPower(left, right));
    default: return undefined;
  }
}

function userBinary(operator: Operator, left: Value, right: Value): Value | undefined {
  const names = dunders.get(operator) as { own: string; reflected: string };
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  const own = specialMethod(leftType, names.own);
  if (leftType === rightType) {
    const result = own === undefined ? notImplemented : callValue(own, [left, right]);
    return result === notImplemented ? undefined : result;
  }
  const reflected = specialMethod(rightType, names.reflected);
  const reflectedFirst = reflected !== undefined && isSubtype(rightType, leftType) && specialMethod(leftType, names.reflected) !== reflected;
  if (reflectedFirst) {
    const result = callValue(reflected, [right, left]);
    if (result !== notImplemented) return result;
  }
  if (own !== undefined) {
    const result = callValue(own, [left, right]);
    if (result !== notImplemented) return result;
  }
  // A str or bytes formats whatever stands on the right.
  const formatted = operator === '%' && own === undefined ? sequenceBinary('%', left, right) : undefined;
  if (formatted !== undefined) return formatted;
  if (reflected !== undefined && !reflectedFirst) {
    const result = callValue(reflected, [right, left]);
    if (result !== notImplemented) return result;
  }
  return undefined;
}

function refuse(operator: Operator, left: Value, right: Value, isInPlace = false): never {
  if (operator === '+' && !isInPlace) {
    const type = typeName(left);
    if (type === 'str' || type === 'list' || type === 'tuple') raise.typeError(`can only concatenate ${type} (not "${typeName(right)}") to ${type}`);
    if (type === 'bytes' || type === 'bytearray') raise.typeError(`can't concat ${typeName(right)} to ${type}`);
  }
  const shown = operator === '**' ? (isInPlace ? '**=' : '** or pow()') : operator + (isInPlace ? '=' : '');
  return raise.typeError(`unsupported operand type(s) for ${shown}: '${typeName(left)}' and '${typeName(right)}'`);
}

/** What a builtin type does in place; undefined where it makes a new value. */
export function plainInPlace(operator: Operator, left: Value, right: Value): Value | undefined {
  return nativeInPlace(operator, left, right);
}

let nativeInPlace: (operator: Operator, left: Value, right: Value) => Value | undefined = () => undefined;
/** Lists, dicts and sets change themselves; in-place.ts knows how. */
export function setNativeInPlace(next: typeof nativeInPlace): void {
  nativeInPlace = next;
}

/** `left operator= right`: what goes back into the target. */
export function inPlace(operator: Operator, left: Value, right: Value): Value {
  const type = typeOf(left);
  const method = specialMethod(type, (dunders.get(operator) as { inPlace: string }).inPlace);
  if (method !== undefined) {
    const result = callValue(method, [left, right]);
    if (result !== notImplemented) return result;
  }
  if (typeof left === 'object') {
    const changed = nativeInPlace(operator, left, right);
    if (changed !== undefined) return changed;
  }
  if (!type.isNative || !typeOf(right).isNative) {
    const result = userBinary(operator, left, right);
    if (result !== undefined) return result;
  }
  const result = nativeBinary(operator, left, right);
  return result === undefined ? refuse(operator, left, right, !(operator === '+' && ['str', 'list', 'tuple', 'bytearray'].includes(type.name))) : result;
}

const unaryMethods = { '-': '__neg__', '+': '__pos__', '~': '__invert__' } as const;

export function unary(operator: '-' | '+' | '~', value: Value): Value {
  const method = specialMethod(typeOf(value), unaryMethods[operator]);
  if (method !== undefined) return callValue(method, [value]);
  return plainUnary(operator, value);
}

export function plainUnary(operator: '-' | '+' | '~', value: Value): Value {
  if (value instanceof FloatValue && operator !== '~') return operator === '-' ? new FloatValue(-value.v) : new FloatValue(value.v);
  if (value instanceof ComplexValue && operator !== '~') return operator === '-' ? new ComplexValue(-value.real, -value.imaginary) : value;
  const int = intOf(value);
  if (int === undefined) return raise.typeError(`bad operand type for unary ${operator}: '${typeName(value)}'`);
  if (operator === '-') return negate(int);
  return operator === '+' ? int : bitInvert(int);
}

/** abs() of any value. */
export function absoluteOf(value: Value): Value {
  const method = specialMethod(typeOf(value), '__abs__');
  if (method !== undefined) return callValue(method, [value]);
  return plainAbsolute(value);
}

export function plainAbsolute(value: Value): Value {
  if (value instanceof FloatValue) return new FloatValue(Math.abs(value.v));
  if (value instanceof ComplexValue) return new FloatValue(hypotenuse([value.real, value.imaginary]));
  const int = intOf(value);
  return int === undefined ? raise.typeError(`bad operand type for abs(): '${typeName(value)}'`) : absolute(int);
}

