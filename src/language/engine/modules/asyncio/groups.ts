// TaskGroup: tasks that end together. The first error cancels the others; all errors come out as one group.

import { asInstance } from '../../builtins/instance.ts';
import type { Steps } from '../../runtime/coroutines.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { makeGroup } from '../../runtime/exception-groups.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { builtinType } from '../../runtime/types.ts';
import { ExceptionValue, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { endsLoop, isCancelled } from './errors.ts';
import { FutureValue } from './futures.ts';
import { runningLoop } from './loop.ts';
import type { LoopValue } from './loop.ts';
import { defineReadyMethod, defineStepMethod } from './steps.ts';
import { createTask, currentTasks } from './tasks.ts';
import type { TaskValue } from './tasks.ts';

class TaskGroupValue {
  declare readonly cls: TypeValue;
  isEntered = false;
  isExiting = false;
  isAborting = false;
  loop: LoopValue | null = null;
  parent: TaskValue | null = null;
  isParentCancelAsked = false;
  readonly tasks: Set<TaskValue> = new Set();
  readonly errors: ExceptionValue[] = [];
  baseError: ExceptionValue | null = null;
  allDone: FutureValue | null = null;

  abort(): void {
    this.isAborting = true;
    for (const task of this.tasks) if (!task.isDone) task.cancel();
  }

  onTaskDone(task: TaskValue): void {
    this.tasks.delete(task);
    if (this.allDone !== null && this.tasks.size === 0 && !this.allDone.isDone) this.allDone.setResult(true);
    if (task.isCancelled || task.error === null) return;
    this.errors.push(task.error);
    if (endsLoop(task.error)) this.baseError ??= task.error;
    const { parent } = this;
    if (parent === null) return;
    if (parent.isDone) return this.loop?.report(`Task ${reprOf(task as unknown as Value)} has errored out but its parent task ${reprOf(parent as unknown as Value)} is already completed`, task.error);
    if (this.isAborting || this.isParentCancelAsked) return;
    this.abort();
    this.isParentCancelAsked = true;
    parent.cancel();
  }
}
seal(TaskGroupValue);
export const taskGroupType = builtinType('TaskGroup', TaskGroupValue, { module: 'asyncio.taskgroups' });

defineConstructor(taskGroupType, '', (cls: TypeValue) => asInstance(new TaskGroupValue(), cls, taskGroupType));
defineMethod(taskGroupType, '__repr__', 'self, /', (self: TaskGroupValue) => {
  const parts = [
    ...(self.tasks.size > 0 ? [`tasks=${self.tasks.size}`] : []), ...(self.errors.length > 0 ? [`errors=${self.errors.length}`] : []),
    ...(self.isAborting ? ['cancelling'] : self.isEntered ? ['entered'] : []),
  ];
  return textValue(`<TaskGroup${parts.map((part) => ` ${part}`).join('')}>`);
});

defineMethod(taskGroupType, 'create_task', 'self, coro, *, name=None, context=None', (self: TaskGroupValue, coroutine: Value, name: Value) => {
  const shown = (): string => reprOf(self as unknown as Value);
  if (!self.isEntered || self.loop === null) return raise.runtimeError(`TaskGroup ${shown()} has not been entered`);
  if (self.isExiting && self.tasks.size === 0) return raise.runtimeError(`TaskGroup ${shown()} is finished`);
  if (self.isAborting) return raise.runtimeError(`TaskGroup ${shown()} is shutting down`);
  const task = createTask(coroutine, self.loop, name);
  task.whenDone(() => self.onTaskDone(task));
  self.tasks.add(task);
  return task as unknown as Value;
});

defineReadyMethod(taskGroupType, '__aenter__', 'self', (self: TaskGroupValue) => {
  if (self.isEntered) raise.runtimeError(`TaskGroup ${reprOf(self as unknown as Value)} has been already entered`);
  self.loop = runningLoop();
  self.parent = currentTasks().get(self.loop) ?? null;
  if (self.parent === null) raise.runtimeError(`TaskGroup ${reprOf(self as unknown as Value)} cannot determine the parent task`);
  self.isEntered = true;
  return self as unknown as Value;
});

defineStepMethod(taskGroupType, '__aexit__', 'self, et, exc, tb', function* leave(self: TaskGroupValue, _type: Value, raised: Value): Steps {
  self.isExiting = true;
  const exception = raised instanceof ExceptionValue ? raised : null;
  if (exception !== null && endsLoop(exception)) self.baseError ??= exception;
  let cancellation = exception !== null && isCancelled(exception) ? exception : null;
  if (self.isParentCancelAsked && self.parent !== null && uncancel(self.parent) === 0) cancellation = null;
  if (exception !== null && !self.isAborting) self.abort();
  while (self.tasks.size > 0) {
    self.allDone = new FutureValue(self.loop as LoopValue);
    try {
      yield* self.allDone.wait();
    } catch (thrown) {
      if (!isCancelled(thrown)) throw thrown;
      if (!self.isAborting) {
        cancellation = thrown;
        self.abort();
      }
    }
    self.allDone = null;
  }
  if (self.baseError !== null) throw self.baseError;
  if (cancellation !== null && self.errors.length === 0) throw cancellation;
  if (exception !== null && !isCancelled(exception)) self.errors.push(exception);
  if (self.errors.length === 0) return null;
  const group = makeGroup('unhandled errors in a TaskGroup', self.errors);
  group.suppressContext = true;
  throw group;
});

export function uncancel(task: TaskValue): number {
  if (task.cancelRequests > 0) task.cancelRequests--;
  return task.cancelRequests;
}
