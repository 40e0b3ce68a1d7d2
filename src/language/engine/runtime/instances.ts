// Makes instances of classes of the program, whatever they are made of.

import { setBacking } from './attributes.ts';
import { call, callBuiltin, setAllocate, setConstructUser } from './call.ts';
import type { Keywords } from './call.ts';
import { buildClass } from './classes.ts';
import { PropertyValue, StaticMethodValue } from './descriptors.ts';
import { OtherValue, instanceConstructor, refuseAbstract } from './instance-kinds.ts';
import { instanceOfIterator } from './iterator-instances.ts';
import { makeException, raise } from './raise.ts';
import { isSubtype, objectType, typeName, typeOf } from './types.ts';
import { BuiltinValue, DictValue, ExceptionValue, FloatValue, InstanceValue, IntInstance, IteratorValue, TextInstance, TupleValue, TypeValue, WideText } from './values.ts';
import type { ObjectValue, Value } from './values.ts';

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
