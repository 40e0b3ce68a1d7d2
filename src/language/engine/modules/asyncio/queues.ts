// Queue, PriorityQueue and LifoQueue: tasks put items in and take them out, and wait where they cannot.

import { asInstance } from '../../builtins/instance.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import type { Steps } from '../../runtime/coroutines.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { address, reprOf } from '../../runtime/show.ts';
import { builtinType, typeOf } from '../../runtime/types.ts';
import { ListValue, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { siftDown, siftUp } from '../heapq/sift.ts';
import { queueEmptyType, queueFullType, raiseAs } from './errors.ts';
import { FutureValue } from './futures.ts';
import { runningLoop } from './loop.ts';
import { defineStepMethod } from './steps.ts';

class QueueValue {
  declare readonly cls: TypeValue;
  readonly kind: 'first' | 'last' | 'least';
  readonly maximum: Value;
  readonly list = new ListValue([]);
  /** Where the first item of a queue that takes from the front stands. */
  head = 0;
  getters: FutureValue[] = [];
  putters: FutureValue[] = [];
  joiners: FutureValue[] = [];
  unfinished = 0;
  constructor(kind: QueueValue['kind'], maximum: Value) { this.kind = kind; this.maximum = maximum; }

  get size(): number { return this.list.items.length - this.head; }
  get isFull(): boolean {
    const maximum = Number(numberOf(this.maximum) ?? 0);
    return maximum > 0 && this.size >= maximum;
  }

  add(item: Value): void {
    this.list.items.push(item);
    if (this.kind === 'least') siftDown(this.list, 0, this.list.items.length - 1);
    this.unfinished++;
    wakeNext(this.getters);
  }

  take(): Value {
    if (this.size === 0) raiseAs(queueEmptyType);
    const item = this.takeItem();
    wakeNext(this.putters);
    return item;
  }

  private takeItem(): Value {
    const { items } = this.list;
    if (this.kind === 'first') {
      const item = items[this.head++];
      if (this.head > 1000 && this.head * 2 > items.length) {
        items.splice(0, this.head);
        this.head = 0;
      }
      return item;
    }
    const last = items.pop() as Value;
    if (this.kind === 'last' || items.length === 0) return last;
    const first = items[0];
    items[0] = last;
    siftUp(this.list, 0);
    return first;
  }
}
seal(QueueValue);

function wakeNext(waiters: FutureValue[]): void {
  for (let waiter = waiters.shift(); waiter !== undefined; waiter = waiters.shift()) {
    if (waiter.isDone) continue;
    waiter.setResult(null);
    return;
  }
}

/** Waits in line; one who is woken and cannot go on wakes the next. */
function* stand(waiters: FutureValue[], mayGo: () => boolean): Steps {
  const waiter = new FutureValue(runningLoop());
  waiters.push(waiter);
  try {
    return yield* waiter.wait();
  } catch (thrown) {
    waiter.cancel();
    const at = waiters.indexOf(waiter);
    if (at >= 0) waiters.splice(at, 1);
    if (mayGo() && !waiter.isCancelled) wakeNext(waiters);
    throw thrown;
  }
}

export const queueType = builtinType('Queue', QueueValue, { module: 'asyncio.queues' });
export const priorityQueueType = builtinType('PriorityQueue', null, { base: queueType, module: 'asyncio.queues' });
export const lifoQueueType = builtinType('LifoQueue', null, { base: queueType, module: 'asyncio.queues' });

for (const [type, kind] of [[queueType, 'first'], [priorityQueueType, 'least'], [lifoQueueType, 'last']] as const) {
  defineConstructor(type, 'maxsize=0', (cls: TypeValue, maximum: Value) => {
    const made = new QueueValue(kind, maximum);
    if (cls.prototype !== QueueValue.prototype) Object.setPrototypeOf(made, cls.prototype);
    return asInstance(made, cls, type) as unknown as Value;
  });
}

defineMethod(queueType, 'qsize', 'self', (self: QueueValue) => self.size);
defineMethod(queueType, 'empty', 'self', (self: QueueValue) => self.size === 0);
defineMethod(queueType, 'full', 'self', (self: QueueValue) => self.isFull);
defineAttribute(queueType, 'maxsize', (self: QueueValue) => self.maximum);
defineMethod(queueType, 'put_nowait', 'self, item', (self: QueueValue, item: Value) => {
  if (self.isFull) raiseAs(queueFullType);
  self.add(item);
  return null;
});
defineMethod(queueType, 'get_nowait', 'self', (self: QueueValue) => self.take());
defineStepMethod(queueType, 'put', 'self, item', function* put(self: QueueValue, item: Value): Steps {
  while (self.isFull) yield* stand(self.putters, () => !self.isFull);
  self.add(item);
  return null;
});
defineStepMethod(queueType, 'get', 'self', function* get(self: QueueValue): Steps {
  while (self.size === 0) yield* stand(self.getters, () => self.size > 0);
  return self.take();
});
defineMethod(queueType, 'task_done', 'self', (self: QueueValue) => {
  if (self.unfinished <= 0) raise.valueError('task_done() called too many times');
  self.unfinished--;
  if (self.unfinished === 0) for (const waiter of self.joiners.splice(0)) if (!waiter.isDone) waiter.setResult(true);
  return null;
});
defineStepMethod(queueType, 'join', 'self', function* join(self: QueueValue): Steps {
  if (self.unfinished > 0) {
    const waiter = new FutureValue(runningLoop());
    self.joiners.push(waiter);
    yield* waiter.wait();
  }
  return null;
});
defineMethod(queueType, '__repr__', 'self, /', (self: QueueValue) => {
  const type = typeOf(self as unknown as Value);
  const parts = [`maxsize=${reprOf(self.maximum as Value)}`];
  if (self.getters.length > 0) parts.push(`_getters[${self.getters.length}]`);
  if (self.putters.length > 0) parts.push(`_putters[${self.putters.length}]`);
  if (self.unfinished > 0) parts.push(`tasks=${self.unfinished}`);
  return textValue(`<${type.name} at ${address(self)} ${parts.join(' ')}>`);
});
