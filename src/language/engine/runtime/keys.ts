// From a Python value to the Key its dict or set is indexed by: equal values give the same Key.
// Strings, ints and None are their own Key. Text of other kinds starts with a lone surrogate, which no plain str holds.
// Values that the program compares by its own `__eq__` are found by hash and comparison among those already there.

import { sameOrEqual } from './compare.ts';
import { latinText } from '../text/latin-text.ts';
import { hashOf, identityOf, isUnhashable, refuse } from './hash.ts';
import { setKeyElsewhere } from './set-compare.ts';
import { checkStop, state } from './state.ts';
import { specialMethod, tupleType, typeOf } from './types.ts';
import { ByteArrayValue, BytesValue, ComplexValue, FloatValue, FrozenSetValue, IntInstance, MethodValue, RangeValue, TextInstance, TupleValue, WideText, intValue } from './values.ts';
import type { Int, Key, Value } from './values.ts';

/** A dict, set or frozenset, as far as keys matter. */
export interface KeyTable {
  readonly map: Map<Key, Value>;
  compared: Map<Int, Value[]> | null;
}

/** The Key of a value for looking it up in, or adding it to, a table. */
export function keyOf(value: Value, table: KeyTable): Key {
  if (typeof value === 'string') return table.compared === null ? value : comparedOr(value, value, table);
  if (typeof value === 'number') return table.compared === null ? value : comparedOr(value, value, table);
  if (table.compared === null) {
    const pair = pairKeyOf(value);
    if (pair !== undefined) return pair;
  }
  const key = plainKey(value);
  if (key !== undefined) return table.compared === null ? key : comparedOr(key, value, table);
  const found = findCompared(value, table);
  return found === undefined ? value as object : found;
}

/** Notes a new key that the program compares itself. Call it after adding `value` under `key`. */
export function noteCompared(value: Value, key: Key, table: KeyTable): void {
  if (key !== value || plainKey(value) !== undefined) return;
  const hash = state.hashed === value ? state.hash : hashOf(value);
  table.compared ??= new Map();
  const bucket = table.compared.get(hash);
  if (bucket === undefined) table.compared.set(hash, [value]);
  else if (!bucket.includes(value)) bucket.push(value);
}

/** Forgets a removed key. */
export function dropCompared(key: Key, table: KeyTable): void {
  if (table.compared === null || typeof key !== 'object' || key === null) return;
  for (const bucket of table.compared.values()) {
    const position = bucket.indexOf(key as Value);
    if (position >= 0) bucket.splice(position, 1);
  }
}

function comparedOr(key: Key, value: Value, table: KeyTable): Key {
  if (table.map.has(key)) return key;
  const found = findCompared(value, table);
  return found === undefined ? key : found;
}

function findCompared(value: Value, table: KeyTable): Key | undefined {
  const hash = hashOf(value);
  state.hashed = value;
  state.hash = hash;
  const bucket = table.compared?.get(hash);
  if (bucket !== undefined) for (const candidate of bucket) if (sameOrEqual(candidate, value)) return candidate as Key;
  if (typeof value !== 'object') return undefined;
  // An int equal to this object: its hash tells where to look.
  if (table.map.has(hash) && sameOrEqual(hash, value)) return hash;
  return findPlain(value, hash, table);
}

/** The value of the program that stands behind a Key. */
function valueUnder(key: Key, entry: Value, table: KeyTable): Value {
  return 'originals' in table ? (table.originals as Map<Key, Value> | null)?.get(key) ?? (isPairKey(key) ? pairBehind(key) : key as Value) : entry;
}

setKeyElsewhere((key, inner, outer) => {
  checkStop();
  return keyOf(valueUnder(key, inner.map.get(key) as Value, inner), outer);
});

/** A key of a builtin type that is equal to an object which the program compares: nothing but a walk can find it. */
function findPlain(value: Value, hash: Int, table: KeyTable): Key | undefined {
  let steps = 0;
  for (const [key, entry] of table.map) {
    if ((steps++ & 0xffff) === 0xffff) checkStop();
    if (typeof key === 'object') continue;
    const known = valueUnder(key, entry, table);
    if (hashOf(known) === hash && sameOrEqual(known, value)) return key;
  }
  return undefined;
}

