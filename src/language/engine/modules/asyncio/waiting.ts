// Waiting for several things: sleep, gather, wait, wait_for, as_completed, shield.

import { iteratorType } from '../../builtins/iterator-types.ts';
import { makeCoroutine } from '../../runtime/coroutines.ts';
import type { Steps } from '../../runtime/coroutines.ts';
import { asException } from '../../runtime/exceptions.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { setFrom } from '../../runtime/sets.ts';
import { builtinType, typeName } from '../../runtime/types.ts';
import { IteratorValue, ListValue, TupleValue } from '../../runtime/values.ts';
import type { ExceptionValue, Value } from '../../runtime/values.ts';
import { cancelledError, isCancelled } from './errors.ts';
import { FutureValue, futureType } from './futures.ts';
import { anyLoop, runningLoop } from './loop.ts';
import type { LoopValue } from './loop.ts';
import { ensureFuture, isCoroutine } from './tasks.ts';

export function secondsOf(value: Value): number {
  const seconds = numberOf(value);
  return seconds === undefined ? raise.typeError(`'${typeName(value)}' object cannot be interpreted as a number`) : Number(seconds);
}

export function* sleep(delay: Value, result: Value): Steps {
  const seconds = secondsOf(delay);
  if (seconds <= 0) {
    yield null;
    return result;
  }
  const loop = runningLoop();
  const future = new FutureValue(loop);
  const handle = loop.callLater(seconds, () => { if (!future.isDone) future.setResult(result); });
  try {
    return yield* future.wait();
  } finally {
    handle.isCancelled = true;
  }
}

/** The future of `gather`: cancelling it cancels what it waits for. */
class GatheringFuture extends FutureValue {
  children: FutureValue[] = [];
  isCancelAsked = false;
  override cancel(message: Value = null): boolean {
    if (this.isDone) return false;
    let isAny = false;
    for (const child of this.children) if (child.cancel(message)) isAny = true;
    if (isAny) this.isCancelAsked = true;
    return isAny;
  }
}
delete (GatheringFuture.prototype as { constructor?: unknown }).constructor;
builtinType('_GatheringFuture', GatheringFuture, { base: futureType, module: 'asyncio.tasks' });

export function gather(values: readonly Value[], returnsErrors: boolean): FutureValue {
  const loop = anyLoop();
  const outer = new GatheringFuture(loop);
  if (values.length === 0) {
    outer.setResult(new ListValue([]));
    return outer;
  }
  const known = new Map<Value, FutureValue>();
  let finished = 0;
  const onDone = (child: FutureValue): void => {
    finished++;
    if (outer.isDone) return;
    if (!returnsErrors) {
      if (child.isCancelled) return outer.setException(child.cancellation());
      if (child.error !== null) return outer.setException(child.error);
    }
    if (finished < known.size) return;
    const results = outer.children.map((each) => (each.isCancelled ? cancelledError(each.cancelMessage ?? '') : each.error ?? each.value));
    if (outer.isCancelAsked) outer.setException(child.cancellation());
    else outer.setResult(new ListValue(results));
  };
  outer.children = values.map((value) => {
    let future = known.get(value);
    if (future === undefined) {
      future = ensureFuture(value, loop);
      known.set(value, future);
      future.whenDone(onDone);
    }
    return future;
  });
  return outer;
}

export function* wait(source: Value, timeout: Value, returnWhen: Value): Steps {
  if ((source as unknown) instanceof FutureValue || isCoroutine(source)) return raise.typeError(`expect a list of futures, not ${typeName(source)}`);
  const values = itemsOf(source);
  if (values.length === 0) return raise.valueError('Set of Tasks/Futures is empty.');
  if (returnWhen !== 'FIRST_COMPLETED' && returnWhen !== 'FIRST_EXCEPTION' && returnWhen !== 'ALL_COMPLETED') return raise.valueError(`Invalid return_when value: ${typeof returnWhen === 'string' ? returnWhen : reprOf(returnWhen)}`);
  if (values.some((value) => isCoroutine(value))) return raise.typeError('Passing coroutines is forbidden, use tasks explicitly.');
  const loop = runningLoop();
  const futures = [...new Set(values)].map((value) => ensureFuture(value, loop));
  const waiter = new FutureValue(loop);
  const release = (): void => { if (!waiter.isDone) waiter.setResult(null); };
  const timer = timeout === null ? null : loop.callLater(secondsOf(timeout), release);
  let left = futures.length;
  const onDone = (future: FutureValue): void => {
    left--;
    if (left > 0 && returnWhen !== 'FIRST_COMPLETED' && (returnWhen !== 'FIRST_EXCEPTION' || future.isCancelled || future.error === null)) return;
    if (timer !== null) timer.isCancelled = true;
    release();
  };
  for (const future of futures) future.whenDone(onDone);
  try {
    yield* waiter.wait();
  } finally {
    if (timer !== null) timer.isCancelled = true;
    for (const future of futures) future.forget(onDone);
  }
  const pick = (isDone: boolean): Value => setFrom(futures.filter((future) => future.isDone === isDone) as unknown as Value[]);
  return new TupleValue([pick(true), pick(false)]);
}

