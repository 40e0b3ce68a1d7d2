// How a function or a method written in TypeScript becomes part of the language.

import { allocate, callBuiltin } from './call.ts';
import { raise } from './raise.ts';
import { readSignature } from './signature.ts';
import { state } from './state.ts';
import { isSubtype, typeName } from './types.ts';
import { BuiltinValue, TypeValue } from './values.ts';
import type { Value } from './values.ts';

/** The builtin names every program sees. Filled by the files in ../builtins. */
export const builtins: Map<string, Value> = new Map();

// `never[]` lets an implementation state the exact types it checked for by its signature or by its first lines.
type Implementation = (...values: never[]) => Value;

/**
 * Makes a function value. `implementation` gets one argument per parameter in order: positional ones, then the
 * rest as Value[], then keyword-only ones, then keyword-rest as Map<string, Value>. Defaults are filled in.
 */
export function makeFunction(name: string, parameters: string, implementation: Implementation): BuiltinValue {
  return new BuiltinValue({ name, owner: null, ...readSignature(parameters), implementation });
}

/** Adds a builtin function: `defineFunction('len', 'obj, /', (object) => lengthOf(object))`. */
export function defineFunction(name: string, parameters: string, implementation: Implementation): void {
  builtins.set(name, makeFunction(name, parameters, implementation));
}

/**
 * Adds a method to a builtin type: `defineMethod(listType, 'append', 'self, object, /', (self: ListValue, object) => ...)`.
 * `self` has the right type when the implementation runs (a subclass counts). Dunder methods are defined the same way.
 */
export function defineMethod(type: TypeValue, name: string, parameters: string, implementation: Implementation): void {
  type.namespace.set(name, new BuiltinValue({ name, owner: type, ...readSignature(parameters), implementation }));
}

/** `int.__new__(cls, ...)`: for the type itself, or for a class of the program that extends it. */
function newOf(type: TypeValue): BuiltinValue {
  return makeFunction('__new__', 'cls, *args, **kwargs', (cls: Value, args: Value[], keywords: Map<string, Value>) => {
    if (!(cls instanceof TypeValue)) return raise.typeError(`${type.name}.__new__(X): X is not a type object (${typeName(cls)})`);
    if (!isSubtype(cls, type)) return raise.typeError(`${type.name}.__new__(${cls.name}): ${cls.name} is not a subtype of ${type.name}`);
    const given = keywords.size === 0 ? null : keywords;
    return cls.isUser ? allocate(state.depth, cls, args, given) : callBuiltin(state.depth, cls.create ?? type.create as BuiltinValue, [cls, ...args], given);
  });
}

/** Makes `Type(...)` build a value: `defineConstructor(listType, 'iterable=?, /', (cls: TypeValue, iterable) => ...)`. */
export function defineConstructor(type: TypeValue, parameters: string, implementation: Implementation): void {
  type.keepsArguments = false;
  if (type.name !== 'object' && type.name !== 'type') type.namespace.set('__new__', newOf(type));
  type.create = new BuiltinValue({ name: type.name, owner: null, ...readSignature(`cls, ${parameters}, `.replace(/, \/, $/, ', /')), implementation });
}
