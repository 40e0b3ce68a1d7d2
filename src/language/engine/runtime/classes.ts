// Makes and changes classes of the program, and makes their instances.

import { abcMetaType, noteAbstract } from './abstract.ts';
import { descriptorOf, findAttribute, setBacking, setTypeAttributeHook } from './attributes.ts';
import { call, callBuiltin, callValue, setAllocate, setConstructUser } from './call.ts';
import type { Keywords } from './call.ts';
import type { Skeleton } from './class-skeleton.ts';
import { hide, layOut } from './class-layout.ts';
import { linearize } from './class-order.ts';
import { ClassMethodValue, PropertyValue, StaticMethodValue } from './descriptors.ts';
import { asException, isRaised } from './exceptions.ts';
import { exceptionType } from './exception-types.ts';
import { instanceOfIterator } from './iterator-instances.ts';
import { makeException, raise } from './raise.ts';
import { MemberValue, layOutSlots } from './slots.ts';
import { deleteItem, getItem, setItem } from './subscript.ts';
import { state } from './state.ts';
import { isSubtype, objectType, specialMethod, typeName, typeOf, typeType } from './types.ts';
import { BuiltinValue, DictValue, ExceptionValue, FloatValue, FrozenSetValue, FunctionValue, InstanceValue, IntInstance, IteratorValue, ListValue, SetValue, TextInstance, TupleValue, TypeValue, WideText } from './values.ts';
import type { Maker, ObjectValue, Value } from './values.ts';

export interface ClassParts {
  name: string;
  bases: Value[];
  keywords: Keywords;
  namespace: Map<string, Value>;
  maker?: Maker | null;
  skeleton?: Skeleton | null;
  /** Given by `type(name, bases, dict)`. */
  metaclass?: Value;
}

/** What a `class` statement does once its body has run. */
export function makeClass(depth: number, parts: ClassParts): Value {
  const given = resolvedBases(parts.bases);
  if (given !== parts.bases) parts.namespace.set('__orig_bases__', new TupleValue(parts.bases));
  const keywords = new Map(parts.keywords ?? []);
  const metaclass = pickMetaclass(given, parts.metaclass ?? keywords.get('metaclass'));
  if (parts.metaclass === undefined) keywords.delete('metaclass');
  if (metaclass !== typeType) {
    const namespace = parts.namespace instanceof PreparedSpace ? parts.namespace.mapping : dictFromSpace(parts.namespace);
    const made = call(depth, metaclass, [parts.name, new TupleValue(given), namespace], keywords.size === 0 ? null : keywords);
    if (made instanceof TypeValue && made.isUser) giveMaker(made, parts.maker ?? null);
    return made;
  }
  const bases = given.map((base) => requireBase(base));
  const type = buildClass({ name: parts.name, bases, namespace: parts.namespace, metaclass, keywords, skeleton: parts.skeleton ?? null });
  giveMaker(type, parts.maker ?? null);
  return type;
}

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

function dictFromSpace(space: Map<string, Value>): DictValue {
  const dict = new DictValue();
  for (const [name, value] of space) dict.map.set(name, value);
  return dict;
}

/** The namespace of a class body whose metaclass prepared a mapping of its own: every name goes through it. */
class PreparedSpace extends Map<string, Value> {
  readonly mapping: Value;
  constructor(mapping: Value) {
    super();
    this.mapping = mapping;
  }

  override get(name: string): Value | undefined {
    if (this.mapping instanceof DictValue && !this.mapping.cls.isUser) return this.mapping.map.get(name);
    try {
      return getItem(this.mapping, name);
    } catch (thrown) {
      if (isRaised(thrown, 'KeyError')) return undefined;
      throw thrown;
    }
  }

  override set(name: string, value: Value): this {
    setItem(this.mapping, name, value);
    return this;
  }

  override delete(name: string): boolean {
    deleteItem(this.mapping, name);
    return true;
  }
}

export interface ClassStatement {
  name: string;
  bases: readonly Value[];
  keywords: Keywords;
}

/** The namespace a class body fills; `__prepare__` of the metaclass may bring its own. */
export function prepareSpace(depth: number, { name, bases, keywords }: ClassStatement): Map<string, Value> {
  const given = resolvedBases(bases);
  const metaclass = pickMetaclass(given, keywords?.get('metaclass'));
  if (metaclass === typeType) return new Map();
  const prepare = findAttribute(metaclass, '__prepare__');
  if (prepare === undefined || (metaclass instanceof TypeValue && isOfType(metaclass.lookup('__prepare__')))) return new Map();
  const rest = new Map(keywords ?? []);
  rest.delete('metaclass');
  const mapping = call(depth, prepare, [name, new TupleValue(given)], rest.size === 0 ? null : rest);
  if (!(mapping instanceof DictValue) && typeOf(mapping).lookup('__getitem__') === undefined) return raise.typeError(`${metaclass instanceof TypeValue ? metaclass.name : '<metaclass>'}.__prepare__() must return a mapping, not ${typeName(mapping)}`);
  return new PreparedSpace(mapping);
}

