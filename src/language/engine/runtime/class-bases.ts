// What a new class stands on: its bases, its metaclass, and the base that decides what its instances are made of.

import { findAttribute } from './attributes.ts';
import { callValue } from './call.ts';
import { raise } from './raise.ts';
import { MemberValue } from './slots.ts';
import { state } from './state.ts';
import { isSubtype, objectType, typeName, typeOf, typeType } from './types.ts';
import { TupleValue, TypeValue } from './values.ts';
import type { Value } from './values.ts';

/** Bases that are no classes say by `__mro_entries__` what stands in their place. The same array where all are classes. */
export function resolvedBases(bases: readonly Value[]): readonly Value[] {
  if (bases.every((base) => base instanceof TypeValue)) return bases;
  return bases.flatMap((base) => {
    const entries = base instanceof TypeValue ? undefined : findAttribute(base, '__mro_entries__');
    if (entries === undefined) return [base];
    const found = callValue(entries, [new TupleValue(bases)]);
    return found instanceof TupleValue ? [...found.items] : raise.typeError('__mro_entries__ must return a tuple');
  });
}

export function requireBase(base: Value): TypeValue {
  if (!(base instanceof TypeValue)) return raise.typeError(`${typeName(base)}() takes at most 2 arguments (3 given)`);
  if (!base.isBase) return raise.typeError(`type '${base.name}' is not an acceptable base type`);
  return base;
}

export function pickMetaclass(bases: readonly Value[], explicit: Value | undefined): Value {
  let best: Value = explicit ?? (bases.length === 0 ? typeType : typeOf(bases[0]));
  for (const base of bases) {
    const type = typeOf(base);
    if (!(best instanceof TypeValue) || isSubtype(best, type)) continue;
    if (isSubtype(type, best)) best = type;
    else raise.typeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases');
  }
  return best;
}

/** The base whose instances decide what the new class is made of; two that differ cannot be one. */
export function mainBase(bases: readonly TypeValue[]): TypeValue {
  let main = bases[0];
  for (const base of bases) {
    const solid = solidBase(base);
    const best = solidBase(main);
    if (isSubtype(best, solid)) continue;
    if (!isSubtype(solid, best)) raise.typeError('multiple bases have instance lay-out conflict');
    main = base;
  }
  return main;
}

const laidOut = new Set(['OSError', 'StopIteration', 'SystemExit', 'ImportError', 'SyntaxError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeTranslateError', 'AttributeError', 'NameError', 'StopAsyncIteration', 'BaseExceptionGroup']);

function solidBase(type: TypeValue): TypeValue {
  for (const base of type.mro) {
    if (base.isUser) {
      for (const member of base.namespace.values()) if (member instanceof MemberValue) return base;
    } else if (base === objectType || (base.hostClass !== null && base.prototype === base.hostClass.prototype) || laidOut.has(base.name)) return base;
  }
  return objectType;
}

/** Classes of the program right under a builtin type; they end with the run. */
export function runSubclasses(base: TypeValue): TypeValue[] {
  let all = state.kept.get('subclasses') as Map<TypeValue, TypeValue[]> | undefined;
  if (all === undefined) state.kept.set('subclasses', all = new Map());
  let found = all.get(base);
  if (found === undefined) all.set(base, found = []);
  return found;
}
