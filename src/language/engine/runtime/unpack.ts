// Taking a value apart into a fixed number of names.

import { isRaised } from './exceptions.ts';
import { iterate } from './iterate.ts';
import { raise } from './raise.ts';
import { typeName, typeOf } from './types.ts';
import { ListValue, TupleValue } from './values.ts';
import type { Cursor, Value } from './values.ts';

export function unpackItems(value: Value, count: number): readonly Value[] {
  if ((value instanceof TupleValue || value instanceof ListValue) && typeOf(value).isNative) {
    if (value.items.length === count) return value.items;
    return value.items.length > count ? tooMany(count) : tooFew(count, value.items.length);
  }
  const cursor = cursorFor(value);
  const items: Value[] = [];
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
    if (items.length === count) return tooMany(count);
    items.push(item);
  }
  return items.length < count ? tooFew(count, items.length) : items;
}

/** `before` names, one list of the rest, `after` names. */
export function unpackStarred(value: Value, before: number, after: number): readonly Value[] {
  const cursor = cursorFor(value);
  const items: Value[] = [];
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) items.push(item);
  if (items.length < before + after) return raise.valueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  const end = items.length - after;
  return [...items.slice(0, before), new ListValue(items.slice(before, end)), ...items.slice(end)];
}

function cursorFor(value: Value): Cursor {
  try {
    return iterate(value);
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError') && typeOf(value).lookup('__iter__') === undefined) return raise.typeError(`cannot unpack non-iterable ${typeName(value)} object`);
    throw thrown;
  }
}

function tooMany(count: number): never {
  return raise.valueError(`too many values to unpack (expected ${count})`);
}

function tooFew(count: number, given: number): never {
  return raise.valueError(`not enough values to unpack (expected ${count}, got ${given})`);
}
