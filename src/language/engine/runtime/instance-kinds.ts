// What instances of a class are made of, and whether there may be any.

import { raise } from './raise.ts';
import { objectType } from './types.ts';
import { DictValue, ExceptionValue, FloatValue, FrozenSetValue, InstanceValue, IntInstance, ListValue, SetValue, TextInstance, TupleValue, TypeValue } from './values.ts';

/** Stands for the values of modules: their own constructor makes them, whatever they are made of. */
export class OtherValue {}

const rebuilt: ReadonlySet<Function> = new Set([IntInstance, TextInstance, FloatValue, ListValue, DictValue, SetValue, FrozenSetValue, TupleValue, TypeValue, ExceptionValue]);

/** The class of the runtime that instances of a type are made of. */
export function instanceConstructor(type: TypeValue): Function {
  for (const base of type.mro) {
    if (base.isUser || base.hostClass === null || base.hostClass === InstanceValue) continue;
    return rebuilt.has(base.hostClass) ? base.hostClass : OtherValue;
  }
  return type.mro.some((base) => !base.isUser && base.create !== null && base !== objectType) ? OtherValue : InstanceValue;
}

function abstractNames(type: TypeValue): readonly string[] {
  const names = type.namespace.get('__abstractmethods__');
  return names instanceof FrozenSetValue ? [...names.map.values()] as string[] : [];
}

export function isAbstract(type: TypeValue): boolean {
  return abstractNames(type).length > 0;
}

export function refuseAbstract(type: TypeValue): void {
  const names = abstractNames(type).toSorted();
  if (names.length > 0) raise.typeError(`Can't instantiate abstract class ${type.name} with abstract method${names.length === 1 ? '' : 's'} ${names.join(', ')}`);
}
