// Abstract classes: which methods a class still lacks, and which classes count as its own without inheriting.

import { findAttribute, getAttribute } from './attributes.ts';
import { callValue } from './call.ts';
import { setAdd } from './sets.ts';
import { truthOf } from './truth.ts';
import { builtinType, isSubtype, notImplemented, typeType } from './types.ts';
import { BuiltinValue, FrozenSetValue } from './values.ts';
import type { TypeValue, Value } from './values.ts';

/** The metaclass; a class of it keeps `__abstractmethods__`. */
export const abcMetaType = builtinType('ABCMeta', null, { base: typeType, module: 'abc' });

function isAbstract(value: Value | undefined): boolean {
  if (value === undefined || value === null || value instanceof BuiltinValue) return false;
  const mark = findAttribute(value, '__isabstractmethod__');
  return mark !== undefined && truthOf(mark);
}

/** Notes what a new class of the metaclass leaves open. */
export function noteAbstract(type: TypeValue): void {
  const open = new FrozenSetValue();
  for (const [name, value] of type.namespace) if (isAbstract(value)) setAdd(open, name);
  for (const base of type.bases) {
    const inherited = base.namespace.get('__abstractmethods__');
    if (!(inherited instanceof FrozenSetValue)) continue;
    for (const name of inherited.map.values()) if (isAbstract(type.lookup(name as string))) setAdd(open, name);
  }
  type.namespace.set('__abstractmethods__', open);
  // Until now it had that of a base.
  type.cache.delete('__abstractmethods__');
}

export type PatternKind = 'sequence' | 'mapping';
const registeredKinds: WeakMap<TypeValue, PatternKind> = new WeakMap();
const kindsByName = new Map<string, PatternKind>([['Sequence', 'sequence'], ['MutableSequence', 'sequence'], ['Mapping', 'mapping'], ['MutableMapping', 'mapping']]);
const nativeKinds = new Map<string, PatternKind>([['deque', 'sequence'], ['array', 'sequence'], ['memoryview', 'sequence'], ['mappingproxy', 'mapping']]);

/** Sequences too, and yet matched as wholes. */
const texts = new Set(['str', 'bytes', 'bytearray']);

/** What `match` takes the instances of a class for. */
export function patternKind(type: TypeValue): PatternKind | null {
  for (const base of type.mro) {
    if (!base.isUser && texts.has(base.name)) return null;
    const kind = base.module === 'collections.abc' ? kindsByName.get(base.name) : base.isUser ? undefined : nativeKinds.get(base.name);
    const found = kind ?? registeredKinds.get(base);
    if (found !== undefined) return found;
  }
  return null;
}

const registered: WeakMap<TypeValue, TypeValue[]> = new WeakMap();

export function register(cls: TypeValue, other: TypeValue): void {
  const kind = patternKind(cls);
  if (kind !== null) registeredKinds.set(other, kind);
  const all = registered.get(cls);
  if (all === undefined) registered.set(cls, [other]);
  else all.push(other);
}

/** issubclass() for a class of the metaclass. */
export function isVirtualSubclass(cls: TypeValue, other: TypeValue, subclassesOf: (type: TypeValue) => readonly TypeValue[]): boolean {
  const hook = findAttribute(cls, '__subclasshook__');
  const answer = hook === undefined ? notImplemented : callValue(hook, [other]);
  if (answer !== notImplemented) return truthOf(answer);
  if (isSubtype(other, cls)) return true;
  const asks = (type: TypeValue): boolean => (isSubtype(type.cls, abcMetaType) ? truthOf(callValue(getAttribute(type.cls, '__subclasscheck__'), [type, other])) : isSubtype(other, type));
  return (registered.get(cls) ?? []).some(asks) || subclassesOf(cls).some((subclass) => subclass !== cls && asks(subclass));
}

