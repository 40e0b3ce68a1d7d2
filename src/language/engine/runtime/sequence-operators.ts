// + and * of sequences, set operators, dict union, % of str, `in`.

import { bufferOf, bytesLike } from './byte-arrays.ts';
import { callValue } from './call.ts';
import { latinText } from '../text/latin-text.ts';
import { sameOrEqual } from './compare.ts';
import { dictCopy, dictHas, dictUpdate } from './dicts.ts';
import { exactIndex } from './indexing.ts';
import { iterate } from './iterate.ts';
import { intOf, numberOf } from './numeric.ts';
import { pairKeyOf } from './keys.ts';
import { raise, requireSize } from './raise.ts';
import { noteMerged } from './set-history.ts';
import { isSet, setAdd, setHas } from './sets.ts';
import type { AnySet } from './sets.ts';
import { checkStop } from './state.ts';
import { specialMethod, tupleType, typeName, typeOf } from './types.ts';
import { BytesValue, ComplexValue, DictValue, FloatValue, FrozenSetValue, ListValue, RangeValue, SetValue, TextInstance, TupleValue, TypeValue, WideText, intValue, rawText, textValue } from './values.ts';
import type { Text, Value } from './values.ts';

let percentFormat: (text: Text, values: Value) => Value = () => raise.typeError('not all arguments converted during string formatting');
/** `'%s' % value` lives with the text functions. */
export function setPercentFormat(next: typeof percentFormat): void {
  percentFormat = next;
}

let percentBytes: (bytes: BytesValue, values: Value) => Value = () => null;
export function setPercentBytes(next: typeof percentBytes): void {
  percentBytes = next;
}

let typeUnion: (left: Value, right: Value) => Value | undefined = () => undefined;
export function setTypeUnion(next: typeof typeUnion): void {
  typeUnion = next;
}

/** The str behind a str or an instance of a str class. */
export function textOf(value: Value): Text | undefined {
  if (typeof value === 'string' || value instanceof WideText) return value;
  return value instanceof TextInstance ? value.v : undefined;
}

export function sequenceBinary(operator: string, left: Value, right: Value): Value | undefined {
  switch (operator) {
    case '+': return concatenate(left, right);
    case '*': return repeated(left, right) ?? repeated(right, left);
    case '%': {
      if (left instanceof BytesValue) return percentBytes(left, right);
      const text = textOf(left);
      return text === undefined ? undefined : percentFormat(text, right);
    }
    case '-':
    case '&':
    case '|':
    case '^':
      if (isSet(left) && isSet(right)) return setBinary(operator, left, right);
      if (operator === '|' && left instanceof DictValue && right instanceof DictValue) {
        const union = dictCopy(left);
        dictUpdate(union, right);
        return union;
      }
      if (operator === '|' && (left instanceof TypeValue || right instanceof TypeValue)) return typeUnion(left, right);
      return undefined;
    default: return undefined;
  }
}

export function concatenate(left: Value, right: Value): Value | undefined {
  if (typeof left === 'string' && typeof right === 'string') {
    if (left.length + right.length > 2 ** 27) requireSize(left.length + right.length);
    return left + right;
  }
  const leftText = textOf(left);
  if (leftText !== undefined) {
    const rightText = textOf(right);
    if (rightText === undefined) return undefined;
    const text = rawText(leftText) + rawText(rightText);
    requireSize(text.length);
    return textValue(text);
  }
  if (left instanceof ListValue && right instanceof ListValue) {
    requireSize(left.items.length + right.items.length);
    return new ListValue(left.items.concat(right.items));
  }
  if (left instanceof TupleValue && right instanceof TupleValue) return new TupleValue(left.items.concat(right.items));
  if (!(left instanceof BytesValue)) return undefined;
  const more = bufferOf(right);
  if (more === undefined) return undefined;
  requireSize(left.bytes.length + more.length);
  const bytes = new Uint8Array(left.bytes.length + more.length);
  bytes.set(left.bytes);
  bytes.set(more, left.bytes.length);
  return bytesLike(left, bytes);
}

function repeated(sequence: Value, countValue: Value): Value | undefined {
  const text = textOf(sequence);
  const isSequence = text !== undefined || sequence instanceof ListValue || sequence instanceof TupleValue || sequence instanceof BytesValue;
  if (!isSequence) return undefined;
  const index = exactIndex(countValue);
  if (index === undefined) return raise.typeError(`can't multiply sequence by non-int of type '${typeName(countValue)}'`);
  if (typeof index === 'bigint' && (index >= 2n ** 63n || index < -(2n ** 63n))) return raise.overflowError("cannot fit 'int' into an index-sized integer");
  const count = index > 0 ? Number(index) : 0;
  // Values that never change stay the same object.
  if (count === 1 && typeof sequence === 'object' && typeOf(sequence) === tupleType) return sequence;
  if (text !== undefined) {
    const raw = rawText(text);
    requireSize(raw.length * count);
    return raw === '' ? '' : textValue(raw.repeat(count));
  }
  if (sequence instanceof BytesValue) {
    requireSize(sequence.bytes.length * count);
    const bytes = new Uint8Array(sequence.bytes.length * count);
    for (let index_ = 0; index_ < count; index_++) bytes.set(sequence.bytes, index_ * sequence.bytes.length);
    return bytesLike(sequence, bytes);
  }
  const items = repeatItems((sequence as ListValue | TupleValue).items, count);
  return sequence instanceof ListValue ? new ListValue(items) : new TupleValue(items);
}

