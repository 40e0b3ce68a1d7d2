// From a value to a Cursor over its elements.

import { call, callValue } from './call.ts';
import { asException, isRaised } from './exceptions.ts';
import { dictCursor } from './dicts.ts';
import { peekItems } from './peek-items.ts';
import { raise, requireSize } from './raise.ts';
import { setCursor } from './sets.ts';
import { checkStop, state } from './state.ts';
import { specialMethod, typeName, typeOf } from './types.ts';
import { BytesValue, DictValue, FloatValue, FrozenSetValue, IteratorValue, ListValue, RangeValue, SetValue, TextInstance, TupleValue, WideText, intValue } from './values.ts';
import type { Cursor, ExceptionValue, Value } from './values.ts';

/** Where cursors stand that have met their end. */
export const overIndex = 0x7fffffff;

export class ListCursor implements Cursor {
  private readonly list: ListValue;
  index = 0;
  constructor(list: ListValue) { this.list = list; }
  next(): Value | undefined {
    // The items of a list may be replaced while it is walked, so they are read at every step.
    const { doubles } = this.list;
    if (doubles !== null) return this.index < doubles.length ? new FloatValue(doubles[this.index++]) : undefined;
    const { items } = this.list;
    if (this.index < items.length) return items[this.index++];
    // At its end it stays there, also when the list grows.
    this.index = overIndex;
    return undefined;
  }
}

export class ItemsCursor implements Cursor {
  private readonly items: readonly Value[];
  index = 0;
  constructor(items: readonly Value[]) { this.items = items; }
  next(): Value | undefined {
    if (this.index < this.items.length) return this.items[this.index++];
    this.index = overIndex;
    return undefined;
  }
}

export class BytesCursor implements Cursor {
  private readonly source: BytesValue;
  index = 0;
  constructor(source: BytesValue) { this.source = source; }
  next(): Value | undefined {
    // A bytearray may change while it is walked.
    const { bytes } = this.source;
    if (this.index < bytes.length) return bytes[this.index++];
    this.index = overIndex;
    return undefined;
  }
}

export class TextCursor implements Cursor {
  private readonly text: string;
  index = 0;
  constructor(text: string) { this.text = text; }
  next(): Value | undefined {
    if (this.index < this.text.length) return this.text[this.index++];
    this.index = overIndex;
    return undefined;
  }
}

export class NumberRangeCursor implements Cursor {
  private current: number;
  left: number;
  private readonly step: number;
  constructor(start: number, length: number, step: number) { this.current = start; this.left = length; this.step = step; }
  next(): Value | undefined {
    if (this.left <= 0) return undefined;
    this.left--;
    const value = this.current;
    this.current += this.step;
    return value;
  }

  /** Goes on with so many elements left. */
  skipTo(left: number): void {
    this.current += (this.left - left) * this.step;
    this.left = left;
  }
}

/** A walk over a range beyond 2^53. */
export class LongRangeCursor implements Cursor {
  private readonly range: RangeValue;
  index = 0n;
  constructor(range: RangeValue) { this.range = range; }
  next(): Value | undefined {
    const { start, step, length } = this.range;
    return this.index < BigInt(length) ? intValue(BigInt(start) + BigInt(step) * this.index++) : undefined;
  }
}

function closureCursor(next: () => Value | undefined): Cursor {
  return { next };
}

/** Walks a value as `for` does. */
export function iterate(value: Value): Cursor {
  const type = typeOf(value);
  if (type.isNative) {
    const cursor = nativeCursor(value);
    return cursor === undefined ? raise.typeError(`'${typeName(value)}' object is not iterable`) : cursor;
  }
  if (value instanceof IteratorValue || isGenerator(value)) return value as unknown as Cursor;
  const method = specialMethod(type, '__iter__');
  if (method === null) return raise.typeError(`'${typeName(value)}' object is not iterable`);
  if (method !== undefined) {
    const iterator = callValue(method, [value]);
    return cursorOf(iterator);
  }
  const cursor = nativeCursor(value);
  if (cursor !== undefined) return cursor;
  const getItem = specialMethod(type, '__getitem__');
  if (getItem !== undefined) return itemCursor(value, getItem);
  return raise.typeError(`'${typeName(value)}' object is not iterable`);
}

