// The module asyncio: what programs import from it. The loop is in loop.ts, the rest by family beside it.

import type { Steps } from '../../runtime/coroutines.ts';
import { callValue } from '../../runtime/call.ts';
import { makeFunction } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { flavorOf } from '../../runtime/flavors.ts';
import { defineModule } from '../../runtime/modules.ts';
import { setFrom } from '../../runtime/sets.ts';
import { truthOf } from '../../runtime/truth.ts';
import { FunctionValue, MethodValue } from '../../runtime/values.ts';
import type { DictValue, TupleValue, Value } from '../../runtime/values.ts';
import { pythonFunction } from '../python/python-function.ts';
import { brokenBarrierErrorType, cancelledErrorType, invalidStateErrorType, queueEmptyType, queueFullType } from './errors.ts';
import { FutureValue, futureType } from './futures.ts';
import { taskGroupType } from './groups.ts';
import { boundedSemaphoreType, conditionType, eventType, lockType, semaphoreType } from './locks.ts';
import { LoopValue, anyLoop, handleType, loopType, loops, runningLoop, timerHandleType } from './loop.ts';
import { lifoQueueType, priorityQueueType, queueType } from './queues.ts';
import { run, runnerType } from './run.ts';
import { coroutineFunction } from './steps.ts';
import { createTask, currentTasks, ensureFuture, isCoroutine, taskType, tasksOf } from './tasks.ts';
import { timeoutAfter, timeoutAt } from './timeouts.ts';
import { asCompleted, gather, runApart, shield, sleep, wait, waitFor } from './waiting.ts';
import './methods.ts';

const asValue = (value: object): Value => value as unknown as Value;
const loopOr = (loop: Value): LoopValue => (loop === null ? anyLoop() : loop as unknown as LoopValue);

function isCoroutineFunction(value: Value): boolean {
  const target = value instanceof MethodValue ? value.target : value;
  return target instanceof FunctionValue && flavorOf(target) === 'coroutine';
}

function* toThread(callee: Value, args: TupleValue, keywords: DictValue): Steps {
  return yield* runApart(runningLoop(), () => callValue(callee, args.items, keywords.map as Map<string, Value>)).wait();
}

defineModule('asyncio', () => new Map<string, Value>([
  ['run', pythonFunction('run', 'main, *, debug=None', (main: Value) => run(main))],
  ['Runner', runnerType],
  ['get_running_loop', makeFunction('get_running_loop', '', () => asValue(runningLoop()))],
  ['get_event_loop', makeFunction('get_event_loop', '', () => asValue(anyLoop()))],
  ['new_event_loop', pythonFunction('new_event_loop', '', () => asValue(new LoopValue()))],
  ['set_event_loop', pythonFunction('set_event_loop', 'loop', (loop: Value) => {
    loops().current = loop as unknown as LoopValue | null;
    return null;
  })],
  ['create_task', pythonFunction('create_task', 'coro, *, name=None, context=None', (coroutine: Value, name: Value) => asValue(createTask(coroutine, runningLoop(), name)))],
  ['ensure_future', pythonFunction('ensure_future', 'coro_or_future, *, loop=None', (value: Value, loop: Value) => asValue(ensureFuture(value, loopOr(loop))))],
  ['wrap_future', pythonFunction('wrap_future', 'future, *, loop=None', (value: Value, loop: Value) => asValue(ensureFuture(value, loopOr(loop))))],
  ['current_task', makeFunction('current_task', 'loop=None', (loop: Value) => asValue((currentTasks().get(loop === null ? runningLoop() : loopOr(loop)) ?? null) as object))],
  ['all_tasks', pythonFunction('all_tasks', 'loop=None', (loop: Value) => setFrom([...tasksOf(loop === null ? runningLoop() : loopOr(loop))] as unknown as Value[]))],
  ['sleep', coroutineFunction('sleep', 'delay, result=None', sleep)],
  ['gather', pythonFunction('gather', '*coros_or_futures, return_exceptions=False', (values: TupleValue, returnsErrors: Value) => asValue(gather(values.items, truthOf(returnsErrors))))],
  ['wait', coroutineFunction('wait', "fs, *, timeout=None, return_when='ALL_COMPLETED'", wait)],
  ['wait_for', coroutineFunction('wait_for', 'fut, timeout', waitFor)],
  ['as_completed', pythonFunction('as_completed', 'fs, *, timeout=None', asCompleted)],
  ['shield', pythonFunction('shield', 'arg', (value: Value) => asValue(shield(value)))],
  ['timeout', pythonFunction('timeout', 'delay', timeoutAfter)],
  ['timeout_at', pythonFunction('timeout_at', 'when', timeoutAt)],
  ['to_thread', coroutineFunction('to_thread', 'func, /, *args, **kwargs', toThread)],
  ['iscoroutine', pythonFunction('iscoroutine', 'obj', (value: Value) => isCoroutine(value))],
  ['iscoroutinefunction', pythonFunction('iscoroutinefunction', 'func', (value: Value) => isCoroutineFunction(value))],
  ['isfuture', pythonFunction('isfuture', 'obj', (value: Value) => (value as unknown) instanceof FutureValue)],
  ['FIRST_COMPLETED', 'FIRST_COMPLETED'], ['FIRST_EXCEPTION', 'FIRST_EXCEPTION'], ['ALL_COMPLETED', 'ALL_COMPLETED'],
  ['Future', futureType], ['Task', taskType], ['TaskGroup', taskGroupType], ['Handle', handleType], ['TimerHandle', timerHandleType],
  ['AbstractEventLoop', loopType], ['BaseEventLoop', loopType], ['SelectorEventLoop', loopType],
  ['Queue', queueType], ['PriorityQueue', priorityQueueType], ['LifoQueue', lifoQueueType], ['QueueEmpty', queueEmptyType], ['QueueFull', queueFullType],
  ['Event', eventType], ['Lock', lockType], ['Semaphore', semaphoreType], ['BoundedSemaphore', boundedSemaphoreType], ['Condition', conditionType],
  ['CancelledError', cancelledErrorType], ['TimeoutError', exceptionType('TimeoutError')], ['InvalidStateError', invalidStateErrorType], ['BrokenBarrierError', brokenBarrierErrorType],
]));