export function repeatItems(items: readonly Value[], count: number): Value[] {
  if (items.length === 0 || count <= 0) return [];
  requireSize(items.length * count);
  const size = items.length * count;
  // Room for all is taken at once: `Array.from` would ask for every element.
  // oxlint-disable-next-line no-new-array
  if (items.length === 1 && size > 1000 && size < 30_000_000) return new Array<Value>(size).fill(items[0]);
  // Doubling copies whole blocks, and keeps the kind of array that V8 reads fastest.
  let result = items.slice();
  while (result.length * 2 <= size) result = result.concat(result);
  return result.length === size ? result : result.concat(result.slice(0, size - result.length));
}

/** The result has the kind of the left set. */
export function setBinary(operator: '-' | '&' | '|' | '^', left: AnySet, right: AnySet): AnySet {
  const result = left instanceof FrozenSetValue ? new FrozenSetValue() : new SetValue();
  if (operator === '|') {
    for (const element of left.map.values()) setAdd(result, element);
    if (left.history?.isMerged !== false) noteMerged(result);
    for (const element of right.map.values()) setAdd(result, element);
    return result;
  }
  if (operator === '&' && right.map.size > left.map.size) {
    for (const element of left.map.values()) if (setHas(right, element)) setAdd(result, element);
    return result;
  }
  if (operator === '&') {
    for (const element of right.map.values()) if (setHas(left, element)) setAdd(result, element);
    return result;
  }
  for (const element of left.map.values()) if (!setHas(right, element)) setAdd(result, element);
  if (operator === '^') for (const element of right.map.values()) if (!setHas(left, element)) setAdd(result, element);
  return result;
}

/** `element in container`. */
export function contains(container: Value, element: Value, truthOf: (value: Value) => boolean): boolean {
  if (typeof container === 'string' && typeof element === 'string') return container.includes(element);
  if ((container instanceof DictValue || container instanceof SetValue) && container.isPlain && container.compared === null) {
    const key = typeof element === 'string' || typeof element === 'number' ? element : pairKeyOf(element);
    if (key !== undefined) return container.map.has(key);
  }
  const type = typeOf(container);
  if (container instanceof DictValue && type.isNative) return dictHas(container, element);
  if (!type.isNative) {
    const method = specialMethod(type, '__contains__');
    if (method === null) return raise.typeError(`'${type.name}' object is not a container`);
    if (method !== undefined) return truthOf(callValue(method, [container, element]));
  }
  const found = plainContains(container, element);
  if (found !== undefined) return found;
  if (type.isNative || (specialMethod(type, '__getitem__') === undefined && specialMethod(type, '__iter__') === undefined && !('next' in (container as object)))) {
    return raise.typeError(`argument of type '${type.name}' is not iterable`);
  }
  if (specialMethod(type, '__iter__') === null) return raise.typeError(`argument of type '${type.name}' is not iterable`);
  return walk(container, element);
}

/** `in` of the builtin containers; undefined for anything else. */
export function plainContains(container: Value, element: Value): boolean | undefined {
  if (container instanceof DictValue) return dictHas(container, element);
  if (isSet(container)) return setHas(container, element instanceof SetValue ? frozen(element) : element);
  if (container instanceof ListValue || container instanceof TupleValue) return listContains(container.items, element);
  const text = textOf(container);
  if (text !== undefined) {
    const part = textOf(element);
    if (part === undefined) return raise.typeError(`'in <string>' requires string as left operand, not ${typeName(element)}`);
    return rawText(text).includes(rawText(part));
  }
  if (container instanceof RangeValue) return rangeContains(container, element);
  if (container instanceof BytesValue) return bytesContain(container, element);
  return undefined;
}

function frozen(set: SetValue): FrozenSetValue {
  const copy = new FrozenSetValue();
  for (const element of set.map.values()) setAdd(copy, element);
  return copy;
}

function listContains(items: readonly Value[], element: Value): boolean {
  if (typeof element === 'string' && items.includes(element)) return true;
  for (const item of items) if (sameOrEqual(item, element)) return true;
  return false;
}

function walk(container: Value, element: Value): boolean {
  const cursor = iterate(container);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
    checkStop();
    if (sameOrEqual(item, element)) return true;
  }
  return false;
}

export function rangeContains(range: RangeValue, element: Value): boolean {
  const int = intOf(element);
  if (int === undefined) {
    if (element instanceof ComplexValue) return element.imaginary === 0 && rangeContains(range, new FloatValue(element.real));
    if (typeof element === 'object' && element !== null && specialMethod(element.cls, '__eq__') !== undefined) return walk(range, element);
    const number = numberOf(element);
    return number !== undefined && Number.isInteger(Number(number)) && rangeContains(range, intValue(BigInt(number)));
  }
  const { start, stop, step } = range;
  if (step > 0 ? int < start || int >= stop : int > start || int <= stop) return false;
  return (BigInt(int) - BigInt(start)) % BigInt(step) === 0n;
}

function bytesContain(container: BytesValue, element: Value): boolean {
  const int = exactIndex(element);
  if (int !== undefined) {
    if (int < 0 || int > 255) return raise.valueError('byte must be in range(0, 256)');
    return container.bytes.includes(Number(int));
  }
  const part = bufferOf(element);
  if (part === undefined) return raise.typeError(`a bytes-like object is required, not '${typeName(element)}'`);
  return latinText(container.bytes).includes(latinText(part));
}

