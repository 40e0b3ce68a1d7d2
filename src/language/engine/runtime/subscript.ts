// `object[index]`: reading, setting and deleting, with slices.

import { bytesLike } from './byte-arrays.ts';
import { findAttribute } from './attributes.ts';
import { callValue } from './call.ts';
import { dictDelete, dictGet, dictSet } from './dicts.ts';
import { exactIndex } from './indexing.ts';
import { itemsOf } from './iterate.ts';
import { pairKeyOf } from './keys.ts';
import { raise } from './raise.ts';
import { textOf } from './sequence-operators.ts';
import { specialMethod, typeName, typeOf, typeType } from './types.ts';
import { ByteArrayValue, BytesValue, DictValue, ListValue, RangeValue, SliceValue, TupleValue, TypeValue, intValue, textValue } from './values.ts';
import type { Int, Text, Value } from './values.ts';

export function getItem(object: Value, index: Value): Value {
  if (object instanceof DictValue && object.isPlain) {
    if (typeof index === 'string' || typeof index === 'number') {
      // Found as it stands; only what is not found may be equal to a key that the program compares.
      const value = object.map.get(index);
      if (value !== undefined) return value;
    } else {
      const pair = pairKeyOf(index);
      const value = pair === undefined ? undefined : object.map.get(pair);
      if (value !== undefined) return value;
    }
  } else if (typeof object === 'string' && typeof index === 'number' && index >= 0 && index < object.length) return object[index];
  return getItemOf(object, index);
}

function getItemOf(object: Value, index: Value): Value {
  const type = typeOf(object);
  if (!type.isNative) {
    const method = specialMethod(type, '__getitem__');
    if (method !== undefined) return callValue(method, [object, index]);
  }
  if (object instanceof DictValue && type.isNative) {
    const value = dictGet(object, index);
    return value === undefined ? raise.keyError(index) : value;
  }
  return plainGetItem(object, index);
}

/** What the builtin types do themselves, also for classes of the program that extend them. */
export function plainGetItem(object: Value, given: Value): Value {
  const index = object instanceof DictValue || object instanceof TypeValue ? given : settled(given);
  if (object instanceof ListValue) return index instanceof SliceValue ? new ListValue(sliceItems(object.items, index)) : object.items[position(index, object.items.length, 'list')];
  if (object instanceof DictValue) {
    const value = dictGet(object, index);
    if (value !== undefined) return value;
    const type = typeOf(object);
    const missing = type.isNative ? undefined : specialMethod(type, '__missing__');
    return missing === undefined ? raise.keyError(index) : callValue(missing, [object, index]);
  }
  if (object instanceof TupleValue) return index instanceof SliceValue ? new TupleValue(sliceItems(object.items, index)) : object.items[position(index, object.items.length, 'tuple')];
  const text = textOf(object);
  if (text !== undefined) return textItem(text, index);
  if (object instanceof RangeValue) return rangeItem(object, index);
  if (object instanceof BytesValue) {
    if (index instanceof SliceValue) return bytesLike(object, sliceBytes(object.bytes, index));
    return object.bytes[position(index, object.bytes.length, object instanceof ByteArrayValue ? 'bytearray' : 'index')];
  }
  if (object instanceof TypeValue) return classItem(object, index);
  return raise.typeError(`'${typeName(object)}' object is not subscriptable`);
}

/**
 * The index after its `__index__` was asked. That is code of the program, which may change the very list that the index
 * is for, so it runs before anybody looks at the length.
 */
export function settled(index: Value): Value {
  if (typeof index !== 'object' || index === null) return index;
  if (!(index instanceof SliceValue)) return typeOf(index).isNative ? index : exactIndex(index) ?? index;
  const { start, stop, step } = index;
  if (isSettled(start) && isSettled(stop) && isSettled(step)) return index;
  const [newStep, newStart, newStop] = [step, start, stop].map((part) => (part === null ? part : exactIndex(part) ?? part));
  return new SliceValue(newStart, newStop, newStep);
}

function isSettled(part: Value): boolean {
  return part === null || typeof part === 'number';
}

/** `list[int]` as a value. */
export function genericAliasOf(type: Value, index: Value): Value {
  return genericAlias(type, index);
}

let genericAlias: (type: Value, index: Value) => Value = (type) => type;
export function setGenericAlias(next: typeof genericAlias): void {
  genericAlias = next;
}