const generatorClasses: Function[] = [];
/** Classes outside this file whose instances are Cursors themselves. */
export function addCursorClass(constructor: Function): void {
  generatorClasses.push(constructor);
}
function isGenerator(value: Value): boolean {
  return generatorClasses.some((constructor) => value instanceof constructor);
}

/** A walk over a value of a builtin type, whatever the program's class says. */
export function nativeCursor(value: Value): Cursor | undefined {
  if (typeof value === 'string') return new TextCursor(value);
  if (value instanceof ListValue) return new ListCursor(value);
  if (value instanceof TupleValue) return new ItemsCursor(value.items);
  if (value instanceof DictValue) return closureCursor(dictCursor(value, (key) => key));
  if (value instanceof RangeValue) return rangeCursor(value);
  if (value instanceof SetValue || value instanceof FrozenSetValue) return closureCursor(setCursor(value));
  if (value instanceof WideText) return new ItemsCursor(value.points.map(pointText));
  if (value instanceof TextInstance) return iterate(value.v as Value);
  if (value instanceof BytesValue) return new BytesCursor(value);
  return undefined;
}

function pointText(point: string): Value {
  return point.length === 1 && (point < '\ud800' || point > '\udfff') ? point : new WideText(point, [point]);
}

function rangeCursor(range: RangeValue): Cursor {
  const { start, step, length, stop } = range;
  if (typeof start === 'number' && typeof step === 'number' && typeof length === 'number' && typeof stop === 'number') return new NumberRangeCursor(start, length, step);
  return new LongRangeCursor(range);
}

/** A Cursor over an iterator value, such as `__iter__` gave. */
export function cursorOf(iterator: Value): Cursor {
  if (iterator instanceof IteratorValue || isGenerator(iterator)) return iterator as unknown as Cursor;
  const next = specialMethod(typeOf(iterator), '__next__');
  if (next === undefined) return raise.typeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
  return new ForeignCursor(iterator, next);
}

/** A walk by `__next__` of a class of the program. */
class ForeignCursor implements Cursor {
  private readonly iterator: Value;
  private readonly method: Value;
  /** What its StopIteration carried. */
  ending: Value = null;
  constructor(iterator: Value, method: Value) { this.iterator = iterator; this.method = method; }
  next(): Value | undefined {
    try {
      return call(state.depth, this.method, [this.iterator], null);
    } catch (thrown) {
      const exception = asException(thrown);
      if (!isRaised(exception, 'StopIteration')) throw exception;
      this.ending = valueOf(exception);
      return undefined;
    }
  }
}

/** What the StopIteration at the end of a cursor carries. */
export function endingOf(cursor: Cursor): Value {
  if (cursor instanceof ForeignCursor) return cursor.ending;
  // Generators keep what they returned.
  if ('returned' in cursor) return (cursor.returned as Value | undefined) ?? null;
  return cursor instanceof IteratorValue ? cursor.walk?.ending?.() ?? null : null;
}

/** The old protocol: `__getitem__` with 0, 1, 2... until IndexError. */
function itemCursor(value: Value, getItem: Value): Cursor {
  let index = 0;
  let isDone = false;
  return closureCursor(() => {
    if (isDone) return undefined;
    try {
      return callValue(getItem, [value, index++]);
    } catch (thrown) {
      const exception = asException(thrown);
      if (!isRaised(exception, 'IndexError') && !isRaised(exception, 'StopIteration')) throw exception;
      isDone = true;
      return undefined;
    }
  });
}

/** Every element, as a new JS array. */
export function itemsOf(value: Value): Value[] {
  if (typeOf(value).isNative) {
    if (value instanceof ListValue) return peekItems(value).slice();
    if (value instanceof TupleValue) return value.items.slice();
    if (value instanceof RangeValue) requireSize(Number(value.length));
  }
  const items: Value[] = [];
  const cursor = iterate(value);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
    items.push(item);
    if ((items.length & 0xffff) === 0) guardGrowth(items.length);
  }
  return items;
}

export function guardGrowth(count: number): void {
  requireSize(count);
  checkStop();
}

function valueOf(stop: ExceptionValue): Value {
  return stop.details?.get('value') ?? stop.args.items[0] ?? null;
}

/** A cursor at its end, by a StopIteration that was raised. */
export function endedBy(stop: ExceptionValue): Cursor {
  const cursor = new ForeignCursor(null, null);
  cursor.ending = valueOf(stop);
  return cursor;
}
