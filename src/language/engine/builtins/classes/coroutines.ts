// Coroutines and asynchronous generators as values of the program: their methods and attributes, aiter and anext.

import { allowBrackets } from '../generic-type.ts';
import { type AsyncGeneratorValue, asyncClose, asyncGeneratorType, asyncSend, asyncSendType, asyncThrow, asyncThrowType } from '../../runtime/async-generators.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { CoroutineValue, awaitOther, coroutineType, coroutineWrapperType, isAwaitable } from '../../runtime/coroutines.ts';
import type { Steps } from '../../runtime/coroutines.ts';
import { defineFunction, defineMethod } from '../../runtime/define.ts';
import { isRaised } from '../../runtime/exceptions.ts';
import { raised } from '../../runtime/handling.ts';
import { raise } from '../../runtime/raise.ts';
import { TracebackValue, setTraceback } from '../../runtime/tracebacks.ts';
import { specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { ExceptionValue, TupleValue, TypeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

/** The exception that `throw(type, value, traceback)` raises. */
export function thrownBy(type: Value, value: Value, traceback: Value): ExceptionValue {
  let exception: ExceptionValue;
  if (type instanceof ExceptionValue) {
    if (value !== null) raise.typeError('instance exception may not have a separate value');
    exception = type;
  } else if (type instanceof TypeValue) exception = value instanceof ExceptionValue ? value : raised(value === null ? type : callValue(type, value instanceof TupleValue ? value.items : [value]), undefined);
  else return raise.typeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`);
  if (traceback instanceof TracebackValue) setTraceback(exception, traceback);
  else if (traceback !== null) raise.typeError('throw() third argument must be a traceback object');
  return exception;
}

function orEnd(coroutine: CoroutineValue, value: Value | undefined): Value {
  return value === undefined ? raise.stopIteration(coroutine.returned) : value;
}

for (const type of [coroutineType, coroutineWrapperType, asyncSendType, asyncThrowType]) {
  defineMethod(type, 'send', 'self, value, /', (self: CoroutineValue, value: Value) => {
    if (!self.isStarted && value !== null) raise.typeError(`can't send non-None value to a just-started ${self.word}`);
    return orEnd(self, self.resume(value));
  });
  defineMethod(type, 'throw', 'self, type, value=None, traceback=None, /', (self: CoroutineValue, kind: Value, value: Value, traceback: Value) => orEnd(self, self.throwIn(thrownBy(kind, value, traceback))));
  defineMethod(type, 'close', 'self, /', (self: CoroutineValue) => {
    self.close();
    return null;
  });
}
for (const type of [coroutineWrapperType, asyncSendType, asyncThrowType]) {
  defineMethod(type, '__iter__', 'self, /', (self: Value) => self);
  defineMethod(type, '__next__', 'self, /', (self: CoroutineValue) => orEnd(self, self.resume(null)));
}
for (const type of [asyncSendType, asyncThrowType]) defineMethod(type, '__await__', 'self, /', (self: Value) => self);

/** The steps of a coroutine as an iterator of the program. */
export function wrapSteps(steps: Steps, name: string): CoroutineValue {
  const wrapper = new CoroutineValue(steps, name, name);
  Object.defineProperty(wrapper, 'cls', { value: coroutineWrapperType });
  return wrapper;
}

defineMethod(coroutineType, '__await__', 'self, /', (self: CoroutineValue) => wrapSteps(self.wait(), self.name));

for (const type of [coroutineType, asyncGeneratorType]) {
  defineAttribute(type, '__name__', (self: CoroutineValue) => self.name, (self: CoroutineValue, value) => { self.name = value as string; });
  defineAttribute(type, '__qualname__', (self: CoroutineValue) => self.qualifiedName, (self: CoroutineValue, value) => { self.qualifiedName = value as string; });
}
defineAttribute(coroutineType, 'cr_origin', () => null);

allowBrackets(asyncGeneratorType);
defineMethod(asyncGeneratorType, '__aiter__', 'self, /', (self: Value) => self);
defineMethod(asyncGeneratorType, '__anext__', 'self, /', (self: AsyncGeneratorValue) => asyncSend(self, null, 'anext()'));
defineMethod(asyncGeneratorType, 'asend', 'self, value, /', (self: AsyncGeneratorValue, value: Value) => asyncSend(self, value));
defineMethod(asyncGeneratorType, 'athrow', 'self, type, value=None, traceback=None, /', (self: AsyncGeneratorValue, kind: Value, value: Value, traceback: Value) => asyncThrow(self, thrownBy(kind, value, traceback)));
defineMethod(asyncGeneratorType, 'aclose', 'self, /', (self: AsyncGeneratorValue) => asyncClose(self));

defineFunction('aiter', 'async_iterable, /', (source: Value) => {
  const method = specialMethod(typeOf(source), '__aiter__');
  if (method === undefined || method === null) return raise.typeError(`'${typeName(source)}' object is not an async iterable`);
  const iterator = callValue(method, [source]);
  if (specialMethod(typeOf(iterator), '__anext__') === undefined) raise.typeError(`aiter() returned not an async iterator of type '${typeName(iterator)}'`);
  return iterator;
});

defineFunction('anext', 'async_iterator, default=?, /', (iterator: Value, otherwise: Value | undefined) => {
  const method = specialMethod(typeOf(iterator), '__anext__');
  if (method === undefined || method === null) return raise.typeError(`'${typeName(iterator)}' object is not an async iterator`);
  const waited = callValue(method, [iterator]);
  return otherwise === undefined ? waited : wrapSteps(nextOr(waited, otherwise), 'anext_awaitable');
});

function* nextOr(waited: Value, otherwise: Value): Steps {
  if (!isAwaitable(waited)) raise.typeError(`object ${typeName(waited)} can't be used in 'await' expression`);
  try {
    return yield* awaitOther(waited, '');
  } catch (thrown) {
    if (isRaised(thrown, 'StopAsyncIteration')) return otherwise;
    throw thrown;
  }
}
