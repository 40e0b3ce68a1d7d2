// `with` and `async with`: finds the methods of a context manager and calls them as the statement does.

import { call } from './call.ts';
import { awaitOther, isAwaitable } from './coroutines.ts';
import type { Steps } from './coroutines.ts';
import { beginHandled, endHandled } from './handling.ts';
import { raise } from './raise.ts';
import { state } from './state.ts';
import { tracebackOf } from './tracebacks.ts';
import { truthOf } from './truth.ts';
import { specialMethod, typeName, typeOf } from './types.ts';
import type { ExceptionValue, TypeValue, Value } from './values.ts';

export interface Manager {
  enter(): Value;
  /** True where the exception is swallowed. */
  leaveWith(exception: ExceptionValue): boolean;
  leave(): void;
}

/** What takes the manager first, whatever stands in the class: a function, a static method, a descriptor. */
function methodOf(type: TypeValue, name: string): Value | undefined {
  return specialMethod(type, name) ?? type.lookup(name);
}

export function withManager(value: Value): Manager {
  const type = typeOf(value);
  const enter = methodOf(type, '__enter__');
  const exit = methodOf(type, '__exit__');
  if (enter === undefined) return raise.typeError(`'${type.name}' object does not support the context manager protocol`);
  if (exit === undefined) return raise.typeError(`'${type.name}' object does not support the context manager protocol (missed __exit__ method)`);
  return {
    enter: () => call(state.depth, enter, [value], null),
    leaveWith(exception) {
      const mark = beginHandled(exception);
      try {
        return truthOf(call(state.depth, exit, [value, typeOf(exception), exception, tracebackOf(exception)], null));
      } finally {
        endHandled(mark);
      }
    },
    leave: () => void call(state.depth, exit, [value, null, null, null], null),
  };
}

export interface AsyncManager {
  enter(): Steps;
  leaveWith(exception: ExceptionValue): Generator<Value, boolean, Value>;
  leave(): Steps;
}

export function asyncManager(value: Value): AsyncManager {
  const type = typeOf(value);
  const enter = methodOf(type, '__aenter__');
  const exit = methodOf(type, '__aexit__');
  if (enter === undefined) return raise.typeError(`'${type.name}' object does not support the asynchronous context manager protocol`);
  if (exit === undefined) return raise.typeError(`'${type.name}' object does not support the asynchronous context manager protocol (missed __aexit__ method)`);
  const waitFor = (method: Value, args: Value[], name: string): Steps => {
    const waited = call(state.depth, method, [value, ...args], null);
    return isAwaitable(waited) ? awaitOther(waited, '') : raise.typeError(`'async with' received an object from ${name} that does not implement __await__: ${typeName(waited)}`);
  };
  return {
    enter: () => waitFor(enter, [], '__aenter__'),
    * leaveWith(exception) {
      const mark = beginHandled(exception);
      try {
        return truthOf(yield* waitFor(exit, [typeOf(exception), exception, tracebackOf(exception)], '__aexit__'));
      } finally {
        endHandled(mark);
      }
    },
    leave: () => waitFor(exit, [null, null, null], '__aexit__'),
  };
}
