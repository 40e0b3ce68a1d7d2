// The methods of loops, futures, tasks and handles that programs call.

import { defineAttribute } from '../../runtime/attributes.ts';
import { asInstance } from '../../builtins/instance.ts';
import { callValue } from '../../runtime/call.ts';
import { makeCoroutine } from '../../runtime/coroutines.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { wrapSteps } from '../../builtins/classes/coroutines.ts';
import { raise } from '../../runtime/raise.ts';
import { strOf } from '../../runtime/show.ts';
import { truthOf } from '../../runtime/truth.ts';
import { DictValue, FloatValue, ListValue, TypeValue, textValue } from '../../runtime/values.ts';
import type { ExceptionValue, Value } from '../../runtime/values.ts';
import { isRaised } from '../../runtime/exceptions.ts';
import { typeOf } from '../../runtime/types.ts';
import { FutureValue, futureType } from './futures.ts';
import { uncancel } from './groups.ts';
import { anyLoop, handleType, loopType, reportToStderr, runForever, timerHandleType } from './loop.ts';
import type { HandleValue, LoopValue, TimerHandleValue } from './loop.ts';
import { closeGeneratorsSteps, runUntilComplete } from './run.ts';
import { readySteps } from './steps.ts';
import { TaskValue, createTask, isCoroutine, taskType } from './tasks.ts';
import { runApart, secondsOf } from './waiting.ts';

const asValue = (value: object): Value => value as unknown as Value;

// ---- loops ----

defineMethod(loopType, 'run_until_complete', 'self, future', (self: LoopValue, future: Value) => runUntilComplete(self, future));
defineMethod(loopType, 'run_forever', 'self', (self: LoopValue) => {
  runForever(self);
  return null;
});
defineMethod(loopType, 'stop', 'self', (self: LoopValue) => {
  self.isStopping = true;
  return null;
});
defineMethod(loopType, 'close', 'self', (self: LoopValue) => {
  if (self.isRunning) raise.runtimeError('Cannot close a running event loop');
  self.isClosed = true;
  return null;
});
defineMethod(loopType, 'is_running', 'self', (self: LoopValue) => self.isRunning);
defineMethod(loopType, 'is_closed', 'self', (self: LoopValue) => self.isClosed);
defineMethod(loopType, 'time', 'self', (self: LoopValue) => new FloatValue(self.time()));
defineMethod(loopType, 'create_task', 'self, coro, *, name=None, context=None', (self: LoopValue, coroutine: Value, name: Value) => asValue(createTask(coroutine, self, name)));
defineMethod(loopType, 'create_future', 'self', (self: LoopValue) => asValue(new FutureValue(self)));
defineMethod(loopType, 'call_soon', 'self, callback, *args, context=None', (self: LoopValue, callback: Value, args: Value[]) => asValue(self.callSoon(() => void callValue(callback, args))));
defineMethod(loopType, 'call_soon_threadsafe', 'self, callback, *args, context=None', (self: LoopValue, callback: Value, args: Value[]) => asValue(self.callSoon(() => void callValue(callback, args))));
defineMethod(loopType, 'call_later', 'self, delay, callback, *args, context=None', (self: LoopValue, delay: Value, callback: Value, args: Value[]) => asValue(self.callLater(secondsOf(delay), () => void callValue(callback, args))));
defineMethod(loopType, 'call_at', 'self, when, callback, *args, context=None', (self: LoopValue, when: Value, callback: Value, args: Value[]) => {
  const at = secondsOf(when);
  return asValue(self.callLater(at - self.time(), () => void callValue(callback, args), at));
});
defineMethod(loopType, 'run_in_executor', 'self, executor, func, *args', (self: LoopValue, _pool: Value, callee: Value, args: Value[]) => asValue(runApart(self, () => callValue(callee, args))));
defineMethod(loopType, 'shutdown_asyncgens', 'self', () => asValue(makeCoroutine(closeGeneratorsSteps(), 'shutdown_asyncgens', 'BaseEventLoop.shutdown_asyncgens')));
defineMethod(loopType, 'shutdown_default_executor', 'self', () => asValue(makeCoroutine(readySteps(() => null), 'shutdown_default_executor', 'BaseEventLoop.shutdown_default_executor')));
defineMethod(loopType, 'get_debug', 'self', (self: LoopValue) => self.isDebug);
defineMethod(loopType, 'set_debug', 'self, enabled', (self: LoopValue, enabled: Value) => {
  self.isDebug = truthOf(enabled);
  return null;
});
defineMethod(loopType, 'set_exception_handler', 'self, handler', (self: LoopValue, handler: Value) => {
  self.exceptionHandler = handler;
  return null;
});
defineMethod(loopType, 'get_exception_handler', 'self', (self: LoopValue) => self.exceptionHandler);
defineMethod(loopType, 'default_exception_handler', 'self, context', (_self: LoopValue, context: Value) => {
  if (context instanceof DictValue) reportToStderr(context);
  return null;
});
defineMethod(loopType, 'call_exception_handler', 'self, context', (self: LoopValue, context: Value) => {
  if (self.exceptionHandler !== null) callValue(self.exceptionHandler, [asValue(self), context]);
  else if (context instanceof DictValue) reportToStderr(context);
  return null;
});
defineMethod(loopType, 'set_task_factory', 'self, factory', (self: LoopValue, factory: Value) => {
  self.taskFactory = factory;
  return null;
});
defineMethod(loopType, 'get_task_factory', 'self', (self: LoopValue) => self.taskFactory);
defineMethod(loopType, '__repr__', 'self, /', (self: LoopValue) => textValue(`<_UnixSelectorEventLoop running=${self.isRunning ? 'True' : 'False'} closed=${self.isClosed ? 'True' : 'False'} debug=${self.isDebug ? 'True' : 'False'}>`));

