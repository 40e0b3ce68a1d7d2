// Attribute access by name: Python's order of data descriptor, instance, class, `__getattr__`.
// Attributes of instances are own properties named `$` + name on objects whose prototypes are rooted in null.

import { call } from './call.ts';
import { asException, isRaised } from './exceptions.ts';
import { exceptionType } from './exception-types.ts';
import { makeException, raise } from './raise.ts';
import { state } from './state.ts';
import { MemberValue } from './slots.ts';
import { ownAttribute, specialMethod, typeOf } from './types.ts';
import { BuiltinValue, FloatValue, FunctionValue, MethodValue, ModuleValue, TypeValue, DictValue, textValue } from './values.ts';
import type { ExceptionValue, ObjectValue, Value } from './values.ts';

export interface PropertyLike {
  get(instance: Value, owner: TypeValue): Value;
  /** Undefined where it cannot be set: then it is no data descriptor. */
  set: ((instance: Value, value: Value) => void) | undefined;
  remove: ((instance: Value) => void) | undefined;
  /** It has `__set__` and no `__get__`: the instance's own attribute is read past it. */
  isSetOnly?: boolean;
}

/** Attributes computed by the runtime itself, such as `__class__` or `real`; by type, then name. */
export const computedAttributes: Map<TypeValue, Map<string, PropertyLike>> = new Map();

// oxlint-disable-next-line max-params -- reads as a declaration
export function defineAttribute(type: TypeValue, name: string, get: (instance: never) => Value, set?: (instance: never, value: Value) => void, remove?: (instance: never) => void): void {
  let table = computedAttributes.get(type);
  if (table === undefined) computedAttributes.set(type, table = new Map());
  table.set(name, { get: get as (instance: Value) => Value, set: set as PropertyLike['set'], remove: remove as PropertyLike['remove'] });
}

