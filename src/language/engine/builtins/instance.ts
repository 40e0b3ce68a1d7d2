// Values made by the constructor of a builtin type for a class of the program that extends it.

import type { ObjectValue, TypeValue } from '../runtime/values.ts';

/** Gives a fresh value the class that was called. */
export function asInstance<T extends ObjectValue>(value: T, cls: TypeValue, type: TypeValue): T {
  return cls === type ? value : (Object.setPrototypeOf(value, cls.prototype) as T);
}
