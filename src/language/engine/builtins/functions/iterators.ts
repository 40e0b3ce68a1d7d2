// iter, next, and the types that hand out values one by one: enumerate, zip, map, filter, reversed.

import { add } from '../../numbers/arithmetic.ts';
import { callValue } from '../../runtime/call.ts';
import { equals } from '../../runtime/compare.ts';
import { builtins, defineConstructor, defineFunction } from '../../runtime/define.ts';
import { isRaised } from '../../runtime/exceptions.ts';
import { GeneratorValue, stopOf } from '../../runtime/generators.ts';
import { cursorOf, endedBy, endingOf, iterate, itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { getItem } from '../../runtime/subscript.ts';
import { truthOf } from '../../runtime/truth.ts';
import { specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, ByteArrayValue, BytesValue, DictValue, FrozenSetValue, FunctionValue, IteratorValue, ListValue, MethodValue, RangeValue, SetValue, TextInstance, TupleValue, TypeValue, WideText } from '../../runtime/values.ts';
import type { Cursor, Value } from '../../runtime/values.ts';
import { allowBrackets } from '../generic-type.ts';
import { requireInt } from '../arguments.ts';
import * as types from '../iterator-types.ts';
import { ReverseWalk, countedIterator, remade, walkOver } from '../iterator-walks.ts';
import { lengthOf } from './length.ts';

defineFunction('iter', 'iterable, sentinel=?, /', (source: Value, sentinel: Value | undefined) => {
  if (sentinel === undefined) return iteratorOf(source);
  if (!(source instanceof FunctionValue || source instanceof BuiltinValue || source instanceof MethodValue || source instanceof TypeValue) && specialMethod(typeOf(source), '__call__') === undefined) {
    return raise.typeError('iter(v, w): v must be callable');
  }
  let isDone = false;
  return new IteratorValue(types.callableIteratorType, () => {
    if (isDone) return undefined;
    let value: Value;
    try {
      value = callValue(source, []);
    } catch (thrown) {
      if (!isRaised(thrown, 'StopIteration')) throw thrown;
      isDone = true;
      return undefined;
    }
    isDone = equals(value, sentinel);
    return isDone ? undefined : value;
  }, { reduced: () => [builtins.get('iter') as Value, isDone ? new TupleValue([new TupleValue([])]) : new TupleValue([source, sentinel])] });
});

function iteratorOf(source: Value): Value {
  if (source instanceof IteratorValue) return source;
  const type = typeOf(source);
  const method = specialMethod(type, '__iter__');
  if (method !== undefined && method !== null) {
    const iterator = callValue(method, [source]);
    // Checks that it can be walked.
    if (iterator !== source) cursorOf(iterator);
    return iterator;
  }
  return iteratorFrom(source, iterate(source));
}

/** A cursor over a value, as an iterator of the program. Both go on together. */
export function iteratorFrom(source: Value, cursor: Cursor): Value {
  if ((cursor as unknown) === source || cursor instanceof IteratorValue) return cursor as unknown as Value;
  const next = (): Value | undefined => cursor.next();
  if (source instanceof DictValue) return countedIterator(types.keyIteratorType, next, { size: () => source.map.size, elements: () => itemsOf(source) });
  if (source instanceof SetValue || source instanceof FrozenSetValue) return countedIterator(types.setIteratorType, next, { size: () => source.map.size, elements: () => itemsOf(source) });
  return types.iteratorOver(iteratorTypeOf(source), cursor, walkOver(source, cursor));
}

/** The type of iterator that a builtin value hands out. */
export function iteratorTypeOf(source: Value): TypeValue {
  if (typeof source === 'string') return types.asciiIteratorType;
  if (source instanceof ListValue) return types.listIteratorType;
  if (source instanceof TupleValue) return types.tupleIteratorType;
  if (source instanceof RangeValue) return typeof source.length === 'number' ? types.rangeIteratorType : types.longRangeIteratorType;
  if (source instanceof DictValue) return types.keyIteratorType;
  if (source instanceof SetValue || source instanceof FrozenSetValue) return types.setIteratorType;
  if (source instanceof WideText || source instanceof TextInstance) return types.textIteratorType;
  if (source instanceof ByteArrayValue) return types.bytearrayIteratorType;
  return source instanceof BytesValue ? types.bytesIteratorType : types.plainIteratorType;
}

defineFunction('next', 'iterator, default=?, /', (iterator: Value, fallback: Value | undefined) => {
  if (iterator instanceof GeneratorValue) {
    const next = iterator.next();
    if (next !== undefined) return next;
    return fallback === undefined ? stopOf(iterator) : fallback;
  }
  const isOwn = !(iterator instanceof IteratorValue);
  const method = isOwn ? specialMethod(typeOf(iterator), '__next__') : undefined;
  if (isOwn && method === undefined) return raise.typeError(`'${typeName(iterator)}' object is not an iterator`);
  // A class of the program may raise StopIteration with a value, which must reach the caller.
  if (fallback === undefined && isOwn) return callValue(method as Value, [iterator]);
  const value = cursorOf(iterator).next();
  if (value !== undefined) return value;
  return fallback === undefined ? raise.stopIteration(iterator instanceof IteratorValue ? endingOf(iterator) : null) : fallback;
});

/** What an iterator hands out, and what it would be made from again. */
interface Stepped {
  next: () => Value | undefined;
  parts: () => Value[];
  ending: () => Value;
}

function defineIterator(name: string, parameters: string, create: (...values: never[]) => Stepped): void {
  const type = types.iteratorType(name, true, ['reduced']);
  defineConstructor(type, parameters, (cls: TypeValue, ...values: never[]) => {
    const { next, parts, ending } = create(...values);
    return new IteratorValue(cls, next, remade(cls, parts, ending));
  });
  if (name === 'enumerate') allowBrackets(type);
  builtins.set(name, type);
}

defineIterator('enumerate', 'iterable=?, start=0', (iterable: Value | undefined, start: Value) => {
  if (iterable === undefined) return raise.typeError("enumerate() missing required argument 'iterable'");
  let count = requireInt(start);
  const cursor = iterate(iterable);
  const next = (): Value | undefined => {
    const item = cursor.next();
    if (item === undefined) return undefined;
    const pair = new TupleValue([count, item]);
    count = typeof count === 'number' && count < 4503599627370496 ? count + 1 : add(count, 1);
    return pair;
  };
  return { next, parts: () => [iteratorFrom(iterable, cursor), count], ending: () => endingOf(cursor) };
});

defineIterator('zip', '*iterables, strict=False', (iterables: Value[], strict: Value) => {
  const cursors = iterables.map(iterate);
  const isStrict = truthOf(strict);
  let isDone = cursors.length === 0;
  let ended: Cursor | null = null;
  const next = (): Value | undefined => {
    if (isDone) return undefined;
    const items: Value[] = [];
    for (let index = 0; index < cursors.length; index++) {
      const item = cursors[index].next();
      if (item === undefined) {
        isDone = true;
        ended = cursors[index];
        if (isStrict) requireAllAtEnd(cursors, index);
        return undefined;
      }
      items.push(item);
    }
    return new TupleValue(items);
  };
  return { next, parts: () => iterables.map((iterable, at) => iteratorFrom(iterable, cursors[at])), ending: () => (ended === null ? null : endingOf(ended)) };
});

function requireAllAtEnd(cursors: Cursor[], ended: number): void {
  const before = (count: number): string => (count === 1 ? 'argument 1' : `arguments 1-${count}`);
  if (ended > 0) raise.valueError(`zip() argument ${ended + 1} is shorter than ${before(ended)}`);
  for (let index = 1; index < cursors.length; index++) {
    if (cursors[index].next() !== undefined) raise.valueError(`zip() argument ${index + 1} is longer than ${before(index)}`);
  }
}

/** How an iterator ends: as what feeds it, or by a StopIteration of the function it calls. */
class Ending {
  cursor: Cursor;
  private own: Cursor | null = null;
  constructor(cursor: Cursor) { this.cursor = cursor; }

  /** The end where the function raises StopIteration; anything else goes on. */
  of(thrown: unknown): undefined {
    if (!isRaised(thrown, 'StopIteration')) throw thrown;
    this.own = endedBy(thrown);
    return undefined;
  }

  readonly value = (): Value => endingOf(this.own ?? this.cursor);
}

defineIterator('map', '*args', (args: Value[]) => {
  if (args.length < 2) return raise.typeError('map() must have at least two arguments.');
  const [change, ...iterables] = args;
  const cursors = iterables.map(iterate);
  const parts = (): Value[] => [change, ...iterables.map((iterable, at) => iteratorFrom(iterable, cursors[at]))];
  const end = new Ending(cursors[0]);
  if (cursors.length === 1) return { next: mapOne(change, end), parts, ending: end.value };
  const next = (): Value | undefined => {
    const items: Value[] = [];
    for (const cursor of cursors) {
      const item = cursor.next();
      if (item === undefined) {
        end.cursor = cursor;
        return undefined;
      }
      items.push(item);
    }
    try {
      return callValue(change, items);
    } catch (thrown) {
      return end.of(thrown);
    }
  };
  return { next, parts, ending: end.value };
});

function mapOne(change: Value, end: Ending): () => Value | undefined {
  const { cursor } = end;
  if (change instanceof FunctionValue && change.arity === 1) {
    const { code } = change;
    return () => {
      const item = cursor.next();
      if (item === undefined) return undefined;
      const { depth } = state;
      state.depth = depth + 1;
      try {
        return code(depth + 1, item);
      } catch (thrown) {
        return end.of(thrown);
      } finally {
        state.depth = depth;
      }
    };
  }
  return () => {
    const item = cursor.next();
    if (item === undefined) return undefined;
    try {
      return callValue(change, [item]);
    } catch (thrown) {
      return end.of(thrown);
    }
  };
}

defineIterator('filter', 'function, iterable, /', (test: Value, iterable: Value) => {
  const cursor = iterate(iterable);
  const end = new Ending(cursor);
  const next = (): Value | undefined => {
    try {
      for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
        if (truthOf(test === null ? item : callValue(test, [item]))) return item;
      }
    } catch (thrown) {
      return end.of(thrown);
    }
    return undefined;
  };
  return { next, parts: () => [test, iteratorFrom(iterable, cursor)], ending: end.value };
});

const reversedType = types.reversedType;
builtins.set('reversed', reversedType);
defineConstructor(reversedType, 'sequence, /', (cls: TypeValue, sequence: Value) => {
  const type = typeOf(sequence);
  const method = type.lookup('__reversed__');
  if (method !== undefined && method !== null) return callValue(method, [sequence]);
  const isSequence = typeof sequence === 'string' || sequence instanceof ListValue || sequence instanceof TupleValue || sequence instanceof RangeValue || sequence instanceof WideText
    || sequence instanceof TextInstance || sequence instanceof BytesValue || specialMethod(type, '__getitem__') !== undefined;
  if (!isSequence || method === null) return raise.typeError(`'${typeName(sequence)}' object is not reversible`);
  const walk = new ReverseWalk(sequence, cls, () => lengthOf(sequence));
  return new IteratorValue(cls, () => (walk.index >= 0 ? getItem(sequence, walk.index--) : undefined), walk);
});

