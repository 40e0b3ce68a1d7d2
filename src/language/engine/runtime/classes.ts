// Makes and changes classes of the program, and makes their instances.

import { setTypeAttributeHook } from './attributes.ts';
import { call, callBuiltin, setConstructUser } from './call.ts';
import type { Keywords } from './call.ts';
import { layOut } from './class-layout.ts';
import { linearize } from './class-order.ts';
import { ClassMethodValue, PropertyValue, StaticMethodValue } from './descriptors.ts';
import { makeException, raise } from './raise.ts';
import { state } from './state.ts';
import { isSubtype, objectType, specialMethod, typeName, typeOf, typeType } from './types.ts';
import { BuiltinValue, ExceptionValue, FloatValue, FrozenSetValue, FunctionValue, InstanceValue, IntInstance, ListValue, DictValue, SetValue, TextInstance, TupleValue, TypeValue, WideText } from './values.ts';
import type { Maker, Value } from './values.ts';

export interface ClassParts {
  name: string;
  bases: Value[];
  keywords: Keywords;
  namespace: Map<string, Value>;
  maker?: Maker | null;
}

/** What a `class` statement does once its body has run. */
export function makeClass(depth: number, parts: ClassParts): Value {
  const bases = parts.bases.map((base) => requireBase(base));
  const keywords = new Map(parts.keywords ?? []);
  const metaclass = pickMetaclass(bases, keywords.get('metaclass'));
  keywords.delete('metaclass');
  if (metaclass !== typeType) {
    const namespace = new DictValue();
    for (const [name, value] of parts.namespace) namespace.map.set(name, value);
    return call(depth, metaclass, [parts.name, new TupleValue(bases), namespace], keywords.size === 0 ? null : keywords);
  }
  const type = buildClass({ name: parts.name, bases, namespace: parts.namespace, metaclass, keywords });
  type.maker = parts.maker ?? (bases.length === 1 && !parts.namespace.has('__init__') ? bases[0].maker : null);
  quicken(type);
  return type;
}

function requireBase(base: Value): TypeValue {
  if (!(base instanceof TypeValue)) {
    return raise.typeError(`${typeName(base)}() takes no arguments`);
  }
  if (!base.isBase) return raise.typeError(`type '${base.name}' is not an acceptable base type`);
  return base;
}

function pickMetaclass(bases: readonly TypeValue[], explicit: Value | undefined): Value {
  let best: Value = explicit ?? typeType;
  for (const base of bases) {
    if (!(best instanceof TypeValue) || isSubtype(best, base.cls)) continue;
    if (isSubtype(base.cls, best)) best = base.cls;
    else raise.typeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases');
  }
  return best;
}

export interface ClassBuild {
  name: string;
  bases: readonly TypeValue[];
  namespace: Map<string, Value>;
  metaclass: Value;
  keywords: Map<string, Value>;
}

/** What `type.__new__` does. */
export function buildClass({ name, bases: given, namespace, metaclass, keywords }: ClassBuild): TypeValue {
  const bases = given.length === 0 ? [objectType] : [...given];
  if (new Set(bases).size !== bases.length) raise.typeError(`duplicate base class ${bases.find((base, at) => bases.indexOf(base) !== at)?.name ?? ''}`);
  const order = linearize(bases);
  const main = bases.find((base) => instanceConstructor(base) !== InstanceValue) ?? bases[0];
  const prototype = Object.create(main.prototype) as object;
  const qualifiedName = namespace.get('__qualname__');
  const moduleName = namespace.get('__module__');
  const type = new TypeValue(name, bases, order, { prototype, isUser: true, module: typeof moduleName === 'string' ? moduleName : '__main__', qualifiedName: typeof qualifiedName === 'string' ? qualifiedName : name });
  type.cls = metaclass as TypeValue;
  Object.defineProperty(prototype, 'cls', { value: type, writable: true, configurable: true });
  Object.defineProperty(prototype, 'isPlain', { value: false, writable: true, configurable: true });
  // Calling it with `new` gives an object with this prototype and nothing else.
  const constructor = function Instance(): void { /* empty on purpose */ };
  constructor.prototype = prototype;
  type.constructorFunction = constructor;
  for (const [key, value] of namespace) {
    if (key !== '__qualname__') type.namespace.set(key, adapt(key, value));
  }
  if (namespace.has('__eq__') && !namespace.has('__hash__')) type.namespace.set('__hash__', null);
  const names = bases.length === 1 ? [...type.namespace.keys()] : order.filter((base) => base.isUser).flatMap((base) => [...base.namespace.keys()]).concat([...type.namespace.keys()]);
  for (const key of new Set(names)) layOut(type, key);
  markWritable(type);
  announce(type, keywords);
  return type;
}

