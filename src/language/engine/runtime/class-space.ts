// The namespace that a class body fills: a plain map, or a mapping that the metaclass prepared.

import { findAttribute } from './attributes.ts';
import { call } from './call.ts';
import type { Keywords } from './call.ts';
import { pickMetaclass, resolvedBases } from './class-bases.ts';
import { isRaised } from './exceptions.ts';
import { raise } from './raise.ts';
import { deleteItem, getItem, setItem } from './subscript.ts';
import { typeName, typeOf, typeType } from './types.ts';
import { DictValue, TupleValue, TypeValue } from './values.ts';
import type { Value } from './values.ts';

/** The namespace of a class body whose metaclass prepared a mapping of its own: every name goes through it. */
class PreparedSpace extends Map<string, Value> {
  readonly mapping: Value;
  constructor(mapping: Value) {
    super();
    this.mapping = mapping;
  }

  override get(name: string): Value | undefined {
    if (this.mapping instanceof DictValue && !this.mapping.cls.isUser) return this.mapping.map.get(name);
    try {
      return getItem(this.mapping, name);
    } catch (thrown) {
      if (isRaised(thrown, 'KeyError')) return undefined;
      throw thrown;
    }
  }

  override set(name: string, value: Value): this {
    setItem(this.mapping, name, value);
    return this;
  }

  override delete(name: string): boolean {
    deleteItem(this.mapping, name);
    return true;
  }
}

export interface ClassStatement {
  name: string;
  bases: readonly Value[];
  keywords: Keywords;
}

/** The namespace a class body fills; `__prepare__` of the metaclass may bring its own. */
export function prepareSpace(depth: number, { name, bases, keywords }: ClassStatement): Map<string, Value> {
  const given = resolvedBases(bases);
  const metaclass = pickMetaclass(given, keywords?.get('metaclass'));
  if (metaclass === typeType) return new Map();
  const prepare = findAttribute(metaclass, '__prepare__');
  if (prepare === undefined || (metaclass instanceof TypeValue && isOfType(metaclass.lookup('__prepare__')))) return new Map();
  const rest = new Map(keywords ?? []);
  rest.delete('metaclass');
  const mapping = call(depth, prepare, [name, new TupleValue(given)], rest.size === 0 ? null : rest);
  if (!(mapping instanceof DictValue) && typeOf(mapping).lookup('__getitem__') === undefined) return raise.typeError(`${metaclass instanceof TypeValue ? metaclass.name : '<metaclass>'}.__prepare__() must return a mapping, not ${typeName(mapping)}`);
  return new PreparedSpace(mapping);
}

function isOfType(prepare: Value | undefined): boolean {
  return prepare !== undefined && prepare === typeType.namespace.get('__prepare__');
}

/** What a metaclass is given of a filled namespace: the mapping it prepared, else a new dict. */
export function mappingOf(space: Map<string, Value>): Value {
  if (space instanceof PreparedSpace) return space.mapping;
  const dict = new DictValue();
  for (const [name, value] of space) dict.map.set(name, value);
  return dict;
}
