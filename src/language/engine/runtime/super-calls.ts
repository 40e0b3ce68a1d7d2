// `super().method(...)` without an object for super() and without binding the method.

import { call, callFilled } from './call.ts';
import { getAttribute } from './attributes.ts';
import { state } from './state.ts';
import { makeSuper } from './super.ts';
import { baseExceptionType, objectType, typeOf } from './types.ts';
import { BuiltinValue, ExceptionValue, FunctionValue, TupleValue, TypeValue } from './values.ts';
import type { Value } from './values.ts';

export function callSuper(depth: number, start: Value | undefined, self: Value | undefined, name: string, args: Value[]): Value {
  if (start instanceof TypeValue && self !== undefined && !(self instanceof TypeValue)) {
    const { mro } = typeOf(self);
    const own = mro.indexOf(start);
    for (let at = own + 1; own >= 0 && at < mro.length; at++) {
      const found = mro[at].namespace.get(name);
      if (found === undefined) continue;
      if (found instanceof FunctionValue) return found.arity === args.length + 1 ? callFilled(depth, found, [self, ...args]) : call(depth, found, [self, ...args], null);
      if (found instanceof BuiltinValue && name === '__init__') {
        if (found.owner === baseExceptionType && self instanceof ExceptionValue && mro.find((base) => !base.isUser)?.keepsArguments === true) {
          self.args = new TupleValue(args);
          return null;
        }
        if (found.owner === objectType && args.length === 0) return null;
      }
      break;
    }
  }
  state.depth = depth;
  return call(depth, getAttribute(makeSuper(start, self), name), args, null);
}
