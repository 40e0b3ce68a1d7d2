// Attributes of functions, methods and builtins, as programs read and set them.

import { defineAttribute, findAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { dictFrom } from '../../runtime/dicts.ts';
import { identityOf, plainHash } from '../../runtime/hash.ts';
import { homeOf } from '../../runtime/homes.ts';
import { dictOver } from '../../runtime/namespaces.ts';
import { raise } from '../../runtime/raise.ts';
import { builtinsModule } from '../../runtime/show-result.ts';
import { plainRepr } from '../../runtime/show.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { state } from '../../runtime/state.ts';
import { builtinFunctionType, functionType, methodDescriptorType, methodType, methodWrapperType, typeName, typeOf, wrapperDescriptorType } from '../../runtime/types.ts';
import { BuiltinValue, DictValue, FunctionValue, MethodValue, TupleValue, TypeValue, rawText, textValue } from '../../runtime/values.ts';
import type { Key, Value } from '../../runtime/values.ts';
import { codeOf } from './code.ts';

function nameText(value: Value, attribute: string): string {
  const text = textOf(value);
  return text === undefined ? raise.typeError(`${attribute} must be set to a string object`) : rawText(text);
}

/** What a function keeps beside its own parts: it is not in `__dict__`. */
const apart = ['__annotations__', '__module__'];
const hidden: WeakMap<FunctionValue, Map<Key, Value>> = new WeakMap();

defineAttribute(functionType, '__name__', (self: FunctionValue) => textValue(self.name), (self: FunctionValue, value) => { self.name = nameText(value, '__name__'); }, () => raise.typeError('__name__ must be set to a string object'));
defineAttribute(functionType, '__qualname__', (self: FunctionValue) => textValue(self.qualifiedName), (self: FunctionValue, value) => { self.qualifiedName = nameText(value, '__qualname__'); }, () => raise.typeError('__qualname__ must be set to a string object'));
defineAttribute(functionType, '__module__', (self: FunctionValue) => self.attributes?.get('__module__') ?? homeOf(self).get('__name__') ?? '__main__', (self: FunctionValue, value) => { (self.attributes ??= new Map()).set('__module__', value); });
defineAttribute(functionType, '__doc__', (self: FunctionValue) => self.documentation, (self: FunctionValue, value) => { self.documentation = value; }, (self: FunctionValue) => { self.documentation = null; });
defineAttribute(functionType, '__defaults__', (self: FunctionValue) => (self.defaults.length === 0 ? null : new TupleValue(self.defaults)), (self: FunctionValue, value) => {
  if (value !== null && !(value instanceof TupleValue)) raise.typeError('__defaults__ must be set to a tuple object');
  setDefaults(self, value instanceof TupleValue ? [...value.items] : []);
}, (self: FunctionValue) => setDefaults(self, []));

function setDefaults(self: FunctionValue, defaults: Value[]): void {
  self.defaults = defaults;
  self.signature.required = Math.max(0, self.signature.names.length - defaults.length);
}

defineAttribute(functionType, '__kwdefaults__', (self: FunctionValue) => (self.keywordDefaults === null || self.keywordDefaults.size === 0 ? null : dictFrom(self.keywordDefaults)), (self: FunctionValue, value) => {
  if (value !== null && !(value instanceof DictValue)) raise.typeError('__kwdefaults__ must be set to a dict object');
  self.keywordDefaults = value instanceof DictValue ? new Map(value.map as Map<string, Value>) : null;
}, (self: FunctionValue) => { self.keywordDefaults = null; });
defineAttribute(functionType, '__annotations__', (self: FunctionValue) => {
  self.attributes ??= new Map();
  const dict = self.attributes.get('__annotations__') ?? new DictValue();
  self.attributes.set('__annotations__', dict);
  return dict;
}, (self: FunctionValue, value) => {
  if (value !== null && !(value instanceof DictValue)) raise.typeError('__annotations__ must be set to a dict object');
  (self.attributes ??= new Map()).set('__annotations__', value ?? new DictValue());
}, (self: FunctionValue) => { (self.attributes ??= new Map()).set('__annotations__', new DictValue()); });
defineAttribute(functionType, '__code__', (self: FunctionValue) => codeOf(self), () => raise.typeError('__code__ must be set to a code object'), () => raise.typeError('__code__ must be set to a code object'));
defineAttribute(functionType, '__builtins__', () => dictOver(builtinsModule().attributes), readOnly, readOnly);
defineAttribute(functionType, '__globals__', (self: FunctionValue) => dictOver(homeOf(self)), readOnly, readOnly);

function readOnly(): never {
  return raise.attributeError('readonly attribute');
}

defineAttribute(functionType, '__dict__', (self: FunctionValue) => {
  const given = givenDicts.get(self);
  if (given !== undefined) return given;
  // The entries that do not belong to the dict live in a Map of their own from now on.
  let map = hidden.get(self);
  if (map === undefined) hidden.set(self, map = new AttributeMap(self));
  return dictOver(map as Map<string, Value>);
}, (self: FunctionValue, value) => {
  if (!(value instanceof DictValue)) raise.typeError(`__dict__ must be set to a dictionary, not a '${typeName(value)}'`);
  const dict = value as DictValue;
  const kept = apart.flatMap((name) => { const found = self.attributes?.get(name); return found === undefined ? [] : [[name, found] as const]; });
  givenDicts.set(self, dict);
  self.attributes = new SharedAttributes(dict.map as Map<string, Value>, new Map(kept));
}, () => raise.typeError('cannot delete __dict__'));

/** Dicts the program has set as the `__dict__` of a function. */
const givenDicts: WeakMap<FunctionValue, DictValue> = new WeakMap();

/** The attributes of a function whose `__dict__` was set: those of the dict, and those that stand apart. */
class SharedAttributes extends Map<string, Value> {
  private readonly shared: Map<string, Value>;
  private readonly own: Map<string, Value>;
  constructor(shared: Map<string, Value>, own: Map<string, Value>) {
    super();
    this.shared = shared;
    this.own = own;
  }

  private holder(name: string): Map<string, Value> { return apart.includes(name) ? this.own : this.shared; }
  override get(name: string): Value | undefined { return this.holder(name).get(name); }
  override has(name: string): boolean { return this.holder(name).has(name); }
  override set(name: string, value: Value): this {
    this.holder(name).set(name, value);
    return this;
  }

  override delete(name: string): boolean { return this.holder(name).delete(name); }
  override entries(): MapIterator<[string, Value]> { return new Map([...this.shared, ...this.own]).entries(); }
  override keys(): MapIterator<string> { return new Map([...this.shared, ...this.own]).keys(); }
  override [Symbol.iterator](): MapIterator<[string, Value]> { return this.entries(); }
}
delete (SharedAttributes.prototype as { constructor?: unknown }).constructor;

/** The attributes of a function without those that stand apart. */
class AttributeMap extends Map<Key, Value> {
  private readonly owner: FunctionValue;
  constructor(owner: FunctionValue) {
    super();
    this.owner = owner;
  }

  private all(): Map<Key, Value> {
    return new Map<Key, Value>([...(this.owner.attributes ?? [])].filter(([name]) => !apart.includes(name)));
  }

  override get(key: Key): Value | undefined { return this.all().get(key); }
  override has(key: Key): boolean { return this.all().has(key); }
  override set(key: Key, value: Value): this {
    if (typeof key === 'string') (this.owner.attributes ??= new Map()).set(key, value);
    return this;
  }

  override delete(key: Key): boolean { return this.has(key) && this.owner.attributes?.delete(key as string) === true; }
  override clear(): void { for (const key of this.all().keys()) this.delete(key); }
  override get size(): number { return this.all().size; }
  override entries(): MapIterator<[Key, Value]> { return this.all().entries(); }
  override keys(): MapIterator<Key> { return this.all().keys(); }
  override values(): MapIterator<Value> { return this.all().values(); }
  override [Symbol.iterator](): MapIterator<[Key, Value]> { return this.all().entries(); }
}
delete (AttributeMap.prototype as { constructor?: unknown }).constructor;

defineMethod(functionType, '__call__', 'self, /, *args, **kwargs', (self: Value, args: Value[], keywords: Map<string, Value>) => callValue(self, args, keywords));
defineMethod(functionType, '__get__', 'self, instance, owner=None, /', (self: Value, instance: Value) => (instance === null ? self : new MethodValue(instance, self)));
defineMethod(functionType, '__repr__', 'self, /', (self: FunctionValue) => textValue(plainRepr(self)));

function builtinOf(self: BuiltinValue | MethodValue): BuiltinValue {
  return self instanceof BuiltinValue ? self : self.target as BuiltinValue;
}
/** How a builtin is called. */
function documentationOf({ name, signature }: BuiltinValue): string {
  const parts = [...signature.names];
  if (signature.positionalOnly > 0) parts.splice(signature.positionalOnly, 0, '/');
  if (signature.rest !== null) parts.push(`*${signature.rest}`);
  else if (signature.keywordOnly.length > 0) parts.push('*');
  for (const parameter of signature.keywordOnly) parts.push(parameter.name);
  if (signature.keywordRest !== null) parts.push(`**${signature.keywordRest}`);
  return `${name}(${parts.join(', ')})`;
}

for (const type of [builtinFunctionType, methodDescriptorType, wrapperDescriptorType, methodWrapperType]) {
  defineAttribute(type, '__name__', (self: BuiltinValue | MethodValue) => textValue(builtinOf(self).name));
  defineAttribute(type, '__qualname__', (self: BuiltinValue | MethodValue) => {
    const { owner, name } = builtinOf(self);
    const holder = self instanceof MethodValue && self.self instanceof TypeValue ? self.self : owner;
    return textValue(holder === null ? name : `${holder.name}.${name}`);
  });
  defineAttribute(type, '__doc__', (self: BuiltinValue | MethodValue) => documentationOf(builtinOf(self)));
  defineAttribute(type, '__text_signature__', () => null);
  defineMethod(type, '__call__', 'self, /, *args, **kwargs', (self: Value, args: Value[], keywords: Map<string, Value>) => callValue(self, args, keywords));
}
defineAttribute(builtinFunctionType, '__module__', (self: BuiltinValue | MethodValue) => (self instanceof MethodValue ? null : 'builtins'));
for (const type of [builtinFunctionType, methodWrapperType]) defineAttribute(type, '__self__', (self: BuiltinValue | MethodValue) => (self instanceof MethodValue ? self.self : state.modules.get('builtins') ?? null));
for (const type of [methodDescriptorType, wrapperDescriptorType, methodWrapperType]) defineAttribute(type, '__objclass__', (self: BuiltinValue | MethodValue) => builtinOf(self).owner);
for (const type of [methodDescriptorType, wrapperDescriptorType]) {
  defineMethod(type, '__get__', 'self, instance, owner=None, /', (self: BuiltinValue, instance: Value) => {
    if (instance === null) return self;
    const owner = self.owner as TypeValue;
    if (!typeOf(instance).mro.includes(owner)) raise.typeError(`descriptor '${self.name}' for '${owner.name}' objects doesn't apply to a '${typeName(instance)}' object`);
    return new MethodValue(instance, self);
  });
}

defineConstructor(methodType, 'function, instance, /', (_cls: TypeValue, target: Value, self: Value) => {
  const isCallable = target instanceof FunctionValue || target instanceof BuiltinValue || target instanceof MethodValue || target instanceof TypeValue || typeOf(target).lookup('__call__') !== undefined;
  if (!isCallable) return raise.typeError('first argument must be callable');
  return self === null ? raise.typeError('instance must not be None') : new MethodValue(self, target);
});
defineAttribute(methodType, '__self__', (self: MethodValue) => self.self);
defineAttribute(methodType, '__func__', (self: MethodValue) => self.target);
defineAttribute(methodType, '__name__', (self: MethodValue) => nameOf(self.target));
defineAttribute(methodType, '__qualname__', (self: MethodValue) => (self.target instanceof FunctionValue ? textValue(self.target.qualifiedName) : nameOf(self.target)));
defineAttribute(methodType, '__doc__', (self: MethodValue) => (self.target instanceof FunctionValue ? self.target.documentation : findAttribute(self.target, '__doc__') ?? null));
defineMethod(methodType, '__call__', 'self, /, *args, **kwargs', (self: Value, args: Value[], keywords: Map<string, Value>) => callValue(self, args, keywords));
for (const type of [methodType, methodWrapperType, builtinFunctionType]) {
  defineMethod(type, '__hash__', 'self, /', (self: MethodValue | BuiltinValue) => (self instanceof MethodValue && typeof self.self === 'object' && self.self !== null ? identityOf(self.self) : plainHash(self)));
}

function nameOf(target: Value): Value {
  return target instanceof FunctionValue || target instanceof BuiltinValue ? textValue(target.name) : null;
}
