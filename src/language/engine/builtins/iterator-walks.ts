// What iterators tell of themselves: how much is left, how they are made again, and where they go on.

import { BytesCursor, ItemsCursor, ListCursor, LongRangeCursor, NumberRangeCursor, TextCursor, nativeCursor, overIndex } from '../runtime/iterate.ts';
import { plainSize } from '../runtime/length.ts';
import { builtins } from '../runtime/define.ts';
import { BytesValue, IteratorValue, ListValue, RangeValue, TupleValue, intValue } from '../runtime/values.ts';
import { iteratorOver, listReverseIteratorType, longRangeIteratorType, rangeIteratorType, reversedType } from './iterator-types.ts';
import type { Cursor, Int, TypeValue, Value, Walk } from '../runtime/values.ts';

/** `iter`, as part of what makes an iterator again. */
function iterOf(source: Value, ...state: Value[]): Value[] {
  return [builtins.get('iter') as Value, new TupleValue([source]), ...state];
}

function clipped(index: Int, size: number): number {
  return index < 0 ? 0 : index > size ? size : Number(index);
}

/** A walk by index over a sequence. */
class IndexedWalk implements Walk {
  private readonly source: Value;
  private readonly cursor: { index: number };
  constructor(source: Value, cursor: { index: number }) { this.source = source; this.cursor = cursor; }

  private size(): number { return Number(plainSize(this.source)); }
  hint(): Int { return this.cursor.index === overIndex ? 0 : Math.max(0, this.size() - this.cursor.index); }
  reduced(): Value[] {
    if (this.cursor.index !== overIndex) return iterOf(this.source, this.cursor.index);
    if (this.source instanceof ListValue) return iterOf(new ListValue([]));
    return iterOf(this.source instanceof TupleValue || this.source instanceof BytesValue ? new TupleValue([]) : '');
  }

  setState(index: Int): void {
    if (this.cursor.index !== overIndex) this.cursor.index = clipped(index, this.size());
  }
}

class RangeWalk implements Walk {
  private readonly range: RangeValue;
  private readonly cursor: NumberRangeCursor;
  constructor(range: RangeValue, cursor: NumberRangeCursor) { this.range = range; this.cursor = cursor; }

  hint(): Int { return this.cursor.left; }
  reduced(): Value[] { return iterOf(this.range, Number(this.range.length) - this.cursor.left); }
  setState(index: Int): void {
    const size = Number(this.range.length);
    this.cursor.skipTo(size - clipped(index, size));
  }
}

class LongRangeWalk implements Walk {
  private readonly range: RangeValue;
  private readonly cursor: LongRangeCursor;
  constructor(range: RangeValue, cursor: LongRangeCursor) { this.range = range; this.cursor = cursor; }

  hint(): Int { return intValue(BigInt(this.range.length) - this.cursor.index); }
  reduced(): Value[] { return iterOf(this.range, intValue(this.cursor.index)); }
  setState(index: Int): void {
    const wanted = BigInt(index);
    const size = BigInt(this.range.length);
    this.cursor.index = wanted < 0n ? 0n : wanted > size ? size : wanted;
  }
}

/** What a walk over a sequence of a builtin type tells; null for others. */
export function walkOver(source: Value, cursor: Cursor): Walk | null {
  if (cursor instanceof ListCursor || cursor instanceof ItemsCursor || cursor instanceof TextCursor || cursor instanceof BytesCursor) return new IndexedWalk(source, cursor);
  if (cursor instanceof NumberRangeCursor) return new RangeWalk(source as RangeValue, cursor);
  return cursor instanceof LongRangeCursor ? new LongRangeWalk(source as RangeValue, cursor) : null;
}

/** A walk backwards by index, over anything with `__getitem__`. */
export class ReverseWalk implements Walk {
  private readonly source: Value;
  private readonly type: TypeValue;
  private readonly size: () => number;
  index: number;
  constructor(source: Value, type: TypeValue, size: () => number) {
    this.source = source;
    this.type = type;
    this.size = size;
    this.index = size() - 1;
  }

  hint(): Int { return this.index < this.size() ? this.index + 1 : 0; }
  reduced(): Value[] {
    if (this.index >= 0) return [this.type, new TupleValue([this.source]), this.index];
    return this.source instanceof ListValue ? iterOf(new ListValue([])) : [this.type, new TupleValue([new TupleValue([])])];
  }

  setState(index: Int): void {
    if (this.index >= 0) this.index = index < -1 ? -1 : Math.min(Number(index), this.size() - 1);
  }
}

/** A list from its end on. */
export function reversedList(list: ListValue): IteratorValue {
  const walk = new ReverseWalk(list, reversedType, () => list.items.length);
  return new IteratorValue(listReverseIteratorType, () => {
    if (walk.index >= 0 && walk.index < list.items.length) return list.items[walk.index--];
    walk.index = -1;
    return undefined;
  }, walk);
}

/** A range from its end on, which is a walk over a range, too. */
export function reversedRange({ start, step, length }: RangeValue): IteratorValue {
  const last = intValue(BigInt(start) + BigInt(step) * (BigInt(length) - 1n));
  const range = new RangeValue(last, intValue(BigInt(start) - BigInt(step)), intValue(-BigInt(step)), length);
  const cursor = nativeCursor(range) as Cursor;
  return iteratorOver(typeof length === 'number' ? rangeIteratorType : longRangeIteratorType, cursor, walkOver(range, cursor));
}

/** An iterator that counts its steps, over a container without places: `elements` gives all it would hand out. */
export function countedIterator(type: TypeValue, next: () => Value | undefined, container: { size: () => number; elements: () => readonly Value[] }): IteratorValue {
  let count = 0;
  let isOver = false;
  const size = container.size();
  const step = (): Value | undefined => {
    const value = next();
    if (value === undefined) isOver = true;
    else count++;
    return value;
  };
  return new IteratorValue(type, step, {
    hint: () => (isOver || container.size() !== size ? 0 : size - count),
    reduced: () => iterOf(new ListValue(isOver ? [] : container.elements().slice(count))),
  });
}

/** An iterator that is made again by its type from others, such as `map`. */
export function remade(make: Value, parts: () => Value[], ending: () => Value): Walk {
  return { reduced: () => [make, new TupleValue(parts())], ending };
}