function isOfType(prepare: Value | undefined): boolean {
  return prepare !== undefined && prepare === typeType.namespace.get('__prepare__');
}

/** Bases that are no classes say by `__mro_entries__` what stands in their place. The same array where all are classes. */
export function resolvedBases(bases: readonly Value[]): readonly Value[] {
  if (bases.every((base) => base instanceof TypeValue)) return bases;
  return bases.flatMap((base) => {
    const entries = base instanceof TypeValue ? undefined : findAttribute(base, '__mro_entries__');
    if (entries === undefined) return [base];
    const found = callValue(entries, [new TupleValue(bases)]);
    return found instanceof TupleValue ? [...found.items] : raise.typeError('__mro_entries__ must return a tuple');
  });
}

function requireBase(base: Value): TypeValue {
  if (!(base instanceof TypeValue)) return raise.typeError(`${typeName(base)}() takes at most 2 arguments (3 given)`);
  if (!base.isBase) return raise.typeError(`type '${base.name}' is not an acceptable base type`);
  return base;
}

function pickMetaclass(bases: readonly Value[], explicit: Value | undefined): Value {
  let best: Value = explicit ?? (bases.length === 0 ? typeType : typeOf(bases[0]));
  for (const base of bases) {
    const type = typeOf(base);
    if (!(best instanceof TypeValue) || isSubtype(best, type)) continue;
    if (isSubtype(type, best)) best = type;
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
  skeleton?: Skeleton | null;
}

/** What `type.__new__` does. */
export function buildClass({ name, bases: given, namespace, metaclass, keywords, skeleton = null }: ClassBuild): TypeValue {
  const bases = given.length === 0 ? [objectType] : given.map((base) => requireBase(base));
  if (new Set(bases).size !== bases.length) raise.typeError(`duplicate base class ${bases.find((base, at) => bases.indexOf(base) !== at)?.name ?? ''}`);
  const order = linearize(bases);
  const main = mainBase(bases);
  const isKept = skeleton?.fits(namespace, main.prototype) === true;
  const prototype = (isKept ? skeleton.prototype : Object.create(main.prototype)) as object;
  const qualifiedName = namespace.get('__qualname__');
  const type = new TypeValue(name, bases, order, { prototype, isUser: true, module: moduleOf(namespace), qualifiedName: typeof qualifiedName === 'string' ? qualifiedName : name });
  type.cls = metaclass as TypeValue;
  type.skeleton = skeleton;
  if (isKept) {
    (prototype as { cls: TypeValue }).cls = type;
    type.constructorFunction = skeleton.constructorFunction;
    skeleton.fill(namespace);
  } else {
    Object.defineProperty(prototype, 'cls', { value: type, writable: true, configurable: true });
    Object.defineProperty(prototype, 'isPlain', { value: false, writable: true, configurable: true });
    // Calling it with `new` gives an object with this prototype and nothing else.
    const constructor = makeConstructor();
    constructor.prototype = prototype;
    type.constructorFunction = constructor;
  }
  for (const [key, value] of namespace) {
    if (key !== '__qualname__') type.namespace.set(key, adapt(key, value));
  }
  if (namespace.has('__eq__') && !namespace.has('__hash__')) type.namespace.set('__hash__', null);
  if (!namespace.has('__doc__')) type.namespace.set('__doc__', null);
  layOutSlots(type, namespace.get('__slots__'));
  type.isOpaque = specialMethod(type, '__getattribute__') !== undefined;
  for (const base of bases) if (!base.isUser) runSubclasses(base).push(type);
  const names = bases.length === 1 ? [...type.namespace.keys()] : order.filter((base) => base.isUser).flatMap((base) => [...base.namespace.keys()]).concat([...type.namespace.keys()]);
  if (isKept) { /* laid out by an earlier run */ } else if (!type.isOpaque) for (const key of new Set(names)) layOut(type, key);
  else for (const key of new Set(order.flatMap((base) => (base.isUser ? [...base.namespace.keys()] : [])))) hide(type, key);
  if (!isKept) markWritable(type);
  if (skeleton !== null && !isKept) skeleton.keep(type, namespace);
  if (isSubtype(metaclass as TypeValue, abcMetaType)) noteAbstract(type);
  announce(type, keywords);
  return type;
}

const makesFields: boolean = false;
/** A function that makes an empty object. The stores never run: V8 counts them, and leaves room for as many fields inside the object. */
function makeConstructor(): Function & { prototype: object } {
  return function Instance(this: Record<string, null>): void {
    if (makesFields) {
      this.a = null; this.b = null; this.c = null; this.d = null;
      this.e = null; this.f = null; this.g = null; this.h = null;
    }
  };
}
/** Lets calls of a plain class skip the general way: no metaclass, no `__new__`, and the `__init__` the maker knows. */
function quicken(type: TypeValue): void {
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

/** Some methods are static or of the class without being marked. */
function adapt(name: string, value: Value): Value {
  if (!(value instanceof FunctionValue)) return value;
  if (name === '__new__') return new StaticMethodValue(value);
  return name === '__init_subclass__' || name === '__class_getitem__' ? new ClassMethodValue(value) : value;
}

/** `w` on a prototype says that plain stores may write the field directly. */
function markWritable(type: TypeValue): void {
  const isPlain = type.hasDict && !type.isOpaque && specialMethod(type, '__setattr__') === undefined;
  // `W` is for code that itself minds the attributes kept as plain doubles.
  mark(type.prototype, 'w', isPlain && type.rawNames === null);
  mark(type.prototype, 'W', isPlain);
}

/** Leaves a prototype alone that already says so: V8 builds upon its not changing. */
function mark(prototype: object, name: 'w' | 'W', value: boolean): void {
  if (Object.getOwnPropertyDescriptor(prototype, name)?.value !== value) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

function announce(type: TypeValue, keywords: Map<string, Value>): void {
  for (const [name, value] of [...type.namespace]) {
    if (value instanceof PropertyValue && value.name === '') value.name = name;
    const method = typeof value === 'object' && value !== null && !(value instanceof TypeValue) ? specialMethod(typeOf(value), '__set_name__') : undefined;
    if (method === undefined) continue;
    try {
      call(state.depth, method, [value, type, name], null);
    } catch (thrown) {
      const exception = asException(thrown);
      const wrapped = makeException(exceptionType('RuntimeError'), [`Error calling __set_name__ on '${typeName(value)}' instance '${name}' in '${type.name}'`]);
      wrapped.cause = exception;
      wrapped.context = exception;
      wrapped.suppressContext = true;
      throw wrapped;
    }
  }
  for (const base of type.mro.slice(1)) {
    const hook = base === objectType ? undefined : base.namespace.get('__init_subclass__');
    if (hook === undefined) continue;
    callValue(descriptorOf(hook)?.get(null, type) ?? hook, [], keywords.size === 0 ? null : keywords);
    return;
  }
  if (keywords.size > 0) raise.typeError(`${type.qualifiedName}.__init_subclass__() takes no keyword arguments`);
}

function moduleOf(namespace: Map<string, Value>): string {
  const module = namespace.get('__module__');
  return typeof module === 'string' ? module : '__main__';
}

/** The base whose instances decide what the new class is made of; two that differ cannot be one. */
function mainBase(bases: readonly TypeValue[]): TypeValue {
  let main = bases[0];
  for (const base of bases) {
    const solid = solidBase(base);
    const best = solidBase(main);
    if (isSubtype(best, solid)) continue;
    if (!isSubtype(solid, best)) raise.typeError('multiple bases have instance lay-out conflict');
    main = base;
  }
  return main;
}

const laidOut = new Set(['OSError', 'StopIteration', 'SystemExit', 'ImportError', 'SyntaxError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeTranslateError', 'AttributeError', 'NameError', 'StopAsyncIteration', 'BaseExceptionGroup']);

function solidBase(type: TypeValue): TypeValue {
  for (const base of type.mro) {
    if (base.isUser) {
      for (const member of base.namespace.values()) if (member instanceof MemberValue) return base;
    } else if (base === objectType || (base.hostClass !== null && base.prototype === base.hostClass.prototype) || laidOut.has(base.name)) return base;
  }
  return objectType;
}

/** Classes of the program right under a builtin type; they end with the run. */
export function runSubclasses(base: TypeValue): TypeValue[] {
  let all = state.kept.get('subclasses') as Map<TypeValue, TypeValue[]> | undefined;
  if (all === undefined) state.kept.set('subclasses', all = new Map());
  let found = all.get(base);
  if (found === undefined) all.set(base, found = []);
  return found;
}

function abstractNames(type: TypeValue): readonly string[] {
  const names = type.namespace.get('__abstractmethods__');
  return names instanceof FrozenSetValue ? [...names.map.values()] as string[] : [];
}

function isAbstract(type: TypeValue): boolean {
  return abstractNames(type).length > 0;
}

function refuseAbstract(type: TypeValue): void {
  const names = abstractNames(type).toSorted();
  if (names.length > 0) raise.typeError(`Can't instantiate abstract class ${type.name} with abstract method${names.length === 1 ? '' : 's'} ${names.join(', ')}`);
}

setTypeAttributeHook((type, name, next) => {
  if (!type.isUser) raise.typeError(`cannot set '${name}' attribute of immutable type '${type.name}'`);
  if (next === undefined) type.namespace.delete(name);
  else type.namespace.set(name, adapt(name, next));
  refresh(type, name);
});

function refresh(type: TypeValue, name: string): void {
  type.skeleton?.drop();
  type.cache.clear();
  if (!type.isOpaque) layOut(type, name);
  markWritable(type);
  quicken(type);
  for (const subclass of type.subclasses) refresh(subclass, name);
}

/** `cls.__bases__ = bases`. */
export function rebase(type: TypeValue, given: readonly TypeValue[]): void {
  const bases = given.map((base) => requireBase(base));
  if (bases.length === 0) raise.typeError(`can only assign non-empty tuple to ${type.name}.__bases__, not ()`);
  if (bases.some((base) => isSubtype(base, type))) raise.typeError('a __bases__ item causes an inheritance cycle');
  const main = mainBase(bases);
  if (instanceConstructor(main) !== instanceConstructor(type)) raise.typeError(`__bases__ assignment: '${main.name}' object layout differs from '${type.bases[0].name}'`);
  for (const base of type.bases) {
    const siblings = base.isUser ? base.subclasses : runSubclasses(base);
    siblings.splice(siblings.indexOf(type), 1);
  }
  type.bases = bases;
  for (const base of bases) (base.isUser ? base.subclasses : runSubclasses(base)).push(type);
  Object.setPrototypeOf(type.prototype, main.prototype);
  reorder(type);
}

function reorder(type: TypeValue): void {
  type.mro = [type, ...linearize(type.bases)];
  for (const name of new Set(type.mro.flatMap((base) => [...base.namespace.keys()]))) refresh(type, name);
  for (const subclass of type.subclasses) reorder(subclass);
}

/** Stands for the values of modules: their own constructor makes them, whatever they are made of. */
class OtherValue {}

const rebuilt: ReadonlySet<Function> = new Set([IntInstance, TextInstance, FloatValue, ListValue, DictValue, SetValue, FrozenSetValue, TupleValue, TypeValue, ExceptionValue]);

/** The class of the runtime that instances of a type are made of. */
export function instanceConstructor(type: TypeValue): Function {
  for (const base of type.mro) {
    if (base.isUser || base.hostClass === null || base.hostClass === InstanceValue) continue;
    return rebuilt.has(base.hostClass) ? base.hostClass : OtherValue;
  }
  return type.mro.some((base) => !base.isUser && base.create !== null && base !== objectType) ? OtherValue : InstanceValue;
}

setConstructUser((depth, type, args, keywords) => {
  if (!type.isUser) return raise.typeError(`cannot create '${type.module === 'builtins' ? '' : `${type.module}.`}${type.name}' instances`);
  const make = type.lookup('__new__');
  const isOwnNew = make instanceof StaticMethodValue;
  const instance = isOwnNew ? call(depth, make.target, [type, ...args], keywords) : allocate(depth, type, args, keywords, false);
  if (!isSubtype(typeOf(instance), type)) return instance;
  const initialize = typeOf(instance).lookup('__init__');
  // `allocate` has already put the arguments in.
  if (initialize === undefined || (initialize instanceof BuiltinValue && (!isOwnNew || initialize.owner === objectType))) return instance;
  const result = call(depth, initialize, [instance, ...args], keywords);
  if (result !== null) raise.typeError(`__init__() should return None, not '${typeName(result)}'`);
  return instance;
});

/** `__new__` of a builtin type, called by name for a class that extends it. Containers stay empty: `__init__` fills them. */
setAllocate((depth, type, args, keywords) => allocate(depth, type, args, keywords, true));

/** A new instance without `__init__`: what the builtin `__new__` of its base does. */
function allocate(depth: number, type: TypeValue, args: readonly Value[], keywords: Keywords, isByName: boolean): Value {
  const constructor = instanceConstructor(type);
  const target = type.constructorFunction as Function;
  const initialize = type.lookup('__init__');
  const isOwnInit = initialize !== undefined && !(initialize instanceof BuiltinValue);
  switch (constructor) {
    case InstanceValue: {
      const isOwnNew = type.lookup('__new__') instanceof StaticMethodValue;
      if (args.length > 0 || (keywords !== null && keywords.size > 0)) {
        if (isOwnNew) raise.typeError('object.__new__() takes exactly one argument (the type to instantiate)');
        if (!isOwnInit) raise.typeError(`${type.name}() takes no arguments`);
      }
      refuseAbstract(type);
      return opened(type, Reflect.construct(target, []) as ObjectValue);
    }
    case TypeValue: {
      // A class of a metaclass of the program.
      const [name, bases, namespace] = args;
      if (args.length !== 3) return raise.typeError(`type.__new__() takes exactly 3 arguments (${args.length} given)`);
      if (typeof name !== 'string') return raise.typeError(`type.__new__() argument 1 must be str, not ${typeName(name)}`);
      if (!(bases instanceof TupleValue)) return raise.typeError(`type.__new__() argument 2 must be tuple, not ${typeName(bases)}`);
      if (!(namespace instanceof DictValue)) return raise.typeError(`type.__new__() argument 3 must be dict, not ${typeName(namespace)}`);
      const entries = new Map([...namespace.map].filter((entry): entry is [string, Value] => typeof entry[0] === 'string'));
      return buildClass({ name, bases: bases.items as TypeValue[], namespace: entries, metaclass: type, keywords: new Map(keywords ?? []) });
    }
    case ExceptionValue: return opened(type, allocateException(depth, type, args, isOwnInit || isByName ? null : keywords, isOwnInit) as ObjectValue);
    default:
  }
  const base = type.mro.find((candidate) => !candidate.isUser && candidate.create !== null) as TypeValue;
  const filling = base.lookup('__init__');
  const isFilledLater = (isByName || isOwnInit) && filling instanceof BuiltinValue && filling.owner !== objectType;
  const content = callBuiltin(depth, base.create as BuiltinValue, [base, ...(isFilledLater && constructor !== OtherValue ? [] : fitting(base, args, isFilledLater))], isFilledLater ? null : keywords);
  const made = opened(type, reshape(constructor, content, target) as ObjectValue);
  // A property keeps its text in the instance, which only now is one of the class.
  if (made instanceof PropertyValue && !isFilledLater) call(depth, filling as Value, [made, ...args], keywords);
  return made;
}

/** What other values need to be made at all; their own `__init__` sees to the rest. */
function fitting(base: TypeValue, args: readonly Value[], isFilledLater: boolean): readonly Value[] {
  const { signature } = base.create as BuiltinValue;
  if (!isFilledLater) return args;
  return Array.from({ length: Math.max(0, signature.required - 1) }, (_, at) => args[at] ?? null);
}

/** Where the program sees every reading, attributes are kept in a dict. */
function opened(type: TypeValue, instance: ObjectValue): Value {
  if (type.isOpaque) setBacking(instance, new DictValue());
  return instance as Value;
}

/** The builtin class behind it fills it; one with its own `__init__` may give that other arguments. */
function allocateException(depth: number, type: TypeValue, args: readonly Value[], keywords: Keywords, isOwnInit: boolean): Value {
  const base = type.mro.find((candidate) => !candidate.isUser && candidate.create !== null);
  if (base === undefined || (keywords === null && base.keepsArguments) || (isOwnInit && base.keepsArguments)) return makeException(type, args);
  return isOwnInit && !base.fillsFirst ? makeException(type, args) : callBuiltin(depth, base.create as BuiltinValue, [type, ...args], keywords);
}

function reshape(constructor: Function, content: Value, target: Function): Value {
  const isBare = typeof content !== 'object' || content === null || content instanceof WideText;
  if ((constructor === IntInstance || constructor === TextInstance) && isBare) return Reflect.construct(constructor, [content], target) as Value;
  if (content instanceof FloatValue) return Reflect.construct(FloatValue, [content.v], target) as Value;
  // Constants and cached values are shared: an instance must be an object of its own.
  if (content instanceof TupleValue) return Reflect.construct(TupleValue, [content.items], target) as Value;
  if (content instanceof IteratorValue) return instanceOfIterator(target.prototype as object, content);
  Object.setPrototypeOf(content, target.prototype as object);
  return content;
}
