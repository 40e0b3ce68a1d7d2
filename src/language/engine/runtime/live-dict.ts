// The `__dict__` of an instance: a dict whose entries are the attributes themselves, so that both always agree.

import { backingOf, deleteOwnField, fieldsOf, ownField, setBacking, setOwnField } from './attributes.ts';
import { dictOver } from './namespaces.ts';
import { raise } from './raise.ts';
import { typeName } from './types.ts';
import { DictValue } from './values.ts';
import type { Key, ObjectValue, Value } from './values.ts';

/** The Map under such a dict. Keys that are no text are kept beside the attributes. */
class FieldMap extends Map<Key, Value> {
  private readonly owner: ObjectValue;
  constructor(owner: ObjectValue) {
    super();
    this.owner = owner;
  }

  override get(key: Key): Value | undefined {
    return typeof key === 'string' ? ownField(this.owner as Value, key) : super.get(key);
  }

  override has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  override set(key: Key, value: Value): this {
    if (typeof key !== 'string') return super.set(key, value);
    setOwnField(this.owner, key, value);
    return this;
  }

  override delete(key: Key): boolean {
    return typeof key === 'string' ? deleteOwnField(this.owner, key) : super.delete(key);
  }

  override clear(): void {
    for (const name of fieldsOf(this.owner).keys()) deleteOwnField(this.owner, name);
    super.clear();
  }

  override get size(): number {
    return fieldsOf(this.owner).size + super.size;
  }

  private all(): Map<Key, Value> {
    return new Map<Key, Value>([...fieldsOf(this.owner), ...super.entries()]);
  }

  override entries(): MapIterator<[Key, Value]> { return this.all().entries(); }
  override keys(): MapIterator<Key> { return this.all().keys(); }
  override values(): MapIterator<Value> { return this.all().values(); }
  override [Symbol.iterator](): MapIterator<[Key, Value]> { return this.all().entries(); }
  override forEach(work: (value: Value, key: Key, map: Map<Key, Value>) => void): void { this.all().forEach(work); }
}
delete (FieldMap.prototype as { constructor?: unknown }).constructor;

const known: WeakMap<object, DictValue> = new WeakMap();

/** The dict of an instance; always the same one. */
export function liveDict(value: ObjectValue): DictValue {
  const backing = backingOf(value);
  if (backing !== undefined) return backing;
  let dict = known.get(value);
  if (dict === undefined) known.set(value, dict = dictOver(new FieldMap(value) as unknown as Map<string, Value>));
  return dict;
}

/** `instance.__dict__ = dict`: from now on the dict holds the attributes. */
export function replaceDict(value: ObjectValue, dict: Value): void {
  if (!(dict instanceof DictValue)) return raise.typeError(`__dict__ must be set to a dictionary, not a '${typeName(dict)}'`);
  if (dict === known.get(value)) return undefined;
  return setBacking(value, dict);
}
