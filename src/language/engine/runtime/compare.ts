// == and the orderings, by value across int, float and big ints, element by element in sequences.

import { callValue } from './call.ts';
import { isSubset, keyFinder, setEquals } from './set-compare.ts';
import { numberOf } from './numeric.ts';
import { raise } from './raise.ts';
import { isSubtype, notImplemented, typeName, specialMethod, typeOf } from './types.ts';
import { truthOf } from './truth.ts';
import { BytesValue, ComplexValue, DictValue, FloatValue, FrozenSetValue, ListValue, MethodValue, RangeValue, SetValue, SliceValue, TextInstance, TupleValue, WideText } from './values.ts';
import type { Value } from './values.ts';

export type Ordering = '<' | '<=' | '>' | '>=';

/** `left == right` as a bool. */
export function equals(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left === right;
  if (typeof left === 'number' && typeof right === 'number') return left === right;
  return truthOf(equalsValue(left, right));
}

/** How containers compare elements: the same object is equal to itself, whatever `==` says. */
export function sameOrEqual(left: Value, right: Value): boolean {
  return left === right || equals(left, right) || (isNotANumber(left) && isNotANumber(right));
}

// A nan that was kept unboxed has lost its identity, so every nan counts as the same one here.
function isNotANumber(value: Value): boolean {
  return value instanceof FloatValue && value.v !== value.v;
}

/** What `left == right` gives; classes of the program may give anything. */
export function equalsValue(left: Value, right: Value): Value {
  const leftNumber = numberOf(left);
  // oxlint-disable-next-line eqeqeq -- number == bigint compares by value
  if (leftNumber !== undefined && !isUserObject(left)) {
    const rightNumber = numberOf(right);
    // oxlint-disable-next-line eqeqeq -- number == bigint compares by value
    if (rightNumber !== undefined && !isUserObject(right)) return leftNumber == rightNumber;
  }
  if (isUserObject(left) || isUserObject(right)) return userEquals(left, right);
  return plainEquals(left, right);
}

function isUserObject(value: Value): boolean {
  return typeof value === 'object' && value !== null && !value.cls.isNative;
}

/** Equality of builtin types, also where a class of the program extends one. */
export function plainEquals(left: Value, right: Value): boolean {
  if (left === right) return !(left instanceof FloatValue) || left.v === left.v;
  const leftNumber = numberOf(left);
  if (leftNumber !== undefined) {
    const rightNumber = numberOf(right);
    // oxlint-disable-next-line eqeqeq -- number == bigint compares by value
    if (rightNumber !== undefined) return leftNumber == rightNumber;
    return right instanceof ComplexValue && right.imaginary === 0 && right.real === Number(leftNumber);
  }
  if (left instanceof ComplexValue) {
    if (right instanceof ComplexValue) return left.real === right.real && left.imaginary === right.imaginary;
    return left.imaginary === 0 && numberOf(right) !== undefined && left.real === Number(numberOf(right));
  }
  const leftText = textOf(left);
  if (leftText !== undefined) return leftText === textOf(right);
  if (left instanceof ListValue) return right instanceof ListValue && itemsEqual(left.items, right.items);
  if (left instanceof TupleValue) return right instanceof TupleValue && itemsEqual(left.items, right.items);
  if (left instanceof DictValue) return right instanceof DictValue && dictEquals(left, right);
  if (left instanceof SetValue || left instanceof FrozenSetValue) return (right instanceof SetValue || right instanceof FrozenSetValue) && setEquals(left, right);
  if (left instanceof BytesValue) return right instanceof BytesValue && sameBytes(left.bytes, right.bytes);
  if (left instanceof RangeValue) {
    return right instanceof RangeValue && left.length === right.length
      && (left.length === 0 || (left.start === right.start && (left.length === 1 || left.step === right.step)));
  }
  if (left instanceof SliceValue) return right instanceof SliceValue && equals(left.start, right.start) && equals(left.stop, right.stop) && equals(left.step, right.step);
  if (left instanceof MethodValue) return right instanceof MethodValue && left.self === right.self && left.target === right.target;
  return false;
}

export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
}

function textOf(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof WideText) return value.text;
  if (value instanceof TextInstance) return typeof value.v === 'string' ? value.v : value.v.text;
  return undefined;
}

function itemsEqual(left: readonly Value[], right: readonly Value[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) if (!sameOrEqual(left[index], right[index])) return false;
  return true;
}

function dictEquals(left: DictValue, right: DictValue): boolean {
  if (left.map.size !== right.map.size) return false;
  const find = keyFinder(left, right);
  for (const [key, value] of left.map) {
    const other = right.map.get(find(key));
    if (other === undefined || !sameOrEqual(value, other)) return false;
  }
  return true;
}

function userEquals(left: Value, right: Value): Value {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  if (leftType === rightType || rightType.isNative) {
    const own = specialMethod(leftType, '__eq__');
    const result = own === undefined ? notImplemented : callValue(own, [left, right]);
    if (result !== notImplemented) return result;
    if (rightType.isNative) return plainEquals(left, right);
    // Asked the other way round, too: the two may be told apart by what the method is given first.
    const mirrored = own === undefined ? notImplemented : callValue(own, [right, left]);
    return mirrored === notImplemented ? plainEquals(left, right) : mirrored;
  }
  const reflectedFirst = isSubtype(rightType, leftType);
  for (const [first, second] of reflectedFirst ? [[right, left], [left, right]] : [[left, right], [right, left]]) {
    const method = specialMethod(typeOf(first), '__eq__');
    if (method === undefined) continue;
    const result = callValue(method, [first, second]);
    if (result !== notImplemented) return result;
  }
  return plainEquals(left, right);
}