function computed(type: TypeValue, name: string): PropertyLike | undefined {
  for (const base of type.mro) {
    const found = computedAttributes.get(base)?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `int.real` read from the class: the attribute itself, as a value. */
function computedMember(type: TypeValue, name: string): Value | undefined {
  const owner = type.mro.find((base) => computedAttributes.get(base)?.has(name) === true);
  return owner === undefined ? undefined : new MemberValue(name, owner);
}

type Fields = Record<string, Value | undefined>;

/** True where instances keep attributes of their own. */
export function hasFields(value: Value): boolean {
  return typeof value === 'object' && value !== null && (value.cls.isUser || value.cls.hasDict) && !(value instanceof TypeValue || value instanceof ModuleValue || value instanceof FunctionValue);
}

export function ownField(value: Value, name: string): Value | undefined {
  if (!hasFields(value)) {
    if (value instanceof ModuleValue) return value.attributes.get(name);
    if (value instanceof FunctionValue) return value.attributes?.get(name);
    return undefined;
  }
  const backing = backingOf(value as ObjectValue);
  if (backing !== undefined) return backing.map.get(name);
  if ((value as ObjectValue).cls.rawNames?.has(name) === true) return rawField(value as ObjectValue, name);
  return (Object.getOwnPropertyDescriptor(value, `$${name}`) ?? Object.getOwnPropertyDescriptor(value, `&${name}`))?.value as Value | undefined;
}

/** A float that the instance keeps as a plain double; see class-layout.ts. */
function rawField(value: ObjectValue, name: string): Value | undefined {
  const double = Object.getOwnPropertyDescriptor(value, `r_${name}`)?.value as number | undefined;
  return double === undefined ? undefined : new FloatValue(double);
}

/**
 * The dict that holds the attributes of an instance in place of its own fields: where `__dict__` was set to a dict,
 * and where the program's `__getattribute__` must see every reading.
 */
export function backingOf(value: ObjectValue): DictValue | undefined {
  return (value as { backing?: DictValue }).backing;
}

export function setBacking(value: ObjectValue, dict: DictValue): void {
  for (const key of Object.getOwnPropertyNames(value)) if (/^(?:[$&]|m_)/.test(key)) delete (value as unknown as Fields)[key];
  Object.defineProperty(value, 'backing', { value: dict, configurable: true, writable: true });
  Object.defineProperty(value, 'w', { value: false, configurable: true, writable: true });
}

/** The attributes of an instance itself, in the order they were set. */
export function fieldsOf(value: ObjectValue): Map<string, Value> {
  const backing = backingOf(value);
  if (backing !== undefined) return backing.map as Map<string, Value>;
  const fields = new Map<string, Value>();
  for (const key of Object.keys(value)) {
    if (key.startsWith('r_')) fields.set(key.slice(2), ownField(value as Value, key.slice(2)) as Value);
    if ((key.startsWith('$') || key.startsWith('&')) && !(value.cls.lookup(key.slice(1)) instanceof MemberValue)) fields.set(key.slice(1), ownField(value as Value, key.slice(1)) as Value);
  }
  return fields;
}

/** What stands in the places of `__slots__`. */
export function placesOf(value: ObjectValue): Map<string, Value> {
  const places = new Map<string, Value>();
  for (const base of value.cls.mro) {
    if (!base.isUser) continue;
    for (const [name, member] of base.namespace) {
      const held = member instanceof MemberValue ? ownField(value as Value, name) : undefined;
      if (held !== undefined) places.set(name, held);
    }
  }
  return places;
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
    if (override !== undefined) {
      const found = quietly(() => call(state.depth, override, [value, name], null), value, name);
      const fallback = found === undefined ? specialMethod(type, '__getattr__') : undefined;
      return fallback === undefined ? found : quietly(() => call(state.depth, fallback, [value, name], null), value, name);
    }
  }
  keptError = null;
  let found: Value | undefined;
  try {
    found = plainAttribute(value, name);
  } catch (thrown) {
    // A property of the program that raises AttributeError is as good as missing; the error itself is kept.
    if (!isRaised(thrown, 'AttributeError')) throw thrown;
    keptError = { value, name, error: thrown };
  }
  if (found !== undefined) return found;
  const fallback = specialMethod(type, '__getattr__');
  if (fallback !== undefined) return quietly(() => call(state.depth, fallback, [value, name], null), value, name);
  if (value instanceof MethodValue) return value.target instanceof FunctionValue ? findAttribute(value.target, name) : undefined;
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
  const type = typeOf(value);
  if (isSuper(value)) {
    const further = superAttribute(value, name);
    if (further !== undefined) return further;
  }
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
  if (inClass instanceof MemberValue) return own;
  const descriptor = descriptorOf(inClass);
  if (descriptor === undefined) return own === undefined ? inClass : own;
  if (own !== undefined && (descriptor.set === undefined || descriptor.isSetOnly === true)) return own;
  return descriptor.get(value, type);
}

/** An attribute of a class: the metaclass's data descriptors, the class's own order, the metaclass. */
function typeAttribute(type: TypeValue, name: string): Value | undefined {
  const meta = type.cls;
  const inMeta = ownAttribute(meta, name);
  const metaDescriptor = inMeta === undefined ? undefined : descriptorOf(inMeta);
  if (metaDescriptor?.set !== undefined) return metaDescriptor.get(type, meta);
  const own = type.lookup(name);
  if (own !== undefined && !(own instanceof BuiltinValue && own.owner?.name === 'object' && inMeta !== undefined)) {
    if (own instanceof FunctionValue || own instanceof BuiltinValue) return own;
    const descriptor = descriptorOf(own);
    return descriptor === undefined ? own : descriptor.get(null, type);
  }
  if (inMeta !== undefined) {
    if (inMeta instanceof FunctionValue || (inMeta instanceof BuiltinValue && inMeta.owner !== null)) return new MethodValue(type, inMeta);
    return metaDescriptor === undefined ? inMeta : metaDescriptor.get(type, meta);
  }
  const fromMeta = meta.lookup(name);
  if (fromMeta instanceof BuiltinValue) return new MethodValue(type, fromMeta);
  return computed(meta, name)?.get(type, meta) ?? computedMember(type, name);
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
  if (!type.isNative) {
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
  const type = typeOf(value);
  if (value instanceof TypeValue) {
    const inMeta = ownAttribute(type, name);
    const setter = inMeta === undefined ? undefined : descriptorOf(inMeta)?.set;
    if (setter !== undefined) setter(value, next);
    else if (value.isUser && computed(type, name)?.set !== undefined) computed(type, name)?.set?.(value, next);
    else setTypeAttribute(value, name, next);
    return;
  }
  const inClass = type.lookup(name);
  if (inClass instanceof MemberValue) return setOwnField(value as ObjectValue, name, next);
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
  else if (type.hasDict && hasFields(value)) setOwnField(value as ObjectValue, name, next);
  else if (known !== undefined) raise.attributeError(type.name === 'range' || type.name === 'slice' ? 'readonly attribute' : `attribute '${name}' of '${type.shownName}' objects is not writable`);
  else if (inClass !== undefined) raise.attributeError(`'${type.shownName}' object attribute '${name}' is read-only`);
  else raise.attributeError(`'${type.shownName}' object has no attribute '${name}'`);
}

export function setOwnField(value: ObjectValue, name: string, next: Value): void {
  const backing = backingOf(value);
  if (backing !== undefined) {
    backing.map.set(name, next);
    return;
  }
  if (value.cls.rawNames?.has(name) === true) {
    if (!(next instanceof FloatValue)) throw new Error('a float was expected');
    (value as unknown as Record<string, number>)[`r_${name}`] = next.v;
    return;
  }
  const key = `$${name}`;
  // A data descriptor of the class lies open under the same name, so the field is kept beside it.
  if (key in value && !Object.hasOwn(value, key) && isDataDescriptor(value.cls.lookup(name))) (value as unknown as Fields)[`&${name}`] = next;
  // A method of the class under the same name is reached through a setter on the prototype; see class-layout.ts.
  else (value as unknown as Fields)[key] = next;
}

function isDataDescriptor(found: Value | undefined): boolean {
  return found !== undefined && !(found instanceof FunctionValue) && !(found instanceof MemberValue) && descriptorOf(found)?.set !== undefined;
}

/** Removes an attribute of the instance itself; false where it has none of that name. */
export function deleteOwnField(value: ObjectValue, name: string): boolean {
  const backing = backingOf(value);
  if (backing !== undefined) return backing.map.delete(name);
  if (ownField(value as Value, name) === undefined) return false;
  for (const mark of ['$', '&', 'r_']) delete (value as unknown as Fields)[`${mark}${name}`];
  // Calls of a method under the same name find it again.
  for (const key of Object.getOwnPropertyNames(value)) if (key.startsWith(`m_${name}_`)) delete (value as unknown as Fields)[key];
  return true;
}

export function deleteAttribute(value: Value, name: string): void {
  const type = typeOf(value);
  const override = !type.isNative ? specialMethod(type, '__delattr__') : undefined;
  if (override !== undefined) call(state.depth, override, [value, name], null);
  else deletePlainAttribute(value, name);
}

export function deletePlainAttribute(value: Value, name: string): void {
  const type = typeOf(value);
  if (value instanceof TypeValue) {
    if (name === '__name__' || name === '__qualname__' || name === '__module__') raise.typeError(`cannot delete '${name}' attribute of immutable type '${value.shownName}'`);
    if (value.isUser && !value.namespace.has(name)) raise.attributeError(`type object '${value.shownName}' has no attribute '${name}'`);
    setTypeAttribute(value, name, undefined);
    return;
  }
  const inClass = type.lookup(name);
  if (inClass instanceof MemberValue) {
    if (!deleteOwnField(value as ObjectValue, name)) raise.attributeError(name);
    return;
  }
  const descriptor = inClass === undefined || inClass instanceof FunctionValue ? undefined : descriptorOf(inClass);
  if (descriptor?.set !== undefined) {
    if (descriptor.remove === undefined) return raise.attributeError(`property '${name}' of '${type.shownName}' object has no deleter`);
    return descriptor.remove(value);
  }
  if (value instanceof ModuleValue && value.attributes.delete(name)) return;
  if (value instanceof FunctionValue && value.attributes?.delete(name) === true) return;
  if (hasFields(value) && deleteOwnField(value as ObjectValue, name)) return;
  if (name === '__class__') raise.typeError("can't delete __class__ attribute");
  if (name === '__dict__' && hasFields(value) && type.hasDict) {
    computed(type, name)?.set?.(value, new DictValue());
    return;
  }
  const known = computed(type, name);
  if (known?.remove !== undefined) return known.remove(value);
  if (known !== undefined) raise.attributeError(`attribute '${name}' of '${type.shownName}' objects is not writable`);
  if (inClass !== undefined && !hasFields(value)) raise.attributeError(`'${type.shownName}' object attribute '${name}' is read-only`);
  raise.attributeError(`'${type.shownName}' object has no attribute '${name}'`);
}

function missing(value: Value, name: string): never {
  if (keptError !== null && keptError.value === value && keptError.name === name) {
    const { error } = keptError;
    keptError = null;
    throw error;
  }
  let message = `'${typeOf(value).shownName}' object has no attribute '${name}'`;
  if (value instanceof TypeValue) message = `type object '${value.shownName}' has no attribute '${name}'`;
  else if (value instanceof MethodValue && value.target instanceof FunctionValue) message = `'${typeOf(value.target).name}' object has no attribute '${name}'`;
  else if (value instanceof ModuleValue && value.cls.isNative && !value.attributes.has('__name__')) message = `module has no attribute '${name}'`;
  else if (value instanceof ModuleValue) message = `${isUnfinished(value) ? 'partially initialized ' : ''}module '${value.name}' has no attribute '${name}'${isUnfinished(value) ? ' (most likely due to a circular import)' : ''}`;
  const exception = makeException(exceptionType('AttributeError'), [textValue(message)]);
  exception.details = new Map<string, Value>([['name', textValue(name)], ['obj', value]]);
  throw exception;
}

