// asyncio.timeout: a block that is cancelled when its time is over, and then raises TimeoutError.

import { defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { builtinType } from '../../runtime/types.ts';
import { ExceptionValue, FloatValue, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { floatText } from '../../numbers/float-text.ts';
import { isCancelled } from './errors.ts';
import { uncancel } from './groups.ts';
import { runningLoop } from './loop.ts';
import type { HandleValue } from './loop.ts';
import { defineReadyMethod } from './steps.ts';
import { currentTasks } from './tasks.ts';
import type { TaskValue } from './tasks.ts';
import { secondsOf, timeoutError } from './waiting.ts';

class TimeoutValue {
  declare readonly cls: TypeValue;
  state: 'created' | 'active' | 'expiring' | 'expired' | 'finished' = 'created';
  when: number | null;
  task: TaskValue | null = null;
  cancelling = 0;
  handle: HandleValue | null = null;
  constructor(when: number | null) { this.when = when; }

  reschedule(when: number | null): void {
    if (this.state !== 'active') raise.runtimeError(`Cannot change state of ${this.state === 'created' ? 'unentered' : this.state} Timeout`);
    this.when = when;
    if (this.handle !== null) this.handle.isCancelled = true;
    this.handle = null;
    if (when === null) return;
    const loop = runningLoop();
    const left = when - loop.time();
    const expire = (): void => {
      this.task?.cancel();
      this.state = 'expiring';
      this.handle = null;
    };
    this.handle = left <= 0 ? loop.callSoon(expire) : loop.callLater(left, expire, when);
  }
}
seal(TimeoutValue);
const timeoutType = builtinType('Timeout', TimeoutValue, { module: 'asyncio.timeouts', isBase: false });

export function timeoutAfter(delay: Value): Value {
  return new TimeoutValue(delay === null ? null : runningLoop().time() + secondsOf(delay)) as unknown as Value;
}

export function timeoutAt(when: Value): Value {
  return new TimeoutValue(when === null ? null : secondsOf(when)) as unknown as Value;
}

const whenOf = (self: TimeoutValue): Value => (self.when === null ? null : new FloatValue(self.when));
defineMethod(timeoutType, 'when', 'self', whenOf);
defineMethod(timeoutType, 'expired', 'self', (self: TimeoutValue) => self.state === 'expiring' || self.state === 'expired');
defineMethod(timeoutType, 'reschedule', 'self, when', (self: TimeoutValue, when: Value) => {
  self.reschedule(when === null ? null : secondsOf(when));
  return null;
});
defineMethod(timeoutType, '__repr__', 'self, /', (self: TimeoutValue) => textValue(`<Timeout [${self.state}]${self.state === 'active' ? ` when=${self.when === null ? 'None' : floatText(Math.round(self.when * 1000) / 1000)}` : ''}>`));

defineReadyMethod(timeoutType, '__aenter__', 'self', (self: TimeoutValue) => {
  if (self.state !== 'created') raise.runtimeError('Timeout has already been entered');
  self.task = currentTasks().get(runningLoop()) ?? null;
  if (self.task === null) raise.runtimeError('Timeout should be used inside a task');
  self.cancelling = (self.task as TaskValue).cancelRequests;
  self.state = 'active';
  self.reschedule(self.when);
  return self as unknown as Value;
});

defineReadyMethod(timeoutType, '__aexit__', 'self, exc_type, exc_val, exc_tb', (self: TimeoutValue, _type: Value, raised: Value) => {
  if (self.handle !== null) self.handle.isCancelled = true;
  self.handle = null;
  if (self.state === 'expiring') {
    self.state = 'expired';
    if (uncancel(self.task as TaskValue) <= self.cancelling && raised instanceof ExceptionValue && isCancelled(raised)) throw timeoutError(raised);
  } else if (self.state === 'active') self.state = 'finished';
  return null;
});
