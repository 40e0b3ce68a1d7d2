// Methods reached through the type itself, such as dict.fromkeys and str.maketrans.

import { makeFunction } from '../runtime/define.ts';
import { ClassMethodValue } from '../runtime/descriptors.ts';
import type { TypeValue, Value } from '../runtime/values.ts';

type Implementation = (...values: never[]) => Value;

/** A function in the type's namespace that gets no instance: `defineStaticMethod(strType, 'maketrans', 'x, y=?, z=?, /', ...)`. */
export function defineStaticMethod(type: TypeValue, name: string, parameters: string, implementation: Implementation): void {
  type.namespace.set(name, makeFunction(name, parameters, implementation));
}

/** A function that gets the class it was called on: `defineClassMethod(dictType, 'fromkeys', 'cls, iterable, value=None, /', ...)`. */
export function defineClassMethod(type: TypeValue, name: string, parameters: string, implementation: Implementation): void {
  type.namespace.set(name, new ClassMethodValue(makeFunction(name, parameters, implementation)));
}
