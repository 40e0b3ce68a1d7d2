// Tasks: a coroutine that the loop drives, one step for each thing it waits for.

import { callValue } from '../../runtime/call.ts';
import { CoroutineValue, awaitOther, coroutineType, isAwaitable, isAwaitableGenerator, makeCoroutine } from '../../runtime/coroutines.ts';
import { asException, isRaised } from '../../runtime/exceptions.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import type { GeneratorValue } from '../../runtime/generators.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { reprOf, strOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { builtinType, typeOf } from '../../runtime/types.ts';
import { textValue } from '../../runtime/values.ts';
import type { ExceptionValue, TypeValue, Value } from '../../runtime/values.ts';
import { cancelledError, endsLoop, isCancelled } from './errors.ts';
import { FutureValue, futureType } from './futures.ts';
import { loops } from './loop.ts';
import type { LoopValue } from './loop.ts';

type Driven = CoroutineValue | GeneratorValue;

export class TaskValue extends FutureValue {
  declare readonly cls: TypeValue;
  readonly coroutine: Driven;
  name: string;
  cancelRequests = 0;
  private mustCancel = false;
  private waiter: FutureValue | null = null;
  constructor(coroutine: Driven, loop: LoopValue, name: Value) {
    super(loop);
    this.coroutine = coroutine;
    this.name = name === null ? `Task-${loops().nextTask++}` : strOf(name);
    tasksOf(loop).add(this);
    loop.callSoon(() => this.step(null));
  }

  override cancel(message: Value = null): boolean {
    if (this.isDone) return false;
    this.cancelRequests++;
    if (this.waiter !== null && this.waiter.cancel(message)) return true;
    this.mustCancel = true;
    this.cancelMessage = message;
    return true;
  }

  private step(thrown: ExceptionValue | null): void {
    let exception = thrown;
    if (this.mustCancel) {
      if (exception === null || !isCancelled(exception)) exception = cancelledError(this.cancelMessage);
      this.mustCancel = false;
    }
    this.waiter = null;
    const current = currentTasks();
    const outer = current.get(this.loop) ?? null;
    current.set(this.loop, this);
    // Each step starts with no calls of the program above it but those around the loop.
    const { depth } = state;
    try {
      const waited = exception === null ? this.coroutine.resume(null) : this.coroutine.throwIn(exception);
      if (waited === undefined) this.end(this.coroutine.returned);
      else this.waitFor(waited);
    } catch (raised) {
      this.fail(asException(raised));
    } finally {
      state.depth = depth;
      if (outer === null) current.delete(this.loop);
      else current.set(this.loop, outer);
    }
  }

  private end(value: Value): void {
    tasksOf(this.loop).delete(this);
    if (this.mustCancel) {
      this.mustCancel = false;
      super.cancel(this.cancelMessage);
    } else this.setResult(value);
  }

  private fail(exception: ExceptionValue): void {
    tasksOf(this.loop).delete(this);
    const first = exception.args.items[0] ?? null;
    if (isCancelled(exception)) {
      this.cancelledBy = exception;
      super.cancel(this.cancelMessage);
    } else if (isRaised(exception, 'StopIteration')) this.end(first);
    else {
      this.setException(exception);
      if (endsLoop(exception)) throw exception;
    }
  }

  private waitFor(waited: Value): void {
    if ((waited as unknown) instanceof FutureValue) {
      const future = waited as unknown as FutureValue;
      const self = this as unknown as Value;
      if (future.loop !== this.loop) return this.refuse(`Task ${reprOf(self)} got Future ${reprOf(waited)} attached to a different loop`);
      if (!future.isBlocking) return this.refuse(`yield was used instead of yield from in task ${reprOf(self)} with ${reprOf(waited)}`);
      if (waited === self) return this.refuse(`Task cannot await on itself: ${reprOf(self)}`);
      future.isBlocking = false;
      future.whenDone(() => this.wake(future));
      this.waiter = future;
      if (this.mustCancel && future.cancel(this.cancelMessage)) this.mustCancel = false;
    } else if (waited === null) this.loop.callSoon(() => this.step(null));
    else this.refuse(`Task got bad yield: ${reprOf(waited)}`);
  }

  private refuse(message: string): void {
    this.loop.callSoon(() => this.step(makeException(exceptionType('RuntimeError'), [textValue(message)])));
  }

  private wake(future: FutureValue): void {
    try {
      future.result();
    } catch (thrown) {
      return this.step(asException(thrown));
    }
    this.step(null);
  }

  override describe(): string {
    const word = this.isDone ? super.describe() : this.mustCancel ? 'cancelling' : 'pending';
    const [first, ...rest] = word.split(' ');
    const coroutine = `coro=<${this.coroutine.name}() ${this.isDone ? 'done' : 'running'}>`;
    return [first, `name='${this.name}'`, coroutine, ...(rest.length === 0 ? [] : [rest.join(' ')])].join(' ');
  }
}
delete (TaskValue.prototype as { constructor?: unknown }).constructor;
export const taskType = builtinType('Task', TaskValue, { base: futureType, module: '_asyncio' });

/** The task that runs now, by loop. */
export function currentTasks(): Map<LoopValue, TaskValue> {
  let kept = state.kept.get('currentTasks') as Map<LoopValue, TaskValue> | undefined;
  if (kept === undefined) state.kept.set('currentTasks', kept = new Map());
  return kept;
}

const openTasks: WeakMap<LoopValue, Set<TaskValue>> = new WeakMap();
/** The tasks of a loop that are not done, oldest first. */
export function tasksOf(loop: LoopValue): Set<TaskValue> {
  let tasks = openTasks.get(loop);
  if (tasks === undefined) openTasks.set(loop, tasks = new Set());
  return tasks;
}

export function isCoroutine(value: Value): value is Driven & Value {
  return (value instanceof CoroutineValue && typeOf(value) === coroutineType) || isAwaitableGenerator(value);
}

export function createTask(coroutine: Value, loop: LoopValue, name: Value = null): TaskValue {
  if (!isCoroutine(coroutine)) return raise.typeError(`a coroutine was expected, got ${reprOf(coroutine)}`);
  if (loop.taskFactory !== null) {
    const made = callValue(loop.taskFactory, [loop as unknown as Value, coroutine]);
    if ((made as unknown) instanceof TaskValue) return made as unknown as TaskValue;
  }
  return new TaskValue(coroutine, loop, name);
}

/** The future itself, or a task around a coroutine or another awaitable. */
export function ensureFuture(value: Value, loop: LoopValue): FutureValue {
  if ((value as unknown) instanceof FutureValue) return value as unknown as FutureValue;
  if (isCoroutine(value)) return createTask(value, loop);
  if (isAwaitable(value)) return createTask(makeCoroutine(awaitOther(value, ''), '_wrap_awaitable', '_wrap_awaitable'), loop);
  return raise.typeError('An asyncio.Future, a coroutine or an awaitable is required');
}