/** Lets calls of a plain class skip the general way: no metaclass, no `__new__`, and the `__init__` the maker knows. */
function quicken(type: TypeValue): void {
  type.arity = -1;
  type.keepsArguments = false;
  const { maker } = type;
  if (type.cls !== typeType || type.lookup('__new__') instanceof StaticMethodValue) return;
  const constructor = instanceConstructor(type);
  const isRaised = constructor === ExceptionValue && type.mro.find((base) => !base.isUser)?.keepsArguments === true;
  if (constructor !== InstanceValue && !isRaised) return;
  const initialize = type.lookup('__init__');
  if (isRaised && initialize instanceof BuiltinValue) type.keepsArguments = true;
  if (maker === null || !(initialize instanceof FunctionValue) || initialize.code !== maker.initialize) return;
  type.code = maker.make(isRaised ? raisedWith(type.prototype) : type.constructorFunction as Function);
  type.arity = maker.arity;
}

/** Makes exceptions that keep the arguments as they come. */
function raisedWith(prototype: object): Function {
  function Raised(this: ExceptionValue, ...args: Value[]): void {
    this.args = new TupleValue(args);
  }
  Raised.prototype = prototype;
  return Raised;
}

/** Some methods are static or of the class without being marked. */
function adapt(name: string, value: Value): Value {
  if (!(value instanceof FunctionValue)) return value;
  if (name === '__new__') return new StaticMethodValue(value);
  return name === '__init_subclass__' || name === '__class_getitem__' ? new ClassMethodValue(value) : value;
}

/** `w` on a prototype says that plain stores may write the field directly. */
function markWritable(type: TypeValue): void {
  const isPlain = specialMethod(type, '__setattr__') === undefined && specialMethod(type, '__getattribute__') === undefined && !type.mro.some((base) => base.namespace.has('__slots__'));
  Object.defineProperty(type.prototype, 'w', { value: isPlain, writable: true, configurable: true });
}

function announce(type: TypeValue, keywords: Map<string, Value>): void {
  for (const [name, value] of [...type.namespace]) {
    if (value instanceof PropertyValue && value.name === '') value.name = name;
    const method = typeof value === 'object' && value !== null && !(value instanceof TypeValue) ? specialMethod(typeOf(value), '__set_name__') : undefined;
    if (method !== undefined) call(state.depth, method, [value, type, name], null);
  }
  for (const base of type.mro.slice(1)) {
    const hook = base.namespace.get('__init_subclass__');
    if (hook === undefined || hook instanceof BuiltinValue) continue;
    call(state.depth, hook instanceof ClassMethodValue ? hook.target : hook, [type], keywords.size === 0 ? null : keywords);
    return;
  }
  if (keywords.size > 0) raise.typeError(`${type.name}.__init_subclass__() takes no keyword arguments`);
}

setTypeAttributeHook((type, name, next) => {
  if (!type.isUser) raise.typeError(`cannot set '${name}' attribute of immutable type '${type.name}'`);
  if (next === undefined) type.namespace.delete(name);
  else type.namespace.set(name, adapt(name, next));
  refresh(type, name);
});

function refresh(type: TypeValue, name: string): void {
  type.cache.clear();
  layOut(type, name);
  markWritable(type);
  quicken(type);
  for (const subclass of type.subclasses) refresh(subclass, name);
}

/** Stands for the values of modules: their own constructor makes them, whatever they are made of. */
class OtherValue {}

