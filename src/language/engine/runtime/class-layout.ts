// How the class of the program looks to JavaScript, so that V8 can make attribute access and method calls fast.
// The prototype of a class carries, for every function in it, `m_<name>_<count>` (called as (depth, self, ...args)) for each
// count of arguments it takes, and an accessor `$<name>` that binds it. A property gets an accessor `$<name>` that runs it.
// Own fields of an instance are `$<name>`; where inference shows that all are floats, `r_<name>` with the plain double.
// `r_<name>_<count>` is the entry of a method that takes or gives plain doubles. All of it is a copy: the truth is the namespace, read through `lookup`.

import { descriptorOf } from './attributes.ts';
import type { MethodHolder } from './class-skeleton.ts';
import { MemberValue } from './slots.ts';
import { state } from './state.ts';
import { BuiltinValue, FunctionValue, MethodValue } from './values.ts';
import type { Code, TypeValue, Value } from './values.ts';

type Layout = Record<string, unknown>;

/** Most arguments (self included) a method may have to get a fast entry. */
const mostArguments = 6;

/** Puts what `name` means in a class on its prototype, or hides what the classes above put there. */
export function layOut(type: TypeValue, name: string): void {
  const prototype = type.prototype as Layout;
  const value = type.lookup(name);
  clear(prototype, name);
  if (value instanceof FunctionValue) {
    const holder = type.skeleton?.holder(name) ?? { method: null };
    holder.method = value;
    layOutFunction(prototype, name, holder);
  }
  else if (value !== undefined && !(value instanceof MemberValue)) {
    const descriptor = descriptorOf(value);
    if (descriptor?.set === undefined) return;
    const { get, set } = descriptor;
    Object.defineProperty(prototype, `$${name}`, {
      // Undefined sends the reader to the general way, which knows where the value is.
      get(this: Value) { return descriptor.isSetOnly === true ? undefined : get(this, type); },
      set(this: Value, next: Value) { set(this, next); },
      configurable: true,
    });
  }
}

/** Hides what the classes above laid out under a name. */
export function hide(type: TypeValue, name: string): void {
  clear(type.prototype as Layout, name);
}

function clear(prototype: Layout, name: string): void {
  delete prototype[`$${name}`];
  // Never read it: an accessor of a class above would run.
  if (`$${name}` in prototype) Object.defineProperty(prototype, `$${name}`, { value: undefined, writable: true, configurable: true });
  for (let count = 1; count <= mostArguments; count++) {
    for (const key of [`m_${name}_${count}`, `r_${name}_${count}`]) {
      delete prototype[key];
      if (prototype[key] !== undefined) prototype[key] = undefined;
    }
  }
}

function layOutFunction(prototype: Layout, name: string, holder: MethodHolder): void {
  const key = `$${name}`;
  Object.defineProperty(prototype, key, {
    get(this: Value) { return new MethodValue(this, holder.method as FunctionValue); },
    set(this: Value, next: Value) {
      // An instance attribute under the name of a method: calls must find it first.
      Object.defineProperty(this, key, { value: next, writable: true, configurable: true, enumerable: true });
      for (let count = 1; count <= mostArguments; count++) {
        if ((prototype as Layout)[`m_${name}_${count}`] !== undefined) Object.defineProperty(this, `m_${name}_${count}`, { value: undefined, writable: true, configurable: true });
      }
    },
    configurable: true,
  });
  const { signature, defaults, code, typed } = holder.method as FunctionValue;
  // Only called where inference knows the class and the method, so nothing ever takes its place.
  if (typed !== null) prototype[`r_${name}_${signature.names.length}`] = typed;
  if (signature.rest !== null || signature.keywordOnly.length > 0 || signature.keywordRest !== null) return;
  const most = signature.names.length;
  for (let count = Math.max(1, most - defaults.length); count <= Math.min(most, mostArguments); count++) {
    prototype[`m_${name}_${count}`] = count === most ? code : withDefaults(code, holder, most - count);
  }
}

function withDefaults(code: Code, holder: MethodHolder, missing: number): Function {
  return (depth: number, ...given: Value[]) => {
    const { defaults } = holder.method as FunctionValue;
    return code(depth, ...given, ...defaults.slice(defaults.length - missing));
  };
}

/** Fast entries for the methods of a builtin type whose values are objects. */
export function layOutBuiltins(type: TypeValue): void {
  const prototype = type.prototype as Layout;
  for (const [name, method] of type.namespace) {
    // A builtin class above may have a method of this name with fewer arguments.
    if (type.mro.length > 2) clear(prototype, name);
    const counts = quickCounts(name, method);
    if (counts === null) continue;
    const { signature, defaults, implementation } = method as BuiltinValue;
    for (let count = counts.least; count <= counts.most; count++) {
      prototype[`m_${name}_${count}`] = builtinEntry(implementation, count, defaults.slice(defaults.length - (signature.names.length - count)));
    }
  }
}

/** Counts of arguments for which a builtin method gets a fast entry. */
function quickCounts(name: string, method: Value | undefined): { least: number; most: number } | null {
  if (!(method instanceof BuiltinValue) || method.owner === null || name.startsWith('__')) return null;
  const { signature, defaults } = method;
  if (signature.rest !== null || signature.keywordOnly.length > 0 || signature.keywordRest !== null) return null;
  const all = signature.names.length;
  return { least: Math.max(1, all - defaults.length), most: Math.min(all, mostArguments) };
}

/** True where a builtin type has a fast entry for a method called with so many arguments, self included. */
export function hasQuickEntry(type: TypeValue, name: string, count: number): boolean {
  const counts = quickCounts(name, type.namespace.get(name));
  return counts !== null && count >= counts.least && count <= counts.most;
}

// The depth is that of the caller while the builtin runs; a callback raises and lowers it by itself.
// The copies in constants let V8 see through to the implementation and put it in place of the call.
function builtinEntry(implementation: (...values: Value[]) => Value, count: number, defaults: readonly Value[]): Function {
  const run = implementation;
  const [one, two] = defaults;
  if (defaults.length === 0) {
    if (count === 1) return (depth: number, self: Value) => { state.depth = depth; return run(self); };
    if (count === 2) return (depth: number, self: Value, first: Value) => { state.depth = depth; return run(self, first); };
    if (count === 3) return (depth: number, self: Value, first: Value, second: Value) => { state.depth = depth; return run(self, first, second); };
  } else if (defaults.length === 1) {
    if (count === 1) return (depth: number, self: Value) => { state.depth = depth; return run(self, one); };
    if (count === 2) return (depth: number, self: Value, first: Value) => { state.depth = depth; return run(self, first, one); };
    if (count === 3) return (depth: number, self: Value, first: Value, second: Value) => { state.depth = depth; return run(self, first, second, one); };
  } else if (defaults.length === 2) {
    if (count === 1) return (depth: number, self: Value) => { state.depth = depth; return run(self, one, two); };
    if (count === 2) return (depth: number, self: Value, first: Value) => { state.depth = depth; return run(self, first, one, two); };
  }
  return (depth: number, ...given: Value[]) => { state.depth = depth; return run(...given, ...defaults); };
}