/** The Key of a value of builtin types all through; undefined where the program's own comparison decides. */
export function plainKey(value: Value): Key | undefined {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint': return value;
    case 'boolean': return value ? 1 : 0;
    default:
  }
  if (value === null) return null;
  const type = typeOf(value);
  if (!type.isNative && (specialMethod(type, '__eq__') !== undefined || specialMethod(type, '__hash__') !== undefined)) return undefined;
  if (value instanceof TupleValue) {
    const { items } = value;
    if (items.length === 2) {
      const pair = pairKey(items[0], items[1]);
      if (pair !== undefined) return pair;
    }
    const part = tuplePart(value);
    return part === undefined ? undefined : `\udc01${part}`;
  }
  if (value instanceof FloatValue) return floatKey(value);
  if (value instanceof WideText) return `\udc00${value.text}`;
  if (value instanceof IntInstance) return value.v;
  if (value instanceof TextInstance) return plainKey(value.v as Value);
  if (value instanceof BytesValue && !(value instanceof ByteArrayValue)) return `\udc02${latinText(value.bytes)}`;
  if (value instanceof ComplexValue) return value.imaginary === 0 ? floatKey(new FloatValue(value.real)) : `\udc03${value.real},${value.imaginary}`;
  if (value instanceof RangeValue) return `\udc04${value.length},${value.length === 0 ? '' : value.start},${Number(value.length) < 2 ? '' : value.step}`;
  if (value instanceof FrozenSetValue) return value.compared === null ? `\udc05${[...value.map.values()].map(part).toSorted().join(',')}` : undefined;
  if (isUnhashable(value)) return refuse(value);
  // Bound methods are made anew at every reading, and equal ones are one key.
  return value instanceof MethodValue ? undefined : value as object;
}

function floatKey(value: FloatValue): Key {
  const { v } = value;
  if (v !== v) return v;
  return Number.isInteger(v) && !Number.isSafeInteger(v) ? intValue(BigInt(v)) : v + 0;
}

/** The Key of a pair of small ints; undefined for anything else. */
export function pairKeyOf(value: Value): number | undefined {
  return value instanceof TupleValue && value.cls === tupleType && value.items.length === 2 ? pairKey(value.items[0], value.items[1]) : undefined;
}

/** True for Keys of pairs. No int or float of a program has a Key this large but infinity. */
export function isPairKey(key: Key): key is number {
  return typeof key === 'number' && key >= leastPair && key !== Infinity;
}

/** The pair of ints behind its Key. */
export function pairBehind(key: number): TupleValue {
  const both = key / pairUnit - pairBase;
  const first = Math.floor(both / (2 * half));
  return new TupleValue([first - half, both - first * 2 * half - half]);
}

// A pair of ints below 2^25 fits the 52 low bits of a double above 2^1000, where no int or float key of a program is kept.
const half = 33554432;
const pairBase = 4503599627370496;
const pairUnit = 2 ** 948;
const leastPair = pairBase * pairUnit;

function pairKey(firstValue: Value, secondValue: Value): number | undefined {
  const first = typeof firstValue === 'number' ? firstValue : asNumber(firstValue);
  const second = typeof secondValue === 'number' ? secondValue : asNumber(secondValue);
  // Not a number fails every comparison, so it never gets through.
  if (!(first >= -half && first < half && second >= -half && second < half)) return undefined;
  return (pairBase + (first + half) * 2 * half + (second + half)) * pairUnit;
}

/** The int that a bool, a whole float or an instance of an int class equals, else nan. */
function asNumber(value: Value): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value instanceof FloatValue ? value.v : value instanceof IntInstance && plainKey(value) === value.v ? Number(value.v) : Number.NaN;
  return Number.isInteger(number) ? number + 0 : Number.NaN;
}

function tuplePart(tuple: TupleValue): string | undefined {
  let text = '(';
  for (const item of tuple.items) {
    const piece = part(item);
    if (piece === undefined) return undefined;
    text += `${piece},`;
  }
  return `${text})`;
}

/** An element of a compound key: a mark of its kind, and a length before text so that nothing runs together. */
function part(value: Value): string | undefined {
  if (typeof value === 'number') return `i${value}`;
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (value instanceof TupleValue && typeOf(value).isNative) return tuplePart(value);
  const key = plainKey(value);
  if (key === undefined) return undefined;
  if (key === null) return 'n';
  if (typeof key === 'object') return `o${identityOf(key)}`;
  return typeof key === 'string' ? `s${key.length}:${key}` : `i${key}`;
}