// ---- handles ----

defineMethod(handleType, 'cancel', 'self', (self: HandleValue) => {
  self.isCancelled = true;
  return null;
});
defineMethod(handleType, 'cancelled', 'self', (self: HandleValue) => self.isCancelled);
defineMethod(timerHandleType, 'when', 'self', (self: TimerHandleValue) => new FloatValue(self.when));

// ---- futures ----

defineConstructor(futureType, '*, loop=None', (cls: TypeValue, loop: Value) => asInstance(new FutureValue(loop === null ? anyLoop() : loop as unknown as LoopValue), cls, futureType));
defineMethod(futureType, 'result', 'self', (self: FutureValue) => self.result());
defineMethod(futureType, 'exception', 'self', (self: FutureValue) => self.exception());
defineMethod(futureType, 'done', 'self', (self: FutureValue) => self.isDone);
defineMethod(futureType, 'cancelled', 'self', (self: FutureValue) => self.isCancelled);
defineMethod(futureType, 'cancel', 'self, msg=None', (self: FutureValue, message: Value) => self.cancel(message));
defineMethod(futureType, 'set_result', 'self, result, /', (self: FutureValue, value: Value) => {
  if (self instanceof TaskValue) raise.runtimeError('Task does not support set_result operation');
  self.setResult(value);
  return null;
});
defineMethod(futureType, 'set_exception', 'self, exception, /', (self: FutureValue, error: Value) => {
  if (self instanceof TaskValue) raise.runtimeError('Task does not support set_exception operation');
  const exception: ExceptionValue = raisedQuietly(error);
  self.setException(exception);
  return null;
});
function raisedQuietly(error: Value): ExceptionValue {
  if (error instanceof TypeValue) return callValue(error, []) as ExceptionValue;
  if (!isRaised(error, 'BaseException')) return raise.typeError('invalid exception object');
  return error;
}
defineMethod(futureType, 'add_done_callback', 'self, fn, /, *, context=None', (self: FutureValue, callee: Value) => {
  self.addCallee(callee);
  return null;
});
defineMethod(futureType, 'remove_done_callback', 'self, fn, /', (self: FutureValue, callee: Value) => self.forgetCallee(callee));
defineMethod(futureType, 'get_loop', 'self', (self: FutureValue) => asValue(self.loop));
defineMethod(futureType, '__repr__', 'self, /', (self: FutureValue) => textValue(`<${typeOf(asValue(self)).name} ${self.describe()}>`));
defineMethod(futureType, '__await__', 'self, /', (self: FutureValue) => asValue(wrapSteps(self.wait(), 'FutureIter')));
defineMethod(futureType, '__iter__', 'self, /', (self: FutureValue) => asValue(wrapSteps(self.wait(), 'FutureIter')));

// ---- tasks ----

defineConstructor(taskType, 'coro, *, loop=None, name=None, context=None', (cls: TypeValue, coroutine: Value, loop: Value, name: Value) => {
  const owner = loop === null ? anyLoop() : loop as unknown as LoopValue;
  return isCoroutine(coroutine) ? asInstance(new TaskValue(coroutine, owner, name), cls, taskType) : asValue(createTask(coroutine, owner, name));
});
defineMethod(taskType, 'get_name', 'self', (self: TaskValue) => textValue(self.name));
defineMethod(taskType, 'set_name', 'self, value, /', (self: TaskValue, name: Value) => {
  self.name = strOf(name);
  return null;
});
defineMethod(taskType, 'get_coro', 'self', (self: TaskValue) => asValue(self.coroutine));
defineMethod(taskType, 'cancelling', 'self', (self: TaskValue) => self.cancelRequests);
defineMethod(taskType, 'uncancel', 'self', (self: TaskValue) => uncancel(self));
defineMethod(taskType, 'get_stack', 'self, *, limit=None', () => new ListValue([]));
defineAttribute(futureType, '_state', (self: FutureValue) => self.state.toUpperCase());
