// How dict(), update() and |= take entries from a mapping, from pairs and from keywords.

import { findAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { dictSet, dictUpdate } from '../../runtime/dicts.ts';
import { asException, isRaised } from '../../runtime/exceptions.ts';
import { iterate } from '../../runtime/iterate.ts';
import { setFillDict } from '../../runtime/in-place.ts';
import { raise } from '../../runtime/raise.ts';
import { getItem } from '../../runtime/subscript.ts';
import { specialMethod, typeOf } from '../../runtime/types.ts';
import { DictValue, ListValue, TupleValue } from '../../runtime/values.ts';
import type { Cursor, Value } from '../../runtime/values.ts';

/** Adds the entries of a mapping (anything with `keys`) or of an iterable of pairs. */
export function fillDict(dict: DictValue, source: Value): void {
  if (source instanceof DictValue && specialMethod(typeOf(source), '__iter__') === undefined) {
    dictUpdate(dict, source);
    return;
  }
  const keys = typeof source === 'object' && source !== null ? findAttribute(source, 'keys') : undefined;
  if (keys === undefined) fillFromPairs(dict, source);
  else {
    const cursor = iterate(callValue(keys, []));
    for (let key = cursor.next(); key !== undefined; key = cursor.next()) dictSet(dict, key, getItem(source, key));
  }
}

setFillDict(fillDict);

/** Adds keyword arguments. */
export function fillFromKeywords(dict: DictValue, keywords: Map<string, Value>): void {
  for (const [name, value] of keywords) dictSet(dict, name, value);
}

function fillFromPairs(dict: DictValue, pairs: Value): void {
  const cursor = iterate(pairs);
  let index = 0;
  for (let pair = cursor.next(); pair !== undefined; pair = cursor.next()) {
    const items = pairItems(pair, index);
    if (items.length !== 2) raise.valueError(`dictionary update sequence element #${index} has length ${items.length}; 2 is required`);
    dictSet(dict, items[0], items[1]);
    index++;
  }
}

function pairItems(pair: Value, index: number): readonly Value[] {
  if (pair instanceof TupleValue || pair instanceof ListValue) return pair.items;
  const items: Value[] = [];
  const cursor = pairCursor(pair, index);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) items.push(item);
  return items;
}

function pairCursor(pair: Value, index: number): Cursor {
  try {
    return iterate(pair);
  } catch (thrown) {
    const exception = asException(thrown);
    if (!isRaised(exception, 'TypeError')) throw exception;
    return raise.typeError(`cannot convert dictionary update sequence element #${index} to a sequence`);
  }
}
