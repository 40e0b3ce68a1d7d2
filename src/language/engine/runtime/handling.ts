// raise, handlers and `with`: what the emitted try statements call.

import { instantiate } from './call.ts';
import { noteContext } from './exceptions.ts';
import { exceptionType } from './exception-types.ts';
import { makeException, raise } from './raise.ts';
import { reprOf } from './show.ts';
import { state } from './state.ts';
import { baseExceptionType, isSubtype, typeOf } from './types.ts';
import { ExceptionValue, TypeValue } from './values.ts';
import type { Value } from './values.ts';

/** What `raise value from cause` throws. */
export function raised(value: Value, cause: Value | undefined): ExceptionValue {
  const exception = exceptionOf(value, 'exceptions must derive from BaseException');
  noteContext(exception);
  if (cause !== undefined) {
    exception.cause = cause === null ? null : exceptionOf(cause, 'exception causes must derive from BaseException');
    exception.suppressContext = true;
  }
  return exception;
}

function exceptionOf(value: Value, message: string): ExceptionValue {
  if (value instanceof ExceptionValue) return value;
  if (!(value instanceof TypeValue) || !isSubtype(value, baseExceptionType)) return raise.typeError(message);
  const made = instantiate(state.depth, value, [], null);
  return made instanceof ExceptionValue ? made : raise.typeError(`calling ${reprOf(value)} should have returned an instance of BaseException, not ${reprOf(typeOf(made))}`);
}

/** A bare `raise`. The frame was noted when the exception was caught. */
export function raiseAgain(): ExceptionValue {
  const current = state.handled.at(-1);
  if (!(current instanceof ExceptionValue)) return raise.runtimeError('No active exception to reraise');
  return current;
}

export function assertionError(message?: Value): ExceptionValue {
  return makeException(exceptionType('AssertionError'), message === undefined ? [] : [message]);
}

/** Enters a handler; gives what `endHandled` needs to leave it. */
export function beginHandled(exception: Value): Value {
  state.handled.push(exception);
  return exception;
}

/** A generator may be resumed with more or fewer handlers around it, so its own are found by what they handle. */
export function endHandled(mark: Value): void {
  if (mark === null) return;
  const { handled } = state;
  if (handled[handled.length - 1] === mark) {
    handled.pop();
    return;
  }
  const at = handled.lastIndexOf(mark);
  if (at >= 0) handled.length = at;
}

/** A final part handles the exception that passes through it, if any. */
export function beginFinal(passing: unknown): Value {
  return passing instanceof ExceptionValue ? beginHandled(passing) : null;
}
