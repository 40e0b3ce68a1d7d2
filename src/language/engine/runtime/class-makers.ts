// Quick ways to make instances of a class, and the marks on its prototype that emitted code asks for.

import { instanceConstructor, isAbstract } from './instance-kinds.ts';
import { StaticMethodValue } from './descriptors.ts';
import { specialMethod, typeType } from './types.ts';
import { BuiltinValue, ExceptionValue, FunctionValue, InstanceValue, TupleValue } from './values.ts';
import type { Maker, TypeValue, Value } from './values.ts';

/** What inference knows of a class: which attributes are plain doubles. Told once, before any instance is made. */
export function keepRaw(type: TypeValue, rawNames: ReadonlySet<string> | null): TypeValue {
  type.rawNames = rawNames;
  type.above = type.bases[0].prototype;
  markWritable(type);
  return type;
}

/** Says how instances of a class may be made without the general way. */
export function giveMaker(type: TypeValue, maker: Maker | null): void {
  type.maker = maker ?? (type.bases.length > 1 || type.namespace.has('__init__') ? null : type.bases[0].maker);
  quicken(type);
}

const makesFields: boolean = false;
/** A function that makes an empty object. The stores never run: V8 counts them, and leaves room for as many fields inside the object. */
export function makeConstructor(): Function & { prototype: object } {
  return function Instance(this: Record<string, null>): void {
    if (makesFields) {
      this.a = null; this.b = null; this.c = null; this.d = null;
      this.e = null; this.f = null; this.g = null; this.h = null;
    }
  };
}

/** Lets calls of a plain class skip the general way: no metaclass, no `__new__`, and the `__init__` the maker knows. */
export function quicken(type: TypeValue): void {
  type.arity = -1;
  type.keepsArguments = false;
  const { maker } = type;
  if (type.isOpaque || type.lookup('__new__') instanceof StaticMethodValue || isAbstract(type)) return;
  if (type.cls !== typeType && type.cls.lookup('__call__') !== typeType.namespace.get('__call__')) return;
  const constructor = instanceConstructor(type);
  const isRaised = constructor === ExceptionValue && type.mro.find((base) => !base.isUser)?.keepsArguments === true;
  if (constructor !== InstanceValue && !isRaised) return;
  const initialize = type.lookup('__init__');
  if (isRaised && initialize instanceof BuiltinValue) type.keepsArguments = true;
  if (maker === null || !(initialize instanceof FunctionValue) || initialize.code !== maker.initialize) return;
  if (type.skeleton !== null && type.skeleton.code !== null) {
    type.code = type.skeleton.code;
    type.typed = type.skeleton.typed;
    type.arity = maker.arity;
    return;
  }
  type.code = maker.make(isRaised ? raisedWith(type.prototype) : type.constructorFunction as Function);
  type.arity = maker.arity;
  if (maker.makeTyped !== undefined) type.typed = maker.makeTyped(type.constructorFunction as Function);
  if (type.skeleton !== null) {
    type.skeleton.code = type.code;
    type.skeleton.typed = type.typed;
  }
}

/** Makes exceptions that keep the arguments as they come. */
function raisedWith(prototype: object): Function {
  function Raised(this: ExceptionValue, ...args: Value[]): void {
    this.args = new TupleValue(args);
  }
  Raised.prototype = prototype;
  return Raised;
}

/** `w` on a prototype says that plain stores may write the field directly. */
export function markWritable(type: TypeValue): void {
  const isPlain = type.hasDict && !type.isOpaque && specialMethod(type, '__setattr__') === undefined;
  // `W` is for code that itself minds the attributes kept as plain doubles.
  mark(type.prototype, 'w', isPlain && type.rawNames === null);
  mark(type.prototype, 'W', isPlain);
}

/** Leaves a prototype alone that already says so: V8 builds upon its not changing. */
function mark(prototype: object, name: 'w' | 'W', value: boolean): void {
  if (Object.getOwnPropertyDescriptor(prototype, name)?.value !== value) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}
