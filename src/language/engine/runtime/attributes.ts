// Attribute access by name: Python's order of data descriptor, instance, class, `__getattr__`.
// Attributes of instances are own properties named `$` + name on objects whose prototypes are rooted in null.

import { call } from './call.ts';
import { asException, isRaised } from './exceptions.ts';
import { exceptionType } from './exception-types.ts';
import { makeException, raise } from './raise.ts';
import { state } from './state.ts';
import { specialMethod, typeOf } from './types.ts';
import { BuiltinValue, ExceptionValue, FunctionValue, ListValue, MethodValue, ModuleValue, TupleValue, TypeValue } from './values.ts';
import type { ObjectValue, Value } from './values.ts';

export interface PropertyLike {
  get(instance: Value, owner: TypeValue): Value;
  /** Undefined where it cannot be set: then it is no data descriptor. */
  set: ((instance: Value, value: Value) => void) | undefined;
  remove: ((instance: Value) => void) | undefined;
}

/** Attributes computed by the runtime itself, such as `__class__` or `real`; by type, then name. */
export const computedAttributes: Map<TypeValue, Map<string, PropertyLike>> = new Map();

export function defineAttribute(type: TypeValue, name: string, get: (instance: never) => Value, set?: (instance: never, value: Value) => void): void {
  let table = computedAttributes.get(type);
  if (table === undefined) computedAttributes.set(type, table = new Map());
  table.set(name, { get: get as (instance: Value) => Value, set: set as PropertyLike['set'], remove: undefined });
}

