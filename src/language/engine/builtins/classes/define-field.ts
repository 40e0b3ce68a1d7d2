// A field of exceptions that follows rules of its own. Emitted code writes plain attributes straight into an instance, so
// the rules stand on the prototype, too.

import { defineAttribute } from '../../runtime/attributes.ts';
import type { ExceptionValue, TypeValue, Value } from '../../runtime/values.ts';

export function defineField(type: TypeValue, name: string, get: (self: ExceptionValue) => Value, set: (self: ExceptionValue, value: Value) => void): void {
  defineAttribute(type, name, get, set);
  Object.defineProperty(type.prototype, `$${name}`, {
    get(this: ExceptionValue) { return get(this); },
    set(this: ExceptionValue, value: Value) { set(this, value); },
    configurable: true,
  });
}

/** The setter of a field that programs only read. */
export function refuseWrite(write: (message: string) => never): () => void {
  return () => write('readonly attribute');
}
