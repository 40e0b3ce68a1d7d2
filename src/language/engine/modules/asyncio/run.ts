// Running a loop to the end of something, and asyncio.run with its tidying up.

import { asyncClose, openAsyncGenerators } from '../../runtime/async-generators.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { builtinType } from '../../runtime/types.ts';
import { makeCoroutine } from '../../runtime/coroutines.ts';
import type { Steps } from '../../runtime/coroutines.ts';
import { asInstance } from '../../builtins/instance.ts';
import { seal } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { endsLoop } from './errors.ts';
import { FutureValue } from './futures.ts';
import { LoopValue, loops, runForever } from './loop.ts';
import { createTask, ensureFuture, isCoroutine, tasksOf } from './tasks.ts';
import { gather } from './waiting.ts';

export function runUntilComplete(loop: LoopValue, awaited: Value): Value {
  loop.requireOpen();
  if (loop.isRunning) raise.runtimeError('This event loop is already running');
  if (loops().running !== null) raise.runtimeError('Cannot run the event loop while another loop is running');
  const future = ensureFuture(awaited, loop);
  const stop = (): void => {
    if (future.error === null || !endsLoop(future.error)) loop.isStopping = true;
  };
  future.whenDone(stop);
  try {
    runForever(loop);
  } finally {
    future.forget(stop);
  }
  return future.isDone ? future.result() : raise.runtimeError('Event loop stopped before Future completed.');
}

/** Ends what is left of a loop: open tasks are cancelled and may still run their last steps. */
export function shutDown(loop: LoopValue): void {
  const open = [...tasksOf(loop)];
  if (open.length > 0) {
    for (const task of open) task.cancel();
    const kept = loops();
    const { current } = kept;
    kept.current = loop;
    try {
      const all = new FutureValue(loop);
      let left = open.length;
      for (const task of open) task.whenDone(() => { if (--left === 0 && !all.isDone) all.setResult(null); });
      runUntilComplete(loop, all as unknown as Value);
    } finally {
      kept.current = current;
    }
    for (const task of open) if (!task.isCancelled && task.error !== null) loop.report('unhandled exception during asyncio.run() shutdown', task.error, [['task', task as unknown as Value]]);
  }
  closeGenerators(loop);
}

/** What `loop.shutdown_asyncgens()` does. */
export function* closeGeneratorsSteps(): Steps {
  const open = [...openAsyncGenerators()];
  if (open.length > 0) yield* gather(open.map((generator) => makeCoroutine(asyncClose(generator).wait(), 'aclose', 'aclose') as unknown as Value), true).wait();
  return null;
}

function closeGenerators(loop: LoopValue): void {
  if (openAsyncGenerators().size > 0) runUntilComplete(loop, makeCoroutine(closeGeneratorsSteps(), 'shutdown_asyncgens', 'shutdown_asyncgens') as unknown as Value);
}

export function run(main: Value): Value {
  if (loops().running !== null) raise.runtimeError('asyncio.run() cannot be called from a running event loop');
  return within(new LoopValue(), (loop) => runMain(loop, main));
}

function runMain(loop: LoopValue, main: Value): Value {
  if (!isCoroutine(main)) return raise.valueError(`a coroutine was expected, got ${reprOf(main)}`);
  return runUntilComplete(loop, createTask(main, loop) as unknown as Value);
}

function within(loop: LoopValue, work: (loop: LoopValue) => Value): Value {
  const kept = loops();
  kept.current = loop;
  try {
    return work(loop);
  } finally {
    try {
      shutDown(loop);
    } finally {
      loop.isClosed = true;
      kept.current = null;
    }
  }
}

class RunnerValue {
  declare readonly cls: TypeValue;
  loop: LoopValue | null = null;
  isClosed = false;

  get(): LoopValue {
    if (this.isClosed) raise.runtimeError('Runner is closed');
    this.loop ??= new LoopValue();
    loops().current = this.loop;
    return this.loop;
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    if (this.loop !== null) within(this.loop, () => null);
  }
}
seal(RunnerValue);
export const runnerType = builtinType('Runner', RunnerValue, { module: 'asyncio.runners' });
defineConstructor(runnerType, '*, debug=None, loop_factory=None', (cls: TypeValue) => asInstance(new RunnerValue(), cls, runnerType));
defineMethod(runnerType, '__enter__', 'self', (self: RunnerValue) => {
  self.get();
  return self as unknown as Value;
});
defineMethod(runnerType, '__exit__', 'self, exc_type, exc_val, exc_tb', (self: RunnerValue) => {
  self.close();
  return null;
});
defineMethod(runnerType, 'close', 'self', (self: RunnerValue) => {
  self.close();
  return null;
});
defineMethod(runnerType, 'get_loop', 'self', (self: RunnerValue) => self.get() as unknown as Value);
defineMethod(runnerType, 'run', 'self, coro, *, context=None', (self: RunnerValue, main: Value) => {
  if (loops().running !== null) raise.runtimeError('Runner.run() cannot be called from a running event loop');
  return runMain(self.get(), main);
});
