// The exceptions of asyncio.

import { defineException } from '../../builtins/classes/exceptions.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { isRaised } from '../../runtime/exceptions.ts';
import { makeException } from '../../runtime/raise.ts';
import { baseExceptionType, isSubtype, typeOf } from '../../runtime/types.ts';
import { ExceptionValue, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

export const cancelledErrorType = defineException('CancelledError', baseExceptionType, 'asyncio.exceptions');
export const invalidStateErrorType = defineException('InvalidStateError', exceptionType('Exception'), 'asyncio.exceptions');
export const brokenBarrierErrorType = defineException('BrokenBarrierError', exceptionType('RuntimeError'), 'asyncio.exceptions');
export const queueEmptyType = defineException('QueueEmpty', exceptionType('Exception'), 'asyncio.queues');
export const queueFullType = defineException('QueueFull', exceptionType('Exception'), 'asyncio.queues');

export function raiseAs(type: TypeValue, message?: string): never {
  throw makeException(type, message === undefined ? [] : [textValue(message)]);
}

export function isCancelled(thrown: unknown): thrown is ExceptionValue {
  return thrown instanceof ExceptionValue && isSubtype(typeOf(thrown), cancelledErrorType);
}

/** SystemExit and KeyboardInterrupt end the loop itself. */
export function endsLoop(thrown: unknown): boolean {
  return isRaised(thrown, 'SystemExit') || isRaised(thrown, 'KeyboardInterrupt');
}

export function cancelledError(message: Value): ExceptionValue {
  return makeException(cancelledErrorType, message === null ? [] : [message]);
}
