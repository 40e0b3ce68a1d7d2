// Augmented assignment of the builtin types that change themselves.

import { bufferOf, spliceBytes } from './byte-arrays.ts';
import { itemsOf } from './iterate.ts';
import { requireSize } from './raise.ts';
import { exactIndex } from './indexing.ts';
import { isSet, setAdd, setDelete, setHas } from './sets.ts';
import { repeatItems } from './sequence-operators.ts';
import { setNativeInPlace } from './operators.ts';
import { ByteArrayValue, DictValue, ListValue, SetValue } from './values.ts';
import type { Value } from './values.ts';

setNativeInPlace((operator, left, right) => {
  if (left instanceof ListValue) {
    if (operator === '+') {
      extendList(left, right);
      return left;
    }
    const count = operator === '*' ? exactIndex(right) : undefined;
    if (count === undefined) return undefined;
    left.items = repeatItems(left.items, Number(count));
    return left;
  }
  if (left instanceof ByteArrayValue) {
    if (operator === '+') {
      const more = bufferOf(right);
      if (more === undefined) return undefined;
      spliceBytes(left, left.bytes.length, left.bytes.length, more);
      return left;
    }
    const times = operator === '*' ? exactIndex(right) : undefined;
    if (times === undefined) return undefined;
    repeatBytes(left, Number(times));
    return left;
  }
  if (left instanceof DictValue && operator === '|') {
    fillDict(left, right);
    return left;
  }
  if (left instanceof SetValue && isSet(right)) return changeSet(operator, left, right);
  return undefined;
});

let fillDict: (dict: DictValue, source: Value) => void = () => undefined;
/** Taking entries from mappings and pairs lives with the methods of dict. */
export function setFillDict(next: typeof fillDict): void {
  fillDict = next;
}

function repeatBytes(array: ByteArrayValue, count: number): void {
  const once = array.bytes.slice();
  const total = once.length * Math.max(count, 0);
  requireSize(total);
  const bytes = new Uint8Array(total);
  for (let at = 0; at < total; at += once.length) bytes.set(once, at);
  array.bytes = bytes;
}

export function extendList(list: ListValue, more: Value): void {
  const added = itemsOf(more);
  requireSize(list.items.length + added.length);
  for (const item of added) list.items.push(item);
}

function changeSet(operator: string, left: SetValue, right: Value & { map: Map<unknown, Value> }): Value | undefined {
  const elements = [...right.map.values()];
  switch (operator) {
    case '|': for (const element of elements) setAdd(left, element); return left;
    case '-': for (const element of elements) setDelete(left, element); left.history?.tidied(); return left;
    case '&': for (const element of [...left.map.values()]) if (!setHas(right as SetValue, element)) setDelete(left, element); left.history = null; return left;
    case '^': for (const element of elements) if (!setDelete(left, element)) setAdd(left, element); return left;
    default: return undefined;
  }
}