function computed(type: TypeValue, name: string): PropertyLike | undefined {
  for (const base of type.mro) {
    const found = computedAttributes.get(base)?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Fields = Record<string, Value | undefined>;

/** True where instances keep attributes of their own. */
export function hasFields(value: Value): boolean {
  return typeof value === 'object' && value !== null && (value.cls.isUser || value instanceof ExceptionValue) && !(value instanceof TypeValue);
}

export function ownField(value: Value, name: string): Value | undefined {
  if (!hasFields(value)) {
    if (value instanceof ModuleValue) return value.attributes.get(name);
    if (value instanceof FunctionValue) return value.attributes?.get(name);
    return undefined;
  }
  return Object.getOwnPropertyDescriptor(value, `$${name}`)?.value as Value | undefined;
}

export function getAttribute(value: Value, name: string): Value {
  const found = findAttribute(value, name);
  return found === undefined ? missing(value, name) : found;
}

/** getattr with AttributeError turned into undefined. */
export function findAttribute(value: Value, name: string): Value | undefined {
  const type = typeOf(value);
  if (type.isUser) {
    const override = specialMethod(type, '__getattribute__');
    if (override !== undefined) return quietly(() => call(state.depth, override, [value, name], null), value, name);
  }
  const found = plainAttribute(value, name);
  if (found !== undefined) return found;
  const fallback = specialMethod(type, '__getattr__');
  if (fallback !== undefined) return quietly(() => call(state.depth, fallback, [value, name], null), value, name);
  return value instanceof ModuleValue ? moduleFallback(value, name) : undefined;
}

function moduleFallback(module: ModuleValue, name: string): Value | undefined {
  const own = module.attributes.get('__getattr__');
  return own === undefined ? undefined : quietly(() => call(state.depth, own, [name], null), module, name);
}

/** Modules whose files are running now: what they lack may come later. */
export const unfinishedModules: WeakSet<ModuleValue> = new WeakSet();
function isUnfinished(module: ModuleValue): boolean {
  return unfinishedModules.has(module);
}

/** An AttributeError raised by the program's own hook stays the one shown, so it is kept for `missing`. */
let keptError: { value: Value; name: string; error: ExceptionValue } | null = null;
function quietly(work: () => Value, value: Value, name: string): Value | undefined {
  keptError = null;
  try {
    return work();
  } catch (thrown) {
    const exception = asException(thrown);
    if (!isRaised(exception, 'AttributeError')) throw exception;
    keptError = { value, name, error: exception };
    return undefined;
  }
}

let superAttribute: (value: Value, name: string) => Value | undefined = () => undefined;
/** `super()` objects look further along the order of classes; super.ts knows how. */
export function setSuperHook(test: (value: Value) => boolean, find: typeof superAttribute): void {
  isSuper = test;
  superAttribute = find;
}
let isSuper: (value: Value) => boolean = () => false;

/** The attribute without `__getattr__` and `__getattribute__`: what object.__getattribute__ does. */
export function plainAttribute(value: Value, name: string): Value | undefined {
  if (value instanceof TypeValue) return typeAttribute(value, name);
  if (isSuper(value)) return superAttribute(value, name);
  const type = typeOf(value);
  const inClass = type.lookup(name);
  const own = ownField(value, name);
  if (inClass === undefined) {
    if (own !== undefined) return own;
    return computed(type, name)?.get(value, type);
  }
  if (inClass instanceof FunctionValue || inClass instanceof BuiltinValue) {
    if (own !== undefined) return own;
    return inClass instanceof FunctionValue || inClass.owner !== null ? new MethodValue(value, inClass) : inClass;
  }
  const descriptor = descriptorOf(inClass);
  if (descriptor === undefined) return own ?? inClass;
  if (own !== undefined && descriptor.set === undefined) return own;
  return descriptor.get(value, type);
}

/** An attribute of a class: the metaclass's data descriptors, the class's own order, the metaclass. */
function typeAttribute(type: TypeValue, name: string): Value | undefined {
  const meta = type.cls;
  const inMeta = meta.isUser ? specialMethod(meta, name) : undefined;
  const metaDescriptor = inMeta === undefined ? undefined : descriptorOf(inMeta);
  if (metaDescriptor?.set !== undefined) return metaDescriptor.get(type, meta);
  const own = type.lookup(name);
  if (own !== undefined && !(own instanceof BuiltinValue && own.owner?.name === 'object' && inMeta !== undefined)) {
    if (own instanceof FunctionValue || own instanceof BuiltinValue) return own;
    const descriptor = descriptorOf(own);
    return descriptor === undefined ? own : descriptor.get(null, type);
  }
  if (inMeta !== undefined) {
    if (inMeta instanceof FunctionValue) return new MethodValue(type, inMeta);
    return metaDescriptor === undefined ? inMeta : metaDescriptor.get(type, meta);
  }
  const fromMeta = meta.lookup(name);
  if (fromMeta instanceof BuiltinValue) return new MethodValue(type, fromMeta);
  return computed(meta, name)?.get(type, meta);
}

/** How a value found in a class behaves when read through an instance. */
let descriptorHook: (value: Value) => PropertyLike | undefined = () => undefined;
export function setDescriptorHook(next: typeof descriptorHook): void {
  descriptorHook = next;
}
export function descriptorOf(value: Value): PropertyLike | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return descriptorHook(value);
}

export function setAttribute(value: Value, name: string, next: Value): void {
  const type = typeOf(value);
  if (type.isUser && !(value instanceof TypeValue)) {
    const override = specialMethod(type, '__setattr__');
    if (override !== undefined) {
      call(state.depth, override, [value, name, next], null);
      return;
    }
  }
  setPlainAttribute(value, name, next);
}

let setTypeAttribute: (type: TypeValue, name: string, next: Value | undefined) => void = () => undefined;
export function setTypeAttributeHook(hook: typeof setTypeAttribute): void {
  setTypeAttribute = hook;
}

/** Setting without `__setattr__`: what object.__setattr__ does. */
export function setPlainAttribute(value: Value, name: string, next: Value): void {
  if (value instanceof TypeValue) {
    setTypeAttribute(value, name, next);
    return;
  }
  const type = typeOf(value);
  const inClass = type.lookup(name);
  const descriptor = inClass === undefined || inClass instanceof FunctionValue ? undefined : descriptorOf(inClass);
  if (descriptor?.set !== undefined) {
    descriptor.set(value, next);
    return;
  }
  const known = inClass === undefined || type.isNative ? computed(type, name) : undefined;
  if (known?.set !== undefined) {
    known.set(value, next);
    return;
  }
  if (value instanceof ModuleValue) value.attributes.set(name, next);
  else if (value instanceof FunctionValue) (value.attributes ??= new Map()).set(name, next);
  else if (hasFields(value) && mayHave(type, name)) setOwnField(value as ObjectValue, name, next);
  else if (known !== undefined) raise.attributeError(`attribute '${name}' of '${type.shownName}' objects is not writable`);
  else if (inClass !== undefined) raise.attributeError(`'${type.shownName}' object attribute '${name}' is read-only`);
  else raise.attributeError(`'${type.shownName}' object has no attribute '${name}'`);
}

/** `__slots__` in every class of the order leaves only the names listed there. */
function mayHave(type: TypeValue, name: string): boolean {
  for (const base of type.mro) {
    if (!base.isUser) continue;
    const slots = base.namespace.get('__slots__');
    if (slots === undefined) return true;
    const names = typeof slots === 'string' ? [slots] : slots instanceof ListValue || slots instanceof TupleValue ? slots.items : [];
    if (names.includes(name) || names.includes('__dict__')) return true;
  }
  return false;
}

export function setOwnField(value: ObjectValue, name: string, next: Value): void {
  // A method of the class under the same name is reached through a setter on the prototype; see class-layout.ts.
  (value as unknown as Fields)[`$${name}`] = next;
}

export function deleteAttribute(value: Value, name: string): void {
  const type = typeOf(value);
  if (value instanceof TypeValue) {
    if (!value.namespace.has(name)) raise.attributeError(name);
    setTypeAttribute(value, name, undefined);
    return;
  }
  const override = type.isUser ? specialMethod(type, '__delattr__') : undefined;
  if (override !== undefined) call(state.depth, override, [value, name], null);
  else deletePlainAttribute(value, name);
}

export function deletePlainAttribute(value: Value, name: string): void {
  const type = typeOf(value);
  const inClass = type.lookup(name);
  const descriptor = inClass === undefined || inClass instanceof FunctionValue ? undefined : descriptorOf(inClass);
  if (descriptor?.set !== undefined) {
    if (descriptor.remove === undefined) return raise.attributeError(`property '${name}' of '${type.shownName}' object has no deleter`);
    return descriptor.remove(value);
  }
  if (value instanceof ModuleValue && value.attributes.delete(name)) return;
  if (value instanceof FunctionValue && value.attributes?.delete(name) === true) return;
  if (!hasFields(value) || ownField(value, name) === undefined) raise.attributeError(`'${type.shownName}' object has no attribute '${name}'`);
  delete (value as unknown as Fields)[`$${name}`];
}

function missing(value: Value, name: string): never {
  if (keptError !== null && keptError.value === value && keptError.name === name) {
    const { error } = keptError;
    keptError = null;
    throw error;
  }
  let message = `'${typeOf(value).shownName}' object has no attribute '${name}'`;
  if (value instanceof TypeValue) message = `type object '${value.shownName}' has no attribute '${name}'`;
  else if (value instanceof ModuleValue) message = `${isUnfinished(value) ? 'partially initialized ' : ''}module '${value.name}' has no attribute '${name}'${isUnfinished(value) ? ' (most likely due to a circular import)' : ''}`;
  const exception = makeException(exceptionType('AttributeError'), [message]);
  exception.details = new Map<string, Value>([['name', name], ['obj', value]]);
  throw exception;
}

