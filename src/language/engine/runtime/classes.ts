// Makes classes of the program: of a class statement, and of a call of a metaclass.

import { noteAbstract, abcMetaType } from './abstract.ts';
import { descriptorOf } from './attributes.ts';
import { call, callValue } from './call.ts';
import type { Keywords } from './call.ts';
import { mainBase, pickMetaclass, requireBase, resolvedBases, runSubclasses } from './class-bases.ts';
import { hide, layOut } from './class-layout.ts';
import { giveMaker, makeConstructor, markWritable } from './class-makers.ts';
import { linearize } from './class-order.ts';
import type { Skeleton } from './class-skeleton.ts';
import { mappingOf } from './class-space.ts';
import { ClassMethodValue, PropertyValue, StaticMethodValue } from './descriptors.ts';
import { asException } from './exceptions.ts';
import { exceptionType } from './exception-types.ts';
import { makeException, raise } from './raise.ts';
import { layOutSlots } from './slots.ts';
import { state } from './state.ts';
import { isSubtype, objectType, specialMethod, typeName, typeOf, typeType } from './types.ts';
import { FunctionValue, TupleValue, TypeValue } from './values.ts';
import type { Maker, Value } from './values.ts';

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
    const made = call(depth, metaclass, [parts.name, new TupleValue(given), mappingOf(parts.namespace)], keywords.size === 0 ? null : keywords);
    if (made instanceof TypeValue && made.isUser) giveMaker(made, parts.maker ?? null);
    return made;
  }
  const bases = given.map((base) => requireBase(base));
  const type = buildClass({ name: parts.name, bases, namespace: parts.namespace, metaclass, keywords, skeleton: parts.skeleton ?? null });
  giveMaker(type, parts.maker ?? null);
  return type;
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
  else for (const key of new Set(order.flatMap((base) => [...base.namespace.keys()]))) hide(type, key);
  if (!isKept) markWritable(type);
  if (skeleton !== null && !isKept) skeleton.keep(type, namespace);
  if (isSubtype(metaclass as TypeValue, abcMetaType)) noteAbstract(type);
  announce(type, keywords);
  return type;
}

/** Some methods are static or of the class without being marked. */
export function adapt(name: string, value: Value): Value {
  if (!(value instanceof FunctionValue)) return value;
  if (name === '__new__') return new StaticMethodValue(value);
  return name === '__init_subclass__' || name === '__class_getitem__' ? new ClassMethodValue(value) : value;
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
