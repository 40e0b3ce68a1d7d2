// isinstance() and issubclass(), and which exceptions an `except` takes.

import { call } from './call.ts';
import { exceptionType } from './exception-types.ts';
import { makeException } from './raise.ts';
import { state } from './state.ts';
import { truthOf } from './truth.ts';
import { baseExceptionType, isSubtype, specialMethod, typeOf } from './types.ts';
import { TupleValue, TypeValue } from './values.ts';
import type { ExceptionValue, Value } from './values.ts';

/** isinstance(value, type) for one class. */
export function isInstance(value: Value, type: TypeValue): boolean {
  if (!type.cls.isNative) {
    const hook = specialMethod(type.cls, '__instancecheck__');
    if (hook !== undefined) return truthOf(call(state.depth, hook, [type, value], null));
  }
  return isSubtype(typeOf(value), type);
}

/** True where an `except` clause takes the exception. */
export function matches(exception: ExceptionValue, type: Value): boolean {
  if (exception.cls === type) return true;
  if (type instanceof TupleValue) {
    // Every one of them is looked at before any is compared.
    for (const item of type.items) requireType(exception, item);
    return type.items.some((item) => isSubtype(typeOf(exception), item as TypeValue));
  }
  return isSubtype(typeOf(exception), requireType(exception, type));
}

function requireType(exception: ExceptionValue, type: Value): TypeValue {
  if (!(type instanceof TypeValue) || !isSubtype(type, baseExceptionType)) {
    const problem = makeException(exceptionType('TypeError'), ['catching classes that do not inherit from BaseException is not allowed']);
    problem.context = exception;
    throw problem;
  }
  return type;
}
