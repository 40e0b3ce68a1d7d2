// Futures: a result that comes later. Callbacks never run at once; the loop runs them in a later turn.

import { callValue } from '../../runtime/call.ts';
import { AwaitableValue } from '../../runtime/coroutines.ts';
import type { Steps } from '../../runtime/coroutines.ts';
import { isRaised } from '../../runtime/exceptions.ts';
import { equals } from '../../runtime/compare.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { builtinType } from '../../runtime/types.ts';
import type { ExceptionValue, TypeValue, Value } from '../../runtime/values.ts';
import { cancelledError, invalidStateErrorType, raiseAs } from './errors.ts';
import type { LoopValue } from './loop.ts';

/** What to do when a future is done: our own work, or something of the program to call. */
type DoneCallback = { run: (future: FutureValue) => void } | { callee: Value };

export class FutureValue extends AwaitableValue {
  declare readonly cls: TypeValue;
  readonly loop: LoopValue;
  state: 'pending' | 'cancelled' | 'finished' = 'pending';
  value: Value = null;
  error: ExceptionValue | null = null;
  /** The text given to `cancel`. */
  cancelMessage: Value = null;
  /** What the coroutine of a task raised; told once. */
  cancelledBy: ExceptionValue | null = null;
  /** True while the task that waits for it has not seen it. */
  isBlocking = false;
  private callbacks: DoneCallback[] = [];
  constructor(loop: LoopValue) {
    super();
    this.loop = loop;
  }

  get isDone(): boolean { return this.state !== 'pending'; }
  get isCancelled(): boolean { return this.state === 'cancelled'; }

  cancel(message: Value = null): boolean {
    if (this.isDone) return false;
    this.state = 'cancelled';
    this.cancelMessage = message;
    this.schedule();
    return true;
  }

  cancellation(): ExceptionValue {
    const exception = this.cancelledBy ?? cancelledError(this.cancelMessage);
    this.cancelledBy = null;
    return exception;
  }

  result(): Value {
    if (this.isCancelled) throw this.cancellation();
    if (!this.isDone) raiseAs(invalidStateErrorType, 'Result is not set.');
    if (this.error !== null) throw this.error;
    return this.value;
  }

  exception(): ExceptionValue | null {
    if (this.isCancelled) throw this.cancellation();
    if (!this.isDone) raiseAs(invalidStateErrorType, 'Exception is not set.');
    return this.error;
  }

  setResult(value: Value): void {
    if (this.isDone) raiseAs(invalidStateErrorType, 'invalid state');
    this.value = value;
    this.finish();
  }

  setException(error: ExceptionValue): void {
    if (this.isDone) raiseAs(invalidStateErrorType, 'invalid state');
    if (isRaised(error, 'StopIteration')) raise.typeError('StopIteration interacts badly with generators and cannot be raised into a Future');
    this.error = error;
    this.finish();
  }

  private finish(): void {
    this.state = 'finished';
    this.schedule();
  }

  whenDone(run: (future: FutureValue) => void): void {
    this.add({ run });
  }

  /** `add_done_callback` of the program. */
  addCallee(callee: Value): void {
    this.add({ callee });
  }

  private add(callback: DoneCallback): void {
    if (this.isDone) this.callSoon(callback);
    else this.callbacks.push(callback);
  }

  forget(run: (future: FutureValue) => void): void {
    this.callbacks = this.callbacks.filter((callback) => !('run' in callback) || callback.run !== run);
  }

  /** How many were taken off. */
  forgetCallee(callee: Value): number {
    const before = this.callbacks.length;
    this.callbacks = this.callbacks.filter((callback) => !('callee' in callback) || !equals(callback.callee, callee));
    return before - this.callbacks.length;
  }

  private schedule(): void {
    const { callbacks } = this;
    this.callbacks = [];
    for (const callback of callbacks) this.callSoon(callback);
  }

  private callSoon(callback: DoneCallback): void {
    this.loop.callSoon(() => {
      if ('run' in callback) callback.run(this);
      else callValue(callback.callee, [this as unknown as Value]);
    });
  }

  * wait(): Steps {
    if (!this.isDone) {
      this.isBlocking = true;
      yield this as unknown as Value;
      if (!this.isDone) raise.runtimeError("await wasn't used with future");
    }
    return this.result();
  }

  /** What stands in its repr after the name of its class. */
  describe(): string {
    if (this.isCancelled) return 'cancelled';
    if (!this.isDone) return 'pending';
    return this.error === null ? `finished result=${reprOf(this.value)}` : `finished exception=${reprOf(this.error)}`;
  }
}
delete (FutureValue.prototype as { constructor?: unknown }).constructor;
export const futureType = builtinType('Future', FutureValue, { module: '_asyncio' });
