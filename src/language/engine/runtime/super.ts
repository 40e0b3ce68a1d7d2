// super(): attributes from further along the order of classes.

import { descriptorOf, setSuperHook } from './attributes.ts';
import { raise } from './raise.ts';
import { builtinType, isSubtype, typeOf } from './types.ts';
import { BuiltinValue, FunctionValue, MethodValue, TypeValue, seal } from './values.ts';
import type { Value } from './values.ts';

export class SuperValue {
  declare readonly cls: TypeValue;
  readonly start: TypeValue;
  readonly self: Value;
  /** The class whose order is followed; null while it is bound to nothing. */
  readonly type: TypeValue | null;
  constructor(start: TypeValue, self: Value, type: TypeValue | null) { this.start = start; this.self = self; this.type = type; }
}
seal(SuperValue);
export const superType = builtinType('super', SuperValue);

export function makeSuper(start: Value | undefined, self: Value | undefined): SuperValue {
  if (self === undefined) return raise.runtimeError('super(): no arguments');
  if (!(start instanceof TypeValue)) return raise.runtimeError('super(): __class__ cell not found');
  if (self instanceof TypeValue && isSubtype(self, start)) return new SuperValue(start, self, self);
  const type = typeOf(self);
  if (!isSubtype(type, start)) return raise.typeError('super(type, obj): obj must be an instance or subtype of type');
  return new SuperValue(start, self, type);
}

setSuperHook((value) => value instanceof SuperValue, (value, name) => {
  const { start, self, type } = value as SuperValue;
  const mro = type === null || name === '__class__' ? [] : type.mro;
  for (const base of mro.slice(mro.indexOf(start) + 1)) {
    const found = base.namespace.get(name);
    if (found === undefined) continue;
    const isBound = self !== type;
    if (found instanceof FunctionValue) return isBound ? new MethodValue(self, found) : found;
    if (found instanceof BuiltinValue) return found.owner !== null && (isBound || typeOf(self) !== base.cls || base.name === 'type') ? new MethodValue(self, found) : found;
    const descriptor = descriptorOf(found);
    return descriptor === undefined ? found : descriptor.get(isBound ? self : null, type as TypeValue);
  }
  return undefined;
});
