// Event, Lock, Semaphore, BoundedSemaphore, Condition and Barrier: tasks wait in line for their turn.

import { asInstance } from '../../builtins/instance.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import type { Steps } from '../../runtime/coroutines.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { address } from '../../runtime/show.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, typeOf } from '../../runtime/types.ts';
import { seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { cancelledError, isCancelled } from './errors.ts';
import { FutureValue } from './futures.ts';
import { runningLoop } from './loop.ts';
import { defineReadyMethod, defineStepMethod } from './steps.ts';

/** Something that tasks wait for in line. */
abstract class LineValue {
  declare readonly cls: TypeValue;
  waiters: FutureValue[] = [];

  * stand(): Steps {
    const future = new FutureValue(runningLoop());
    this.waiters.push(future);
    try {
      return yield* future.wait();
    } finally {
      this.waiters.splice(this.waiters.indexOf(future), 1);
    }
  }
}
seal(LineValue);

class EventValue extends LineValue { isSet = false; }
class LockValue extends LineValue { isLocked = false; }
class SemaphoreValue extends LineValue {
  value = 1;
  bound = Infinity;
  get isLocked(): boolean { return this.value === 0 || this.waiters.some((waiter) => !waiter.isCancelled); }
  wakeNext(): void {
    const next = this.waiters.find((waiter) => !waiter.isDone);
    if (next === undefined) return;
    this.value--;
    next.setResult(true);
  }
}
class ConditionValue extends LineValue { lock: LockValue = new LockValue(); }
for (const constructor of [EventValue, LockValue, SemaphoreValue, ConditionValue]) delete (constructor.prototype as { constructor?: unknown }).constructor;

export const eventType = builtinType('Event', EventValue, { module: 'asyncio.locks' });
export const lockType = builtinType('Lock', LockValue, { module: 'asyncio.locks' });
export const semaphoreType = builtinType('Semaphore', SemaphoreValue, { module: 'asyncio.locks' });
export const boundedSemaphoreType = builtinType('BoundedSemaphore', null, { base: semaphoreType, module: 'asyncio.locks' });
export const conditionType = builtinType('Condition', ConditionValue, { module: 'asyncio.locks' });

function repr(self: LineValue, word: string): Value {
  const type = typeOf(self as unknown as Value);
  const waiting = self.waiters.length === 0 ? '' : `, waiters:${self.waiters.length}`;
  return textValue(`<${type.isUser ? '__main__' : 'asyncio.locks'}.${type.qualifiedName} object at ${address(self)} [${word}${waiting}]>`);
}

defineConstructor(eventType, '', (cls: TypeValue) => asInstance(new EventValue(), cls, eventType));
defineMethod(eventType, 'is_set', 'self', (self: EventValue) => self.isSet);
defineMethod(eventType, 'set', 'self', (self: EventValue) => {
  if (self.isSet) return null;
  self.isSet = true;
  for (const waiter of self.waiters) if (!waiter.isDone) waiter.setResult(true);
  return null;
});
defineMethod(eventType, 'clear', 'self', (self: EventValue) => {
  self.isSet = false;
  return null;
});
defineStepMethod(eventType, 'wait', 'self', function* wait(self: EventValue): Steps {
  if (!self.isSet) yield* self.stand();
  return true;
});
defineMethod(eventType, '__repr__', 'self, /', (self: EventValue) => repr(self, self.isSet ? 'set' : 'unset'));

export function* acquireLock(lock: LockValue): Steps {
  if (!lock.isLocked && lock.waiters.every((waiter) => waiter.isCancelled)) {
    lock.isLocked = true;
    return true;
  }
  try {
    yield* lock.stand();
  } catch (thrown) {
    if (isCancelled(thrown) && !lock.isLocked) wakeFirst(lock);
    throw thrown;
  }
  lock.isLocked = true;
  return true;
}

function wakeFirst(lock: LockValue): void {
  const first = lock.waiters[0] as FutureValue | undefined;
  if (first !== undefined && !first.isDone) first.setResult(true);
}

function releaseLock(lock: LockValue): null {
  if (!lock.isLocked) raise.runtimeError('Lock is not acquired.');
  lock.isLocked = false;
  wakeFirst(lock);
  return null;
}

function* acquireSemaphore(self: SemaphoreValue): Steps {
  if (!self.isLocked) {
    self.value--;
    return true;
  }
  const future = new FutureValue(runningLoop());
  self.waiters.push(future);
  try {
    try {
      yield* future.wait();
    } finally {
      self.waiters.splice(self.waiters.indexOf(future), 1);
    }
  } catch (thrown) {
    if (isCancelled(thrown) && !future.isCancelled) {
      self.value++;
      self.wakeNext();
    }
    throw thrown;
  }
  if (self.value > 0) self.wakeNext();
  return true;
}

/** `async with` acquires and releases. */
function defineContext<Self>(type: TypeValue, acquire: (self: Self) => Steps, release: (self: Self) => null): void {
  defineStepMethod(type, 'acquire', 'self', (self: Self) => acquire(self));
  defineMethod(type, 'release', 'self', (self: Self) => release(self));
  defineStepMethod(type, '__aenter__', 'self', function* enter(self: Self): Steps {
    yield* acquire(self);
    return null;
  });
  defineReadyMethod(type, '__aexit__', 'self, exc_type, exc, tb', (self: Self) => release(self));
}

defineConstructor(lockType, '', (cls: TypeValue) => asInstance(new LockValue(), cls, lockType));
defineContext<LockValue>(lockType, acquireLock, releaseLock);
defineMethod(lockType, 'locked', 'self', (self: LockValue) => self.isLocked);
defineMethod(lockType, '__repr__', 'self, /', (self: LockValue) => repr(self, self.isLocked ? 'locked' : 'unlocked'));

function makeSemaphore(cls: TypeValue, value: Value, base: TypeValue, isBounded: boolean): Value {
  const count = Number(numberOf(value) ?? raise.typeError('an integer is required'));
  if (count < 0) raise.valueError('Semaphore initial value must be >= 0');
  const made = new SemaphoreValue();
  made.value = count;
  if (isBounded) made.bound = count;
  if (cls.prototype !== SemaphoreValue.prototype) Object.setPrototypeOf(made, cls.prototype);
  return asInstance(made, cls, cls.isUser ? base : cls) as unknown as Value;
}
defineConstructor(semaphoreType, 'value=1', (cls: TypeValue, value: Value) => makeSemaphore(cls, value, semaphoreType, false));
defineConstructor(boundedSemaphoreType, 'value=1', (cls: TypeValue, value: Value) => makeSemaphore(cls, value, boundedSemaphoreType, true));
defineContext<SemaphoreValue>(semaphoreType, acquireSemaphore, (self) => {
  if (self.value >= self.bound) raise.valueError('BoundedSemaphore released too many times');
  self.value++;
  self.wakeNext();
  return null;
});
defineMethod(semaphoreType, 'locked', 'self', (self: SemaphoreValue) => self.isLocked);
defineAttribute(semaphoreType, '_value', (self: SemaphoreValue) => self.value);
defineMethod(semaphoreType, '__repr__', 'self, /', (self: SemaphoreValue) => repr(self, self.isLocked ? 'locked' : `unlocked, value:${self.value}`));

defineConstructor(conditionType, 'lock=None', (cls: TypeValue, lock: Value) => {
  const made = asInstance(new ConditionValue(), cls, conditionType);
  if (lock !== null) made.lock = lock as unknown as LockValue;
  return made;
});
defineContext<ConditionValue>(conditionType, (self) => acquireLock(self.lock), (self) => releaseLock(self.lock));
defineMethod(conditionType, 'locked', 'self', (self: ConditionValue) => self.lock.isLocked);

function* waitCondition(self: ConditionValue): Steps {
  if (!self.lock.isLocked) raise.runtimeError('cannot wait on un-acquired lock');
  releaseLock(self.lock);
  let ending: { thrown: unknown } | null = null;
  try {
    yield* self.stand();
  } catch (thrown) {
    ending = { thrown };
  }
  // The lock is taken again whatever happened.
  if (yield* acquireSurely(self.lock)) throw cancelledError(null);
  if (ending !== null) throw ending.thrown;
  return true;
}

/** Takes a lock even while it is cancelled; true where it was. */
function* acquireSurely(lock: LockValue): Generator<Value, boolean, Value> {
  for (let wasCancelled = false; ;) {
    try {
      yield* acquireLock(lock);
      return wasCancelled;
    } catch (thrown) {
      if (!isCancelled(thrown)) throw thrown;
      wasCancelled = true;
    }
  }
}
defineStepMethod(conditionType, 'wait', 'self', waitCondition);
defineStepMethod(conditionType, 'wait_for', 'self, predicate', function* waitFor(self: ConditionValue, predicate: Value): Steps {
  let result = callValue(predicate, []);
  while (!truthOf(result)) {
    yield* waitCondition(self);
    result = callValue(predicate, []);
  }
  return result;
});
function notify(self: ConditionValue, count: number): null {
  if (!self.lock.isLocked) raise.runtimeError('cannot notify on un-acquired lock');
  let left = count;
  for (const waiter of self.waiters) {
    if (left <= 0) break;
    if (waiter.isDone) continue;
    left--;
    waiter.setResult(false);
  }
  return null;
}
defineMethod(conditionType, 'notify', 'self, n=1', (self: ConditionValue, count: Value) => notify(self, Number(numberOf(count) ?? 1)));
defineMethod(conditionType, 'notify_all', 'self', (self: ConditionValue) => notify(self, self.waiters.length));
defineMethod(conditionType, '__repr__', 'self, /', (self: ConditionValue) => repr(self, self.lock.isLocked ? 'locked' : 'unlocked'));
