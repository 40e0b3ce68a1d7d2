// Copies by what `__reduce_ex__` or `__reduce__` of the program gives: how to make the object, and what to put into it.

import { findAttribute, getAttribute, setOwnField } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { setItem } from '../../runtime/subscript.ts';
import { specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { reduceNew } from '../../builtins/classes/reduce.ts';
import { DictValue, IteratorValue, TupleValue } from '../../runtime/values.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import type { Rebuilding } from './rebuild.ts';

/** What the program's own method gives, or says that `__new__` is to be given; undefined where it has none. */
export function reducedBy(value: Value): Value | undefined {
  const type = typeOf(value);
  const extended = specialMethod(type, '__reduce_ex__');
  if (extended !== undefined && extended !== null) return callValue(extended, [value, 4]);
  const plain = specialMethod(type, '__reduce__');
  if (plain !== undefined && plain !== null) return callValue(plain, [value]);
  if (value instanceof IteratorValue && value.walk !== null) return new TupleValue(value.walk.reduced());
  const isMadeFrom = specialMethod(type, '__getnewargs__') !== undefined || specialMethod(type, '__getnewargs_ex__') !== undefined;
  return isMadeFrom ? reduceNew(value) : undefined;
}

export function fromReduced(value: Value, reduced: Value, { part, note }: Rebuilding): Value {
  if (typeof reduced === 'string') return value;
  if (!(reduced instanceof TupleValue)) return raise.typeError(`__reduce__ must return a string or tuple, not ${typeName(reduced)}`);
  const { items } = reduced;
  if (items.length < 2 || items.length > 6) return raise.typeError('tuple returned by __reduce__ must contain 2 through 6 elements');
  const [make, args, saved = null, elements = null, entries = null] = items;
  const made = callValue(make, itemsOf(args).map(part));
  note(made);
  if (saved !== null) restore(made, part(saved));
  if (elements !== null) for (const element of itemsOf(elements)) callValue(getAttribute(made, 'append'), [part(element)]);
  if (entries !== null) {
    for (const entry of itemsOf(entries)) {
      const [key, item] = itemsOf(entry);
      setItem(made, part(key), part(item));
    }
  }
  return made;
}

function restore(made: Value, saved: Value): void {
  const setState = findAttribute(made, '__setstate__');
  if (setState !== undefined) return void callValue(setState, [saved]);
  const [fields, places] = saved instanceof TupleValue && saved.items.length === 2 ? saved.items : [saved, null];
  for (const part of [fields, places]) {
    if (!(part instanceof DictValue)) continue;
    for (const [name, field] of part.map) if (typeof name === 'string') setOwnField(made as ObjectValue, name, field);
  }
}
