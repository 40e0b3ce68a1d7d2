// functools.singledispatch: the class of the first argument says which function runs.

import { abcMetaType, isVirtualSubclass } from '../../runtime/abstract.ts';
import { ownField, setAttribute } from '../../runtime/attributes.ts';
import { call } from '../../runtime/call.ts';
import { makeFunction } from '../../runtime/define.ts';
import { dictGet, dictSet } from '../../runtime/dicts.ts';
import { MappingProxyValue } from '../../runtime/mapping-proxy.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf, strOf } from '../../runtime/show.ts';
import { isSubtype, noneType, objectType, typeOf, typeType } from '../../runtime/types.ts';
import { DictValue, FunctionValue, TypeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { UnionValue } from '../../runtime/generic-alias.ts';
import { subclassesOf } from '../abc/abc.ts';
import { programFunction } from './program-function.ts';
import { updateWrapper } from './wraps.ts';

function singleDispatch(work: Value): Value {
  const chosen: Map<TypeValue, Value> = new Map([[objectType, work]]);
  const table = new DictValue();
  dictSet(table, objectType, work);
  const find = (type: TypeValue): Value => {
    const near = type.mro.find((base) => chosen.has(base)) ?? objectType;
    if (near !== objectType) return chosen.get(near) as Value;
    // Abstract classes that the type counts as, the most special of them.
    const fitting = [...chosen.keys()].filter((base) => base.cls !== typeType && isSubtype(base.cls, abcMetaType) && isVirtualSubclass(base, type, subclassesOf));
    const best = fitting.find((base) => fitting.every((other) => other === base || isVirtualSubclass(other, base, subclassesOf)));
    if (best === undefined && fitting.length > 1) raise.runtimeError(`Ambiguous dispatch: ${reprOf(fitting[0])} or ${reprOf(fitting[1])}`);
    return chosen.get(best ?? objectType) as Value;
  };
  const name = work instanceof FunctionValue ? work.name : 'singledispatch function';
  const wrapper = programFunction(name, (depth, args, keywords) => {
    if (args.length === 0) return raise.typeError(`${name} requires at least 1 positional argument`);
    return call(depth, find(typeOf(args[0])), args, keywords);
  });
  const register = (type: TypeValue, chosenWork: Value): Value => {
    chosen.set(type, chosenWork);
    dictSet(table, type, chosenWork);
    return chosenWork;
  };
  updateWrapper(wrapper, work);
  setAttribute(wrapper, 'register', makeFunction('register', 'cls, func=None', (first: Value, second: Value) => {
    if (first instanceof UnionValue) {
      const all = first.args.filter((member): member is TypeValue => member instanceof TypeValue);
      const each = (given: Value): Value => all.reduce<Value>((_done, type) => register(type, given), given);
      return second === null ? makeFunction('register', 'func, /', each) : each(second);
    }
    if (first instanceof TypeValue) {
      return second === null ? makeFunction('register', 'func, /', (given: Value) => register(first, given)) : register(first, second);
    }
    if (second !== null) return raise.typeError(`Invalid first argument to \`register()\`. ${reprOf(first)} is not a class or union type.`);
    const noted = annotatedTypes(first);
    for (const type of noted) register(type, first);
    return first;
  }));
  setAttribute(wrapper, '_clear_cache', makeFunction('_clear_cache', '', () => null));
  setAttribute(wrapper, 'registry', new MappingProxyValue(table));
  setAttribute(wrapper, 'dispatch', makeFunction('dispatch', 'cls', (type: Value) => find(type as TypeValue)));
  return wrapper;
}

/** The class that the annotation of the first parameter names. */
function annotatedTypes(work: Value): TypeValue[] {
  const annotations = ownField(work, '__annotations__');
  const parameter = annotations instanceof DictValue ? annotations.map.keys().next().value as string | undefined : undefined;
  const type = parameter === undefined ? undefined : dictGet(annotations as DictValue, parameter);
  if (type === undefined) {
    return raise.typeError(`Invalid first argument to \`register()\`: ${reprOf(work)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`);
  }
  if (type instanceof TypeValue) return [type];
  if (type instanceof UnionValue) return type.args.filter((member): member is TypeValue => member instanceof TypeValue);
  if (type === null) return [noneType];
  return raise.typeError(`Invalid annotation for ${reprOf(strOf(parameter as string))}. ${reprOf(type)} is not a class.`);
}

export const dispatchFunctions: [string, Value][] = [['singledispatch', makeFunction('singledispatch', 'func', singleDispatch)]];
