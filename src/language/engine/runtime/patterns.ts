// The questions that `match` asks.

import { patternKind } from './abstract.ts';
import type { PatternKind } from './abstract.ts';
import { findAttribute, getAttribute } from './attributes.ts';
import { callValue } from './call.ts';
import { dictCopy, dictDelete, dictFrom, dictGet } from './dicts.ts';
import { isInstance } from './instance-check.ts';
import { lengthOf } from './length.ts';
import { itemsOf } from './iterate.ts';
import { raise } from './raise.ts';
import { getItem } from './subscript.ts';
import { ownAttribute, typeName } from './types.ts';
import { DictValue, ListValue, RangeValue, TupleValue, TypeValue } from './values.ts';
import type { Value } from './values.ts';

export function isSequence(value: Value): boolean {
  return value instanceof ListValue || value instanceof TupleValue || value instanceof RangeValue || hasKind(value, 'sequence');
}

function hasKind(value: Value, kind: PatternKind): boolean {
  return typeof value === 'object' && value !== null && patternKind(value.cls) === kind;
}

export function lengthIs(value: Value, count: number): boolean {
  return lengthOf(value) === count;
}

export function lengthAtLeast(value: Value, count: number): boolean {
  return lengthOf(value) >= count;
}

export function sequenceItem(value: Value, index: number): Value {
  return getItem(value, index);
}

export function sequenceItemFromEnd(value: Value, fromEnd: number): Value {
  return getItem(value, lengthOf(value) - fromEnd);
}

export function sequenceMiddle(value: Value, before: number, after: number): Value {
  return new ListValue(itemsOf(value).slice(before, lengthOf(value) - after));
}

export function isMapping(value: Value): boolean {
  return value instanceof DictValue || hasKind(value, 'mapping');
}

/** Asked for in place of what a mapping of the program does not hold. */
const absent = new TupleValue([]);

/** The value under a key, or undefined: the pattern does not hold then. */
export function mappingGet(value: Value, key: Value): Value | undefined {
  if (value instanceof DictValue) return dictGet(value, key);
  const found = callValue(getAttribute(value, 'get'), [key, absent]);
  return found === absent ? undefined : found;
}

export function mappingRest(value: Value, keys: TupleValue): Value {
  const rest = value instanceof DictValue ? dictCopy(value) : dictFrom(itemsOf(value).map((key) => [key, getItem(value, key)] as const));
  for (const key of keys.items) dictDelete(rest, key);
  return rest;
}

const selfMatching = new Set(['bool', 'bytearray', 'bytes', 'dict', 'float', 'frozenset', 'int', 'list', 'set', 'str', 'tuple']);

/** The parts a class pattern looks at: by position, then by name; undefined where it does not hold. */
export function classFields(value: Value, type: Value, positionalCount: number, names: TupleValue): Value | undefined {
  if (!(type instanceof TypeValue)) return raise.typeError('called match pattern must be a class');
  if (!isInstance(value, type)) return undefined;
  const found: Value[] = [];
  if (positionalCount > 0) {
    const declared = ownAttribute(type, '__match_args__');
    const base = type.mro.find((candidate) => !candidate.isUser && selfMatching.has(candidate.name));
    if (declared === undefined && base !== undefined) {
      if (positionalCount > 1) raise.typeError(`${type.name}() accepts 1 positional sub-pattern (${positionalCount} given)`);
      found.push(value);
    } else {
      if (declared !== undefined && !(declared instanceof TupleValue)) raise.typeError(`${type.name}.__match_args__ must be a tuple (got ${typeName(declared)})`);
      const attributes = declared === undefined ? [] : (declared as TupleValue).items;
      if (positionalCount > attributes.length) raise.typeError(`${type.name}() accepts ${attributes.length} positional sub-pattern${attributes.length === 1 ? '' : 's'} (${positionalCount} given)`);
      for (const name of attributes.slice(0, positionalCount)) {
        if (typeof name !== 'string') raise.typeError(`__match_args__ elements must be strings (got ${typeName(name)})`);
        const field = findAttribute(value, name as string);
        if (field === undefined) return undefined;
        found.push(field);
      }
    }
  }
  for (const name of names.items) {
    const field = findAttribute(value, name as string);
    if (field === undefined) return undefined;
    found.push(field);
  }
  return new TupleValue(found);
}

