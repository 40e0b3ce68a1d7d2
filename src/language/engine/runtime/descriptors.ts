// property, classmethod, staticmethod, and descriptors that the program writes itself.

import { call, callValue } from './call.ts';
import { descriptorOf, setDescriptorHook } from './attributes.ts';
import { raise } from './raise.ts';
import { state } from './state.ts';
import { makeFunction } from './define.ts';
import { builtinType, setSpecialHook, specialMethod, typeOf } from './types.ts';
import { BuiltinValue, FunctionValue, MethodValue, seal } from './values.ts';
import type { TypeValue, Value } from './values.ts';

export class PropertyValue {
  declare readonly cls: TypeValue;
  getter: Value;
  setter: Value;
  deleter: Value;
  documentation: Value;
  /** The text is the getter's own: another getter brings another. */
  isFromGetter = false;
  name = '';
  /** What reading it on the class gives, where that is not the property itself. */
  onClass: ((owner: TypeValue) => Value) | null = null;
  constructor(getter: Value, setter: Value, deleter: Value, documentation: Value) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    this.documentation = documentation;
  }
}

export class StaticMethodValue {
  declare readonly cls: TypeValue;
  target: Value;
  constructor(target: Value) { this.target = target; }
}

export class ClassMethodValue {
  declare readonly cls: TypeValue;
  target: Value;
  constructor(target: Value) { this.target = target; }
}

for (const constructor of [PropertyValue, StaticMethodValue, ClassMethodValue]) seal(constructor);
export const propertyType = builtinType('property', PropertyValue);
export const staticMethodType = builtinType('staticmethod', StaticMethodValue);
export const classMethodType = builtinType('classmethod', ClassMethodValue);

setDescriptorHook((value) => {
  if (value instanceof FunctionValue) return { get: (instance) => (instance === null ? value : new MethodValue(instance, value)), set: undefined, remove: undefined };
  if (value instanceof PropertyValue && !(value.cls.isUser && overridesAccess(value.cls))) {
    return { get: (instance, owner) => (instance === null ? (value.onClass === null ? value : value.onClass(owner)) : readProperty(value, instance)), set: (instance, next) => writeProperty(value, instance, next), remove: (instance) => removeProperty(value, instance) };
  }
  if (value instanceof StaticMethodValue && !(value.cls.isUser && overridesAccess(value.cls))) return { get: () => value.target, set: undefined, remove: undefined };
  if (value instanceof ClassMethodValue && !(value.cls.isUser && overridesAccess(value.cls))) return { get: (_instance, owner) => bindToClass(value.target, owner), set: undefined, remove: undefined };
  if (value instanceof BuiltinValue || typeOf(value).isNative) return undefined;
  const get = specialMethod(typeOf(value), '__get__');
  const set = specialMethod(typeOf(value), '__set__');
  const remove = specialMethod(typeOf(value), '__delete__');
  if (get === undefined && set === undefined && remove === undefined) return undefined;
  return {
    get: (instance, owner) => (get === undefined ? value : call(state.depth, get, [value, instance, owner], null)),
    set: set === undefined && remove === undefined ? undefined : (instance, next) => {
      if (set === undefined) return raise.attributeError('__set__');
      callValue(set, [value, instance, next]);
      return undefined;
    },
    isSetOnly: get === undefined,
    remove: remove === undefined ? () => raise.attributeError('__delete__') : (instance) => void callValue(remove, [value, instance]),
  };
});

setSpecialHook((found, type) => makeFunction('special', '*args, **kwargs', (args: Value[], keywords: Map<string, Value>) => {
  const descriptor = descriptorOf(found);
  const target = descriptor === undefined ? found : descriptor.get(args[0], type);
  return call(state.depth, target, args.slice(1), keywords.size === 0 ? null : keywords);
}));

function overridesAccess(type: TypeValue): boolean {
  return ['__get__', '__set__', '__delete__'].some((name) => !(type.lookup(name) instanceof BuiltinValue));
}

/** A class method of the program may wrap a property or another descriptor: that one is asked for the class. */
function bindToClass(target: Value, owner: TypeValue): Value {
  if (!(target instanceof FunctionValue || target instanceof BuiltinValue)) {
    const inner = descriptorOf(target);
    if (inner !== undefined) return inner.get(owner, owner);
  }
  return new MethodValue(owner, target);
}

export function readProperty(property: PropertyValue, instance: Value): Value {
  if (property.getter === null) return raise.attributeError(`property${named(property)} of '${typeOf(instance).name}' object has no getter`);
  return callValue(property.getter, [instance]);
}

export function writeProperty(property: PropertyValue, instance: Value, next: Value): void {
  if (property.setter === null) raise.attributeError(`property${named(property)} of '${typeOf(instance).name}' object has no setter`);
  callValue(property.setter, [instance, next]);
}

export function removeProperty(property: PropertyValue, instance: Value): void {
  if (property.deleter === null) raise.attributeError(`property${named(property)} of '${typeOf(instance).name}' object has no deleter`);
  callValue(property.deleter, [instance]);
}

function named(property: PropertyValue): string {
  return property.name === '' ? '' : ` '${property.name}'`;
}
