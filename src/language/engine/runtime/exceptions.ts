// From whatever was thrown to an exception of the program, and the frames it passed.

import { exceptionType } from './exception-types.ts';
import { makeException } from './raise.ts';
import { StopRun, state } from './state.ts';
import { typeOf } from './types.ts';
import { ExceptionValue } from './values.ts';
import type { SourceText, Value } from './values.ts';

/** A fault of the engine itself: ends the run and is never shown to the program. */
export class HostFault {
  readonly cause: unknown;
  constructor(cause: unknown) { this.cause = cause; }
}

/**
 * The exception behind a thrown thing. What is no exception (the end of the run, a fault of the engine) is thrown on.
 * A host RangeError means that the stack or a size limit of the host was met: the backstop behind our own checks.
 */
export function asException(thrown: unknown): ExceptionValue {
  if (thrown instanceof ExceptionValue) return thrown;
  if (thrown instanceof StopRun || thrown instanceof HostFault) throw thrown;
  if (thrown instanceof RangeError) {
    // No pattern here: with the stack used up, matching one would overflow it again.
    return thrown.message.includes('call stack')
      ? makeException(exceptionType('RecursionError'), ['maximum recursion depth exceeded'])
      : makeException(exceptionType('MemoryError'), []);
  }
  throw new HostFault(thrown);
}

/** Adds the frame an exception leaves. A position of -1 adds none: it was only passed on. */
export function unwind(thrown: unknown, functionName: string, span: { start: number; end: number } | null, source: SourceText): unknown {
  if (!(thrown instanceof ExceptionValue)) return unwindOther(thrown, functionName, span, source);
  const { frames } = thrown;
  if (frames.length === 0) {
    if (thrown.context === null) noteContext(thrown);
    if (span !== null) thrown.frames = [{ functionName, source, start: span.start, end: span.end }];
  } else if (span !== null && frames.length < 5000) frames.push({ functionName, source, start: span.start, end: span.end });
  return thrown;
}

function unwindOther(thrown: unknown, functionName: string, span: { start: number; end: number } | null, source: SourceText): unknown {
  if (thrown instanceof StopRun || thrown instanceof HostFault) return thrown;
  let exception: ExceptionValue;
  try {
    exception = asException(thrown);
  } catch (fault) {
    return fault;
  }
  return unwind(exception, functionName, span, source);
}

/** For what leaves a handler: it is noted there what was being handled, for outside of it nobody knows. */
export function noted(thrown: unknown): unknown {
  if (thrown instanceof ExceptionValue && thrown.frames.length === 0 && thrown.context === null) noteContext(thrown);
  return thrown;
}

/** What was being handled when an exception was raised becomes its context. */
export function noteContext(exception: ExceptionValue): void {
  const { handled } = state;
  if (handled.length === 0) return;
  const current = handled[handled.length - 1];
  if (current instanceof ExceptionValue && current !== exception && !reaches(current, exception)) exception.context = current;
}

function reaches(from: ExceptionValue, target: ExceptionValue): boolean {
  for (let current: Value = from; current instanceof ExceptionValue; current = current.context) if (current === target) return true;
  return false;
}

/** True where a raised thing is an exception of the named builtin type. */
export function isRaised(thrown: unknown, name: string): thrown is ExceptionValue {
  return thrown instanceof ExceptionValue && typeOf(thrown).mro.includes(exceptionType(name));
}