/** `left != right`: each side's `__ne__`, or the opposite of its `__eq__` where it has no `__ne__` of its own. */
export function notEqualsValue(left: Value, right: Value): Value {
  if (!isUserObject(left) && !isUserObject(right)) return !plainEquals(left, right);
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  const reflectedFirst = leftType !== rightType && isSubtype(rightType, leftType);
  for (const [first, second] of reflectedFirst ? [[right, left], [left, right]] : [[left, right], [right, left]]) {
    const own = specialMethod(typeOf(first), '__ne__');
    const opposite = own === undefined ? specialMethod(typeOf(first), '__eq__') : undefined;
    const method = own === undefined ? opposite : own;
    if (method === undefined) continue;
    const result = callValue(method, [first, second]);
    if (result !== notImplemented) return own === undefined ? !truthOf(result) : result;
  }
  return !plainEquals(left, right);
}

const orderMethods: Record<Ordering, [string, string]> = { '<': ['__lt__', '__gt__'], '<=': ['__le__', '__ge__'], '>': ['__gt__', '__lt__'], '>=': ['__ge__', '__le__'] };

export function lessThan(left: Value, right: Value): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return truthOf(compareValue('<', left, right));
}

/** What an ordering gives; raises TypeError where there is none. */
export function compareValue(operator: Ordering, left: Value, right: Value): Value {
  if (!isUserObject(left) && !isUserObject(right)) {
    const plain = plainOrder(operator, left, right);
    if (plain !== undefined) return plain;
  }
  const [own, mirrored] = orderMethods[operator];
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  const first = specialMethod(leftType, own);
  if (first !== undefined && (leftType === rightType || rightType.isNative)) {
    const result = callValue(first, [left, right]);
    if (result !== notImplemented) return result;
    return mirroredOrder(operator, mirrored, left, right);
  }
  const ways: [Value, Value, string][] = [[left, right, own], [right, left, mirrored]];
  if (leftType !== rightType && isSubtype(rightType, leftType)) ways.reverse();
  for (const [subject, other, name] of ways) {
    const method = specialMethod(typeOf(subject), name);
    if (method === undefined) continue;
    const result = callValue(method, [subject, other]);
    if (result !== notImplemented) return result;
  }
  return lastOrder(operator, left, right);
}

function mirroredOrder(operator: Ordering, name: string, left: Value, right: Value): Value {
  const method = specialMethod(typeOf(right), name);
  const result = method === undefined ? notImplemented : callValue(method, [right, left]);
  return result === notImplemented ? lastOrder(operator, left, right) : result;
}

function lastOrder(operator: Ordering, left: Value, right: Value): Value {
  const plain = plainOrder(operator, left, right);
  if (plain !== undefined) return plain;
  return raise.typeError(`'${operator}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`);
}

function order(operator: Ordering, left: number | bigint | string, right: number | bigint | string): boolean {
  switch (operator) {
    case '<': return left < right;
    case '<=': return left <= right;
    case '>': return left > right;
    default: return left >= right;
  }
}

/** Orderings of builtin types; undefined where they have none. */
export function plainOrder(operator: Ordering, left: Value, right: Value): Value | undefined {
  const leftNumber = numberOf(left);
  if (leftNumber !== undefined) {
    const rightNumber = numberOf(right);
    return rightNumber === undefined ? undefined : order(operator, leftNumber, rightNumber);
  }
  const leftText = textOf(left);
  if (leftText !== undefined) {
    const rightText = textOf(right);
    if (rightText === undefined) return undefined;
    return typeof left === 'string' && typeof right === 'string' ? order(operator, left, right) : order(operator, comparePoints(leftText, rightText), 0);
  }
  if (left instanceof SliceValue && right instanceof SliceValue) return orderItems(operator, [left.start, left.stop, left.step], [right.start, right.stop, right.step]);
  if (left instanceof ListValue && right instanceof ListValue) return orderItems(operator, left.items, right.items);
  if (left instanceof TupleValue && right instanceof TupleValue) return orderItems(operator, left.items, right.items);
  if ((left instanceof SetValue || left instanceof FrozenSetValue) && (right instanceof SetValue || right instanceof FrozenSetValue)) {
    const [inner, outer] = operator === '<' || operator === '<=' ? [left, right] : [right, left];
    return isSubset(inner, outer) && (operator === '<=' || operator === '>=' || inner.map.size < outer.map.size);
  }
  if (left instanceof BytesValue && right instanceof BytesValue) {
    const count = Math.min(left.bytes.length, right.bytes.length);
    for (let index = 0; index < count; index++) if (left.bytes[index] !== right.bytes[index]) return order(operator, left.bytes[index], right.bytes[index]);
    return order(operator, left.bytes.length, right.bytes.length);
  }
  return undefined;
}

/** By code points: UTF-16 order differs beyond the basic plane. */
function comparePoints(left: string, right: string): number {
  const count = Math.min(left.length, right.length);
  for (let index = 0; index < count; index++) {
    if (left.charCodeAt(index) === right.charCodeAt(index)) continue;
    const isInPair = index > 0 && isHigh(left.charCodeAt(index - 1)) && (isLow(left.charCodeAt(index)) || isLow(right.charCodeAt(index)));
    const start = isInPair ? index - 1 : index;
    return (left.codePointAt(start) as number) - (right.codePointAt(start) as number);
  }
  return left.length - right.length;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function orderItems(operator: Ordering, left: readonly Value[], right: readonly Value[]): Value {
  const count = Math.min(left.length, right.length);
  for (let index = 0; index < count; index++) {
    if (!sameOrEqual(left[index], right[index])) return compareValue(operator, left[index], right[index]);
  }
  return order(operator, left.length, right.length);
}

