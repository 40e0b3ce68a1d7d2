// functools.singledispatch: the class of the first argument says which function runs.

import { ownField, setAttribute } from '../../runtime/attributes.ts';
import { call } from '../../runtime/call.ts';
import { makeFunction } from '../../runtime/define.ts';
import { dictGet } from '../../runtime/dicts.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf, strOf } from '../../runtime/show.ts';
import { objectType, typeOf } from '../../runtime/types.ts';
import { DictValue, FunctionValue, TypeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { programFunction } from './program-function.ts';
import { updateWrapper } from './wraps.ts';

function singleDispatch(work: Value): Value {
  const chosen: Map<TypeValue, Value> = new Map([[objectType, work]]);
  const find = (type: TypeValue): Value => chosen.get(type.mro.find((base) => chosen.has(base)) ?? objectType) as Value;
  const name = work instanceof FunctionValue ? work.name : 'singledispatch function';
  const wrapper = programFunction(name, (depth, args, keywords) => {
    if (args.length === 0) return raise.typeError(`${name} requires at least 1 positional argument`);
    return call(depth, find(typeOf(args[0])), args, keywords);
  });
  const register = (type: TypeValue, chosenWork: Value): Value => {
    chosen.set(type, chosenWork);
    return chosenWork;
  };
  updateWrapper(wrapper, work);
  setAttribute(wrapper, 'register', makeFunction('register', 'cls, func=None', (first: Value, second: Value) => {
    if (first instanceof TypeValue) {
      return second === null ? makeFunction('register', 'func, /', (given: Value) => register(first, given)) : register(first, second);
    }
    if (second !== null) return raise.typeError(`Invalid first argument to \`register()\`. ${reprOf(first)} is not a class or union type.`);
    return register(annotatedType(first), first);
  }));
  setAttribute(wrapper, 'dispatch', makeFunction('dispatch', 'cls', (type: Value) => find(type as TypeValue)));
  return wrapper;
}

/** The class that the annotation of the first parameter names. */
function annotatedType(work: Value): TypeValue {
  const annotations = ownField(work, '__annotations__');
  const parameter = work instanceof FunctionValue ? work.signature.names[0] : undefined;
  const type = annotations instanceof DictValue && parameter !== undefined ? dictGet(annotations, parameter) : undefined;
  if (type === undefined) {
    return raise.typeError(`Invalid first argument to \`register()\`: ${reprOf(work)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`);
  }
  if (type instanceof TypeValue) return type;
  return raise.typeError(`Invalid annotation for ${reprOf(strOf(parameter as string))}. ${reprOf(type)} is not a class.`);
}

export const dispatchFunctions: [string, Value][] = [['singledispatch', makeFunction('singledispatch', 'func', singleDispatch)]];
