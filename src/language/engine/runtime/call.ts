// Calls a value with arguments: binding to parameters, defaults, builtins, methods, classes.

import { argumentsFor } from './binding.ts';
import { makeException, raise } from './raise.ts';
import { state } from './state.ts';
import { specialMethod, typeName, typeOf, typeType } from './types.ts';
import { BuiltinValue, DictValue, FunctionValue, MethodValue, TupleValue, TypeValue } from './values.ts';
import type { Code, Value } from './values.ts';

/** Keyword arguments of one call, in order; null for none. */
export type Keywords = Map<string, Value> | null;

/** Calls from a builtin: the depth is that of the builtin's caller. */
export function callValue(callee: Value, args: readonly Value[], keywords: Keywords = null): Value {
  return call(state.depth, callee, args, keywords);
}

/** Calls from the program, which knows its depth. */
export function call(depth: number, callee: Value, args: readonly Value[], keywords: Keywords): Value {
  if (callee instanceof FunctionValue) return callFunction(depth, callee, args, keywords);
  if (callee instanceof BuiltinValue) return callBuiltin(depth, callee, args, keywords);
  if (callee instanceof MethodValue) return call(depth, callee.target, [callee.self, ...args], keywords);
  if (callee instanceof TypeValue) return callee.keepsArguments && keywords === null ? makeException(callee, args) : instantiate(depth, callee, args, keywords);
  let target = typeOf(callee).lookup('__call__');
  if (!(target instanceof FunctionValue || target instanceof BuiltinValue)) target = specialMethod(typeOf(callee), '__call__');
  if (target === undefined) return raise.typeError(`'${typeName(callee)}' object is not callable`);
  return call(depth, target, [callee, ...args], keywords);
}

/** Calls a function with one value for each of its parameters. */
export function callFilled(depth: number, callee: FunctionValue, full: readonly Value[]): Value {
  const outer = state.depth;
  state.depth = depth + 1;
  try {
    return applyCode(callee.code, depth + 1, full);
  } finally {
    state.depth = outer;
  }
}

function callFunction(depth: number, callee: FunctionValue, args: readonly Value[], keywords: Keywords): Value {
  return callFilled(depth, callee, keywords !== null ? argumentsFor(callee, args, keywords) : callee.arity === args.length ? args : completed(callee, args));
}

/** Defaults and `*args` of a call without keywords. */
function completed(callee: FunctionValue, args: readonly Value[]): readonly Value[] {
  const { signature, defaults } = callee;
  const { names, rest, keywordOnly, keywordRest } = signature;
  const missing = names.length - args.length;
  if (keywordOnly.length > 0 || missing > defaults.length || (missing < 0 && rest === null)) return argumentsFor(callee, args, null);
  const values = missing < 0 ? args.slice(0, names.length) : args.slice();
  for (let at = defaults.length - missing; at < defaults.length; at++) values.push(defaults[at]);
  if (rest !== null) values.push(new TupleValue(missing < 0 ? args.slice(names.length) : []));
  if (keywordRest !== null) values.push(new DictValue());
  return values;
}

function applyCode(code: Code, depth: number, args: readonly Value[]): Value {
  switch (args.length) {
    case 0: return code(depth);
    case 1: return code(depth, args[0]);
    case 2: return code(depth, args[0], args[1]);
    case 3: return code(depth, args[0], args[1], args[2]);
    case 4: return code(depth, args[0], args[1], args[2], args[3]);
    default: return code(depth, ...args);
  }
}

export function callBuiltin(depth: number, callee: BuiltinValue, args: readonly Value[], keywords: Keywords): Value {
  const outer = state.depth;
  state.depth = depth;
  const { implementation, signature } = callee;
  if (callee.owner !== null) requireSelf(callee, args);
  let result: Value;
  if (keywords === null && args.length === signature.names.length && signature.rest === null && signature.keywordOnly.length === 0 && signature.keywordRest === null) {
    switch (args.length) {
      case 0: result = implementation(); break;
      case 1: result = implementation(args[0]); break;
      case 2: result = implementation(args[0], args[1]); break;
      case 3: result = implementation(args[0], args[1], args[2]); break;
      default: result = implementation(...args);
    }
  } else result = implementation(...argumentsFor(callee, args, keywords));
  state.depth = outer;
  return result;
}

function requireSelf(callee: BuiltinValue, args: readonly Value[]): void {
  const owner = callee.owner as TypeValue;
  if (args.length === 0) raise.typeError(callee.name.startsWith('__') ? `descriptor '${callee.name}' of '${owner.name}' object needs an argument` : `unbound method ${owner.name}.${callee.name}() needs an argument`);
  const type = typeOf(args[0]);
  if (type !== owner && !type.mro.includes(owner)) raise.typeError(`descriptor '${callee.name}' for '${owner.name}' objects doesn't apply to a '${type.name}' object`);
}

/** `Type(...)`: a metaclass with its own `__call__` comes first. */
export function instantiate(depth: number, type: TypeValue, args: readonly Value[], keywords: Keywords): Value {
  if (type.cls !== typeType) {
    const metaCall = type.cls.lookup('__call__');
    if (metaCall !== undefined && metaCall !== typeType.namespace.get('__call__')) return call(depth, metaCall, [type, ...args], keywords);
  }
  return construct(depth, type, args, keywords);
}

/** What `type.__call__` does: `__new__`, then `__init__`. */
export function construct(depth: number, type: TypeValue, args: readonly Value[], keywords: Keywords): Value {
  if (type.create !== null && !type.isUser) return callBuiltin(depth, type.create, [type, ...args], keywords);
  return constructUser(depth, type, args, keywords);
}

let allocateFor: (depth: number, type: TypeValue, args: readonly Value[], keywords: Keywords) => Value = (_depth, type) => raise.typeError(`cannot create '${type.name}' instances`);
/** How `__new__` of a builtin type makes an instance of a class of the program. */
export function setAllocate(next: typeof allocateFor): void {
  allocateFor = next;
}
export function allocate(depth: number, type: TypeValue, args: readonly Value[], keywords: Keywords): Value {
  return allocateFor(depth, type, args, keywords);
}

let constructUser: (depth: number, type: TypeValue, args: readonly Value[], keywords: Keywords) => Value = (_depth, type) => raise.typeError(`cannot create '${type.name}' instances`);
/** Classes of the program are made in classes.ts, which stands above this file. */
export function setConstructUser(next: typeof constructUser): void {
  constructUser = next;
}