function classItem(type: TypeValue, index: Value): Value {
  const metaMethod = specialMethod(type.cls, '__getitem__');
  if (metaMethod !== undefined) return callValue(metaMethod, [type, index]);
  const own = findAttribute(type, '__class_getitem__');
  if (own !== undefined) return callValue(own, [index]);
  if (type === typeType) return genericAlias(type, index);
  return raise.typeError(`type '${type.name}' is not subscriptable`);
}

/** An index inside a sequence of `length`, counted from the end when negative. */
export function position(index: Value, length: number, kind: string): number {
  let at: Int | undefined = typeof index === 'number' ? index : exactIndex(index);
  if (at === undefined) {
    if (kind === 'index') return raise.typeError(`byte indices must be integers or slices, not ${typeName(index)}`);
    return raise.typeError(kind === 'string' ? `string indices must be integers, not '${typeName(index)}'` : `${kind.replace(' assignment', '')} indices must be integers or slices, not ${typeName(index)}`);
  }
  if (typeof at === 'bigint') {
    if (BigInt.asIntN(64, at) !== at) return raise.indexError("cannot fit 'int' into an index-sized integer");
    at = Number(at);
  }
  if (at < 0) at += length;
  if (at < 0 || at >= length) return raise.indexError(kind === 'index' ? 'index out of range' : `${kind} index out of range`);
  return at;
}

export interface SliceBounds {
  start: number;
  stop: number;
  step: number;
  length: number;
}

/** What slice.indices says, plus the number of elements. */
export function sliceBounds(slice: SliceValue, length: number): SliceBounds {
  const step = slice.step === null ? 1 : sliceIndex(slice.step);
  if (step === 0) return raise.valueError('slice step cannot be zero');
  const isBackwards = step < 0;
  const last = isBackwards ? length - 1 : length;
  const start = slice.start === null ? (isBackwards ? length - 1 : 0) : clamp(sliceIndex(slice.start), length, last);
  const stop = slice.stop === null ? (isBackwards ? -1 : length) : clamp(sliceIndex(slice.stop), length, last);
  const span = isBackwards ? start - stop : stop - start;
  return { start, stop, step, length: span <= 0 ? 0 : Math.floor((span - 1) / Math.abs(step)) + 1 };
}

/** `last` is the length, or one less where the slice goes backwards. */
function clamp(index: number, length: number, last: number): number {
  const at = index < 0 ? Math.max(index + length, last - length) : index;
  return at < last ? at : last;
}

function sliceIndex(value: Value): number {
  if (typeof value === 'number') return value;
  const index = exactIndex(value);
  if (index === undefined) return raise.typeError('slice indices must be integers or None or have an __index__ method');
  return typeof index === 'number' ? index : index > 0n ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
}

export function sliceItems<Item>(items: readonly Item[], slice: SliceValue): Item[] {
  const { start, stop, step, length } = sliceBounds(slice, items.length);
  if (step === 1) return items.slice(start, Math.max(start, stop));
  // Backwards slices are the common ones; a copy that is turned keeps the kind of its array.
  if (step === -1) return items.slice(start - length + 1, start + 1).reverse();
  const result: Item[] = [];
  for (let count = 0, at = start; count < length; count++, at += step) result.push(items[at]);
  return result;
}

/** A copy of the bytes a slice names. */
export function sliceBytes(bytes: Uint8Array, slice: SliceValue): Uint8Array {
  const { start, stop, step, length } = sliceBounds(slice, bytes.length);
  if (step === 1) return bytes.slice(start, Math.max(start, stop));
  const result = new Uint8Array(length);
  for (let count = 0, at = start; count < length; count++, at += step) result[count] = bytes[at];
  return result;
}

function textItem(text: Text, index: Value): Value {
  if (typeof text === 'string') {
    if (!(index instanceof SliceValue)) return text[position(index, text.length, 'string')];
    const { start, stop, step } = sliceBounds(index, text.length);
    return step === 1 ? text.slice(start, Math.max(start, stop)) : sliceItems([...text], index).join('');
  }
  if (index instanceof SliceValue) return textValue(sliceItems(text.points, index).join(''));
  const point = text.points[position(index, text.points.length, 'string')];
  return textValue(point);
}

export function rangeItem(range: RangeValue, index: Value): Value {
  const at = (offset: bigint): Int => intValue(BigInt(range.start) + BigInt(range.step) * offset);
  if (index instanceof SliceValue) {
    const { start, stop, step } = sliceBounds(index, Number(range.length));
    return makeRange(at(BigInt(start)), at(BigInt(stop)), intValue(BigInt(range.step) * BigInt(step)));
  }
  const exact = exactIndex(index);
  if (exact === undefined) return raise.typeError(`range indices must be integers or slices, not ${typeName(index)}`);
  const offset = exact < 0 ? BigInt(exact) + BigInt(range.length) : BigInt(exact);
  if (offset < 0n || offset >= BigInt(range.length)) return raise.indexError('range object index out of range');
  return at(offset);
}