/** Cancels a future and waits until it is done. */
function* cancelAndWait(future: FutureValue, loop: LoopValue): Steps {
  const waiter = new FutureValue(loop);
  const release = (): void => { if (!waiter.isDone) waiter.setResult(null); };
  future.whenDone(release);
  try {
    future.cancel();
    return yield* waiter.wait();
  } finally {
    future.forget(release);
  }
}

function resultOrTimeout(future: FutureValue): Value {
  try {
    return future.result();
  } catch (thrown) {
    if (!isCancelled(thrown)) throw thrown;
    throw timeoutError(thrown);
  }
}

export function timeoutError(cause: ExceptionValue | null): ExceptionValue {
  const exception = makeException(exceptionType('TimeoutError'), []);
  if (cause !== null) {
    exception.cause = cause;
    exception.context = cause;
    exception.suppressContext = true;
  }
  return exception;
}

export function* waitFor(awaited: Value, timeout: Value): Steps {
  const loop = runningLoop();
  if (timeout === null) return yield* ensureFuture(awaited, loop).wait();
  const seconds = secondsOf(timeout);
  if (seconds <= 0) {
    const future = ensureFuture(awaited, loop);
    if (future.isDone) return future.result();
    yield* cancelAndWait(future, loop);
    return resultOrTimeout(future);
  }
  const waiter = new FutureValue(loop);
  const release = (): void => { if (!waiter.isDone) waiter.setResult(null); };
  const timer = loop.callLater(seconds, release);
  const future = ensureFuture(awaited, loop);
  future.whenDone(release);
  try {
    try {
      yield* waiter.wait();
    } catch (thrown) {
      if (!isCancelled(thrown)) throw thrown;
      if (future.isDone) return future.result();
      future.forget(release);
      yield* cancelAndWait(future, loop);
      throw thrown;
    }
    if (future.isDone) return future.result();
    future.forget(release);
    yield* cancelAndWait(future, loop);
    return resultOrTimeout(future);
  } finally {
    timer.isCancelled = true;
  }
}

const asCompletedType = iteratorType('generator');

export function asCompleted(source: Value, timeout: Value): Value {
  if ((source as unknown) instanceof FutureValue || isCoroutine(source)) return raise.typeError(`expect an iterable of futures, not ${typeName(source)}`);
  const loop = anyLoop();
  const todo = new Set([...new Set(itemsOf(source))].map((value) => ensureFuture(value, loop)));
  const done: (FutureValue | null)[] = [];
  const waiters: FutureValue[] = [];
  const wakeOne = (): void => {
    const waiter = waiters.shift();
    if (waiter !== undefined && !waiter.isDone) waiter.setResult(null);
    else if (waiter !== undefined) wakeOne();
  };
  const put = (future: FutureValue | null): void => {
    done.push(future);
    wakeOne();
  };
  const onDone = (future: FutureValue): void => {
    if (!todo.delete(future)) return;
    put(future);
    if (todo.size === 0 && timer !== null) timer.isCancelled = true;
  };
  for (const future of todo) future.whenDone(onDone);
  const timer = timeout === null || todo.size === 0 ? null : loop.callLater(secondsOf(timeout), () => {
    for (const future of todo) {
      future.forget(onDone);
      put(null);
    }
    todo.clear();
  });
  function* next(): Steps {
    while (done.length === 0) {
      const waiter = new FutureValue(runningLoop());
      waiters.push(waiter);
      yield* waiter.wait();
    }
    const future = done.shift() as FutureValue | null;
    if (future === null) throw timeoutError(null);
    return future.result();
  }
  let left = todo.size;
  return new IteratorValue(asCompletedType, () => (left-- > 0 ? makeCoroutine(next(), '_wait_for_one', 'as_completed.<locals>._wait_for_one') as unknown as Value : undefined));
}

export function shield(awaited: Value): FutureValue {
  const loop = anyLoop();
  const inner = ensureFuture(awaited, loop);
  if (inner.isDone) return inner;
  const outer = new FutureValue(loop);
  const onInner = (): void => {
    if (outer.isCancelled) return;
    if (inner.isCancelled) outer.cancel();
    else if (inner.error !== null) outer.setException(inner.error);
    else outer.setResult(inner.value);
  };
  inner.whenDone(onInner);
  outer.whenDone(() => { if (!inner.isDone) inner.forget(onInner); });
  return outer;
}

/** A future for work that CPython would hand to a thread: here it runs in a later turn of the loop. */
export function runApart(loop: LoopValue, work: () => Value): FutureValue {
  const future = new FutureValue(loop);
  loop.callSoon(() => {
    if (future.isDone) return;
    try {
      future.setResult(work());
    } catch (thrown) {
      future.setException(asException(thrown));
    }
  });
  return future;
}
