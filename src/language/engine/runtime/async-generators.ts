// Asynchronous generators. Their JavaScript generator yields two kinds of things: what it waits for, as a coroutine does,
// and the items it hands out, wrapped in AsyncItem so that the two are never confused.

import { CoroutineValue, awaitOther, isAwaitable, stopTurned } from './coroutines.ts';
import type { Steps } from './coroutines.ts';
import { asException, isRaised } from './exceptions.ts';
import { exceptionType } from './exception-types.ts';
import { call } from './call.ts';
import { makeException, raise } from './raise.ts';
import { state } from './state.ts';
import { builtinType, specialMethod, typeName, typeOf } from './types.ts';
import { seal } from './values.ts';
import type { ExceptionValue, TypeValue, Value } from './values.ts';

/** An item handed out by `yield`. */
export class AsyncItem {
  readonly value: Value;
  constructor(value: Value) { this.value = value; }
}
seal(AsyncItem);

type Body = Generator<Value, Value, Value>;

export class AsyncGeneratorValue {
  declare readonly cls: TypeValue;
  readonly body: Body;
  name: string;
  qualifiedName: string;
  isStarted = false;
  isDone = false;
  /** True while one of its steps is under way. */
  isRunning = false;
  constructor(body: Body, name: string, qualifiedName: string) {
    this.body = body;
    this.name = name;
    this.qualifiedName = qualifiedName;
  }
}
seal(AsyncGeneratorValue);
export const asyncGeneratorType = builtinType('async_generator', AsyncGeneratorValue, { isBase: false });

/** One `asend`, `athrow` or `aclose`: something to await once. */
export class AsyncStepValue extends CoroutineValue {
  declare readonly cls: TypeValue;
  override get word(): string { return 'asynchronous generator'; }
  protected override reusedMessage(): string { return `cannot reuse already awaited ${this.name}`; }
}
delete (AsyncStepValue.prototype as { constructor?: unknown }).constructor;
export const asyncSendType = builtinType('async_generator_asend', AsyncStepValue, { isBase: false });
export const asyncThrowType = builtinType('async_generator_athrow', null, { isBase: false });

/** Asynchronous generators that have started and not ended, so that a loop can close them at its end. */
export function openAsyncGenerators(): Set<AsyncGeneratorValue> {
  let set = state.kept.get('asyncGenerators') as Set<AsyncGeneratorValue> | undefined;
  if (set === undefined) state.kept.set('asyncGenerators', set = new Set());
  return set;
}

function begin(generator: AsyncGeneratorValue, name: string): void {
  if (generator.isRunning) raise.runtimeError(`${name}: asynchronous generator is already running`);
  if (!generator.isStarted) openAsyncGenerators().add(generator);
  generator.isStarted = true;
  generator.isRunning = true;
}

function end(generator: AsyncGeneratorValue): void {
  generator.isDone = true;
  openAsyncGenerators().delete(generator);
}

/** Runs the generator to its next item, or undefined at its end, passing on what it waits for. */
function* advance(generator: AsyncGeneratorValue, first: () => IteratorResult<Value, Value>): Generator<Value, AsyncItem | undefined, Value> {
  try {
    let step = first();
    for (;;) {
      if (step.done === true) {
        end(generator);
        return undefined;
      }
      const { value } = step;
      if ((value as unknown) instanceof AsyncItem) return value as unknown as AsyncItem;
      let sent: Value;
      try {
        sent = yield value;
      } catch (thrown) {
        step = generator.body.throw(thrown);
        continue;
      }
      step = generator.body.next(sent);
    }
  } catch (thrown) {
    end(generator);
    throw stopTurned(asException(thrown), ['StopIteration', 'StopAsyncIteration'], 'async generator');
  } finally {
    generator.isRunning = false;
  }
}

function stopAsync(): never {
  throw makeException(exceptionType('StopAsyncIteration'), []);
}

function* sending(generator: AsyncGeneratorValue, value: Value, name: string): Steps {
  if (!generator.isStarted && value !== null && !generator.isDone) raise.typeError("can't send non-None value to a just-started async generator");
  if (generator.isDone) stopAsync();
  begin(generator, name);
  const item = yield* advance(generator, () => generator.body.next(value));
  return item === undefined ? stopAsync() : item.value;
}

function* throwing(generator: AsyncGeneratorValue, exception: ExceptionValue): Steps {
  if (generator.isDone) stopAsync();
  if (!generator.isStarted) {
    end(generator);
    throw exception;
  }
  begin(generator, 'athrow()');
  const item = yield* advance(generator, () => generator.body.throw(exception));
  return item === undefined ? stopAsync() : item.value;
}

function* closing(generator: AsyncGeneratorValue): Steps {
  if (generator.isDone) return null;
  if (!generator.isStarted) {
    end(generator);
    return null;
  }
  begin(generator, 'aclose()');
  let item: AsyncItem | undefined;
  try {
    item = yield* advance(generator, () => generator.body.throw(makeException(exceptionType('GeneratorExit'), [])));
  } catch (thrown) {
    if (isRaised(thrown, 'GeneratorExit') || isRaised(thrown, 'StopAsyncIteration')) return null;
    throw thrown;
  }
  return item === undefined ? null : raise.runtimeError('async generator ignored GeneratorExit');
}

export function asyncSend(generator: AsyncGeneratorValue, value: Value, name = 'asend()'): AsyncStepValue {
  return new AsyncStepValue(sending(generator, value, name), '__anext__()/asend()', name);
}

export function asyncThrow(generator: AsyncGeneratorValue, exception: ExceptionValue): AsyncStepValue {
  return asThrow(new AsyncStepValue(throwing(generator, exception), 'aclose()/athrow()', 'athrow'));
}

export function asyncClose(generator: AsyncGeneratorValue): AsyncStepValue {
  return asThrow(new AsyncStepValue(closing(generator), 'aclose()/athrow()', 'aclose'));
}

function asThrow(step: AsyncStepValue): AsyncStepValue {
  Object.defineProperty(step, 'cls', { value: asyncThrowType });
  return step;
}

/** What `async for` walks: `next()` gives the steps to the next item; they end with undefined after the last. */
export interface AsyncCursor {
  next(): Generator<Value, Value | undefined, Value>;
}

export function asyncIterate(value: Value): AsyncCursor {
  const method = specialMethod(typeOf(value), '__aiter__');
  if (method === undefined || method === null) return raise.typeError(`'async for' requires an object with __aiter__ method, got ${typeName(value)}`);
  const iterator = call(state.depth, method, [value], null);
  if (iterator instanceof AsyncGeneratorValue) return { next: () => nextOfGenerator(iterator) };
  const step = specialMethod(typeOf(iterator), '__anext__');
  if (step === undefined) return raise.typeError(`'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`);
  return { next: () => nextOf(iterator, step) };
}

function* nextOfGenerator(generator: AsyncGeneratorValue): Generator<Value, Value | undefined, Value> {
  if (generator.isDone) return undefined;
  begin(generator, 'anext()');
  return (yield* advance(generator, () => generator.body.next(null)))?.value;
}

function* nextOf(iterator: Value, step: Value): Generator<Value, Value | undefined, Value> {
  try {
    const waited = call(state.depth, step, [iterator], null);
    if (!isAwaitable(waited)) raise.typeError(`'async for' received an invalid object from __anext__: ${typeName(waited)}`);
    return yield* awaitOther(waited, '');
  } catch (thrown) {
    if (isRaised(thrown, 'StopAsyncIteration')) return undefined;
    throw thrown;
  }
}