export function makeRange(start: Int, stop: Int, step: Int): RangeValue {
  if (step === 0) return raise.valueError('range() arg 3 must not be zero');
  const span = step > 0 ? BigInt(stop) - BigInt(start) : BigInt(start) - BigInt(stop);
  const size = step > 0 ? BigInt(step) : -BigInt(step);
  return new RangeValue(start, stop, step, span <= 0n ? 0 : intValue((span - 1n) / size + 1n));
}

export function setItem(object: Value, index: Value, value: Value): void {
  if (object instanceof DictValue && object.isPlain && (typeof index === 'string' || typeof index === 'number') && object.compared === null) object.map.set(index, value);
  else setItemOf(object, index, value);
}

function setItemOf(object: Value, index: Value, value: Value): void {
  const type = typeOf(object);
  if (!type.isNative) {
    const method = specialMethod(type, '__setitem__');
    if (method !== undefined) {
      callValue(method, [object, index, value]);
      return;
    }
  }
  plainSetItem(object, index, value);
}

export function plainSetItem(object: Value, given: Value, value: Value): void {
  const index = object instanceof DictValue ? given : settled(given);
  if (object instanceof ListValue) {
    if (index instanceof SliceValue) setSlice(object, index, value);
    else object.items[position(index, object.items.length, 'list assignment')] = value;
  } else if (object instanceof DictValue) dictSet(object, index, value);
  else if (object instanceof ByteArrayValue) changeBytes(object, index, value);
  else raise.typeError(`'${typeName(object)}' object does not support item assignment`);
}

let changeBytes: (object: ByteArrayValue, index: Value, value: Value | undefined) => void = () => undefined;
/** Setting and deleting in a bytearray lives with its methods; an undefined value deletes. */
export function setChangeBytes(next: typeof changeBytes): void {
  changeBytes = next;
}

function setSlice(list: ListValue, slice: SliceValue, value: Value): void {
  if (!(value instanceof ListValue) && typeOf(value).lookup('__iter__') === undefined && !isIterable(value)) raise.typeError(slice.step === null ? 'can only assign an iterable' : 'must assign iterable to extended slice');
  // A new list made for this alone would be as good, but nobody knows that here.
  const items = itemsOf(value);
  const { items: target } = list;
  const { start, stop, step, length } = sliceBounds(slice, target.length);
  if (step === 1 && items.length !== length) {
    if (length === 0 && start === target.length) for (const item of items) target.push(item);
    else list.items = [...target.slice(0, start), ...items, ...target.slice(Math.max(start, stop))];
    return;
  }
  if (items.length !== length) raise.valueError(`attempt to assign sequence of size ${items.length} to extended slice of size ${length}`);
  for (let count = 0, at = start; count < length; count++, at += step) target[at] = items[count];
}

function isIterable(value: Value): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && !(value instanceof TypeValue) && !(value instanceof SliceValue) && typeName(value) !== 'float');
}

export function deleteItem(object: Value, index: Value): void {
  const type = typeOf(object);
  if (!type.isNative) {
    const method = specialMethod(type, '__delitem__');
    if (method !== undefined) {
      callValue(method, [object, index]);
      return;
    }
  }
  plainDeleteItem(object, index);
}

export function plainDeleteItem(object: Value, given: Value): void {
  const index = object instanceof DictValue ? given : settled(given);
  if (object instanceof ListValue) {
    if (!(index instanceof SliceValue)) {
      object.items.splice(position(index, object.items.length, 'list assignment'), 1);
      return;
    }
    const { start, step, length } = sliceBounds(index, object.items.length);
    const gone = new Set(Array.from({ length }, (_, count) => start + count * step));
    object.items = object.items.filter((_, at) => !gone.has(at));
  } else if (object instanceof DictValue) {
    if (dictDelete(object, index) === undefined) raise.keyError(index);
  } else if (object instanceof ByteArrayValue) changeBytes(object, index, undefined);
  else raise.typeError(`'${typeName(object)}' object does${object instanceof TupleValue || textOf(object) !== undefined || object instanceof RangeValue || object instanceof BytesValue || typeName(object).startsWith('dict_') ? "n't" : ' not'} support item deletion`);
}

