// The builtin types and the question "which type has this value".

import {
  BuiltinValue, ByteArrayValue, BytesValue, ComplexValue, DictValue, ExceptionValue, FloatValue, FrozenSetValue, FunctionValue, InstanceValue, IntInstance, ListValue, MethodValue, ModuleValue,
  RangeValue, SetValue, SingletonValue, SliceValue, TextInstance, TupleValue, TypeValue, WideText, rootPrototype,
} from './values.ts';
import type { ObjectValue, Value } from './values.ts';

export function typeOf(value: Value): TypeValue {
  switch (typeof value) {
    case 'number': return intType;
    case 'string': return strType;
    case 'boolean': return boolType;
    case 'bigint': return intType;
    default: return value === null ? noneType : (value as ObjectValue).cls;
  }
}

export function typeName(value: Value): string {
  return typeOf(value).shownName;
}

/** True where `type` is `base` or comes from it. */
export function isSubtype(type: TypeValue, base: TypeValue): boolean {
  return type === base || type.mro.includes(base);
}

/** Makes a builtin type whose instances are of the JS class `constructor`. */
export function builtinType(name: string, constructor: Function | null, options: { base?: TypeValue; isBase?: boolean; module?: string; isDotted?: boolean } = {}): TypeValue {
  const base = options.base ?? objectType;
  const prototype = (constructor?.prototype as object | undefined) ?? Object.create(base?.prototype ?? rootPrototype) as object;
  const type = new TypeValue(name, base === undefined ? [] : [base], base === undefined ? [] : base.mro, { prototype, ...(options.module === undefined ? {} : { module: options.module }) });
  if (constructor !== null || options.base !== undefined) Object.defineProperty(prototype, 'cls', { value: type, writable: true, configurable: true });
  type.hostClass = constructor ?? base?.hostClass ?? null;
  type.hasDict = base?.hasDict ?? false;
  if (options.isBase === false) type.isBase = false;
  if (options.isDotted === true) type.hasDottedName = true;
  if (typeType !== undefined) type.cls = typeType;
  return type;
}

// `object` and `type` come first; they refer to each other, so they are read before they are there.
/* oxlint-disable no-var */
export var objectType: TypeValue = builtinType('object', InstanceValue);
export var typeType: TypeValue = builtinType('type', TypeValue);
/* oxlint-enable no-var */
objectType.cls = typeType;
typeType.cls = typeType;

export const noneType = builtinType('NoneType', null, { isBase: false });
export const intType = builtinType('int', IntInstance);
export const boolType = builtinType('bool', null, { base: intType, isBase: false });
export const floatType = builtinType('float', FloatValue);
export const complexType = builtinType('complex', ComplexValue);
export const strType = builtinType('str', TextInstance);
Object.defineProperty(WideText.prototype, 'cls', { value: strType });
export const bytesType = builtinType('bytes', BytesValue);
export const bytearrayType = builtinType('bytearray', ByteArrayValue);
export const listType = builtinType('list', ListValue);
export const tupleType = builtinType('tuple', TupleValue);
export const dictType = builtinType('dict', DictValue);
export const setType = builtinType('set', SetValue);
export const frozensetType = builtinType('frozenset', FrozenSetValue);
export const rangeType = builtinType('range', RangeValue, { isBase: false });
export const sliceType = builtinType('slice', SliceValue, { isBase: false });
export const functionType = builtinType('function', FunctionValue, { isBase: false });
export const builtinFunctionType = builtinType('builtin_function_or_method', BuiltinValue, { isBase: false });
export const methodDescriptorType = builtinType('method_descriptor', null, { isBase: false });
export const wrapperDescriptorType = builtinType('wrapper_descriptor', null, { isBase: false });
export const methodWrapperType = builtinType('method-wrapper', null, { isBase: false });
export const methodType = builtinType('method', MethodValue, { isBase: false });
export const moduleType = builtinType('module', ModuleValue);
export const baseExceptionType = builtinType('BaseException', ExceptionValue);
baseExceptionType.hasDict = true;

// Dunder methods that CPython gives to programs as plain methods, not as wrappers around a slot.
const plainDunders = new Set(`__new__ __reduce__ __reduce_ex__ __getstate__ __setstate__ __sizeof__ __format__ __dir__ __init_subclass__ __subclasshook__ __class_getitem__ __getnewargs__
  __round__ __trunc__ __floor__ __ceil__ __reversed__ __length_hint__ __copy__ __deepcopy__ __missing__ __instancecheck__ __subclasscheck__ __prepare__ __subclasses__
  __complex__ __bytes__ __enter__ __exit__ __set_name__`.split(/\s+/));
const coexisting = new Set(['dict.__contains__', 'dict.__getitem__', 'list.__getitem__', 'set.__contains__', 'frozenset.__contains__']);

/** True for the methods behind an operator, which CPython shows as a slot wrapper. */
export function isSlotWrapper(value: BuiltinValue): boolean {
  const { name, owner } = value;
  return owner !== null && name.startsWith('__') && name.endsWith('__') && !plainDunders.has(name) && !coexisting.has(`${owner.name}.${name}`);
}

// A method of a builtin type and a builtin function share BuiltinValue; a bound one is a MethodValue all the same.
Object.defineProperty(BuiltinValue.prototype, 'cls', {
  get(this: BuiltinValue) { return this.owner === null ? builtinFunctionType : isSlotWrapper(this) ? wrapperDescriptorType : methodDescriptorType; }, configurable: true,
});
Object.defineProperty(MethodValue.prototype, 'cls', {
  get(this: MethodValue) {
    const { target } = this;
    if (!(target instanceof BuiltinValue)) return methodType;
    return isSlotWrapper(target) ? methodWrapperType : builtinFunctionType;
  },
  configurable: true,
});

for (const type of [objectType, typeType, noneType, intType, boolType, floatType, complexType, strType, bytesType, bytearrayType, listType, tupleType, dictType, setType, frozensetType,
  rangeType, sliceType, functionType, builtinFunctionType, methodDescriptorType, wrapperDescriptorType, methodWrapperType, methodType, moduleType, baseExceptionType]) type.isNative = true;

/** What the program, or a type the runtime does not know itself, has put under a name; as it stands there. */
export function ownAttribute(type: TypeValue, name: string): Value | undefined {
  if (type.isNative) return undefined;
  const found = type.lookup(name);
  return found instanceof BuiltinValue && found.owner?.isNative === true ? undefined : found;
}

/** A dunder method that the operators must call with `self` first; defined where `ownAttribute` looks. */
export function specialMethod(type: TypeValue, name: string): Value | undefined {
  if (type.isNative) return undefined;
  const found = type.lookup(name);
  if (found === undefined || found === null || found instanceof FunctionValue) return found;
  if (found instanceof BuiltinValue) return found.owner?.isNative === true ? undefined : found;
  return specialHook(found, type);
}

/** Makes of a static method, a class method or another object what takes `self` first. */
let specialHook: (found: Value, type: TypeValue) => Value = (found) => found;
export function setSpecialHook(next: typeof specialHook): void {
  specialHook = next;
}

export const notImplementedType = builtinType('NotImplementedType', null, { isBase: false });
export const ellipsisType = builtinType('ellipsis', null, { isBase: false });
function singleton(name: string, type: TypeValue): SingletonValue {
  const value = new SingletonValue(name);
  Object.defineProperty(value, 'cls', { value: type });
  return value;
}
export const notImplemented = singleton('NotImplemented', notImplementedType);
export const ellipsis = singleton('Ellipsis', ellipsisType);
