// raise, handlers and `with`: what the emitted try statements call.

import { call, instantiate } from './call.ts';
import { noteContext } from './exceptions.ts';
import { exceptionType } from './exception-types.ts';
import { makeException, raise } from './raise.ts';
import { state } from './state.ts';
import { truthOf } from './truth.ts';
import { baseExceptionType, isSubtype, typeName, typeOf } from './types.ts';
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
  return made instanceof ExceptionValue ? made : raise.typeError(`calling ${value.name} should have returned an instance of BaseException, not ${typeName(made)}`);
}

/** A bare `raise`. The frame was noted when the exception was caught. */
export function raiseAgain(forgetPosition: () => void): ExceptionValue {
  const current = state.handled.at(-1);
  if (!(current instanceof ExceptionValue)) return raise.runtimeError('No active exception to reraise');
  forgetPosition();
  return current;
}

export function assertionError(message?: Value): ExceptionValue {
  return makeException(exceptionType('AssertionError'), message === undefined ? [] : [message]);
}

/** Enters a handler; gives what `endHandled` needs to leave it. */
export function beginHandled(exception: Value): number {
  state.handled.push(exception);
  return state.handled.length - 1;
}

export function endHandled(mark: number): void {
  state.handled.length = mark;
}

/** A final part handles the exception that passes through it, if any. */
export function beginFinal(passing: unknown): number {
  const mark = state.handled.length;
  if (passing instanceof ExceptionValue) state.handled.push(passing);
  return mark;
}

export interface Manager {
  enter(): Value;
  /** True where the exception is swallowed. */
  leaveWith(exception: ExceptionValue): boolean;
  leave(): void;
}

export function withManager(value: Value): Manager {
  const type = typeOf(value);
  const enter = type.lookup('__enter__');
  const exit = type.lookup('__exit__');
  if (enter === undefined) return raise.typeError(`'${type.name}' object does not support the context manager protocol`);
  if (exit === undefined) return raise.typeError(`'${type.name}' object does not support the context manager protocol (missed __exit__ method)`);
  return {
    enter: () => call(state.depth, enter, [value], null),
    leaveWith(exception) {
      const mark = beginHandled(exception);
      const answer = call(state.depth, exit, [value, typeOf(exception), exception, null], null);
      endHandled(mark);
      return truthOf(answer);
    },
    leave: () => void call(state.depth, exit, [value, null, null, null], null),
  };
}