/** The class of the runtime that instances of a type are made of. */
export function instanceConstructor(type: TypeValue): Function {
  for (const base of type.mro) {
    if (base.isUser) continue;
    switch (base.name) {
      case 'int': return IntInstance;
      case 'str': return TextInstance;
      case 'float': return FloatValue;
      case 'list': return ListValue;
      case 'dict': return DictValue;
      case 'set': return SetValue;
      case 'frozenset': return FrozenSetValue;
      case 'tuple': return TupleValue;
      case 'type': return TypeValue;
      case 'BaseException': return ExceptionValue;
      default:
    }
  }
  return type.mro.some((base) => !base.isUser && base.create !== null && base !== objectType) ? OtherValue : InstanceValue;
}

setConstructUser((depth, type, args, keywords) => {
  const make = type.lookup('__new__');
  const instance = make instanceof StaticMethodValue
    ? call(depth, make.target, [type, ...args], keywords)
    : allocate(depth, type, args, keywords);
  if (!isSubtype(typeOf(instance), type)) return instance;
  const initialize = type.lookup('__init__');
  if (initialize === undefined || (initialize instanceof BuiltinValue && fillsItself(initialize))) return instance;
  const result = call(depth, initialize, [instance, ...args], keywords);
  if (result !== null) raise.typeError(`__init__() should return None, not '${typeName(result)}'`);
  return instance;
});

// `allocate` has already put the arguments in.
function fillsItself(initialize: BuiltinValue): boolean {
  return initialize.owner !== null && !initialize.owner.isUser;
}

/** A new instance without `__init__`: what the builtin `__new__` of its base does. */
export function allocate(depth: number, type: TypeValue, args: readonly Value[], keywords: Keywords): Value {
  const constructor = instanceConstructor(type);
  const target = type.constructorFunction as Function;
  const isOwnInit = !(type.lookup('__init__') instanceof BuiltinValue) && type.lookup('__init__') !== undefined;
  switch (constructor) {
    case InstanceValue: {
      if ((args.length > 0 || keywords !== null) && !isOwnInit && !(type.lookup('__new__') instanceof StaticMethodValue)) raise.typeError(`${type.name}() takes no arguments`);
      return Reflect.construct(target, []) as Value;
    }
    case TypeValue: {
      // A class of a metaclass of the program.
      const [name, bases, namespace] = args as [string, TupleValue, DictValue];
      const entries = new Map([...namespace.map].filter((entry): entry is [string, Value] => typeof entry[0] === 'string'));
      return buildClass({ name, bases: bases.items as TypeValue[], namespace: entries, metaclass: type, keywords: new Map(keywords ?? []) });
    }
    case ExceptionValue: return allocateException(depth, type, args, isOwnInit ? null : keywords, isOwnInit);
    default:
  }
  const base = type.mro.find((candidate) => !candidate.isUser && candidate.create !== null) as TypeValue;
  const isFilledByInit = isOwnInit && (constructor === ListValue || constructor === DictValue || constructor === SetValue || (constructor === OtherValue && base.namespace.has('__init__')));
  const content = callBuiltin(depth, base.create as BuiltinValue, [base, ...(isFilledByInit ? [] : args)], isFilledByInit ? null : keywords);
  return reshape(constructor, content, target);
}

/** The builtin class behind it fills it; one with its own `__init__` may give that other arguments. */
function allocateException(depth: number, type: TypeValue, args: readonly Value[], keywords: Keywords, isOwnInit: boolean): Value {
  const base = type.mro.find((candidate) => !candidate.isUser && candidate.create !== null);
  if (base === undefined || (keywords === null && base.keepsArguments) || (isOwnInit && base.keepsArguments)) return makeException(type, args);
  return isOwnInit && !base.fillsFirst ? makeException(type, args) : callBuiltin(depth, base.create as BuiltinValue, [type, ...args], keywords);
}

function reshape(constructor: Function, content: Value, target: Function): Value {
  if (content instanceof ListValue || content instanceof TupleValue) return Reflect.construct(constructor, [content.items], target) as Value;
  if (content instanceof FloatValue) return Reflect.construct(FloatValue, [content.v], target) as Value;
  if (constructor === IntInstance || constructor === TextInstance) return Reflect.construct(constructor, [content instanceof IntInstance || content instanceof TextInstance ? content.v : content], target) as Value;
  if (typeof content === 'string' || content instanceof WideText) return Reflect.construct(TextInstance, [content], target) as Value;
  Object.setPrototypeOf(content, target.prototype as object);
  return content;
}

