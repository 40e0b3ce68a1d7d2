// Generators: a JavaScript generator with Python's send, throw and close.

import { findAttribute, getAttribute } from './attributes.ts';
import { call } from './call.ts';
import { asException, isRaised } from './exceptions.ts';
import { exceptionType } from './exception-types.ts';
import { addCursorClass, endingOf, iterate } from './iterate.ts';
import { makeException, raise } from './raise.ts';
import { state } from './state.ts';
import { builtinType, specialMethod, typeOf } from './types.ts';
import { ExceptionValue, IteratorValue, seal } from './values.ts';
import type { Cursor, TypeValue, Value } from './values.ts';

/** What a resumed generator is given: a value sent, or an exception to raise at the yield. */
export type Resume = { value: Value } | { thrown: unknown };

/** What a body gives beside values: for `yield from` the generator that the next values come from, or else what it returns. */
class Signal {
  readonly target: GeneratorValue | null;
  readonly returned: Value;
  constructor(target: GeneratorValue | null, returned: Value) { this.target = target; this.returned = returned; }
}

/** One step of a generator written so: gives what it yields, a signal; undefined at an end without a value. */
export type Step = (thrown: unknown, sent: Value) => Value | Signal | undefined;

export class GeneratorValue implements Cursor {
  declare readonly cls: TypeValue;
  /** Its code: a generator of JavaScript, or else a function that makes a step. */
  private readonly body: Generator<unknown, Value, unknown> | null;
  private readonly step: Step | null;
  /** The function it is of. */
  readonly of: { name: string; qualifiedName: string };
  isRunning = false;
  isStarted = false;
  isDone = false;
  /** What `return value` gave; `yield from` and StopIteration hand it on. */
  returned: Value = null;
  /** The generator that `yield from` is at. It is driven from here, so that a value does not pass through the bodies above. */
  private target: GeneratorValue | null = null;
  /** What its handlers were handling when it last stopped, and how many handlers stood around it then. */
  private handled: Value[] | null = null;
  private around = 0;
  constructor(body: Generator<unknown, Value, unknown> | null, of: { name: string; qualifiedName: string }, step: Step | null = null) { this.body = body; this.of = of; this.step = step; }

  get name(): string { return this.of.name; }
  get qualifiedName(): string { return this.of.qualifiedName; }

  /** The next value, or undefined at the end. */
  next(): Value | undefined {
    return this.resume(null);
  }

  resume(sent: Value): Value | undefined {
    if (this.isDone) return undefined;
    this.enter();
    try {
      if (this.target !== null) return this.fromTarget(sent);
      return this.advance(undefined, sent);
    } catch (thrown) {
      return this.ended(thrown);
    }
  }

  throwIn(thrown: unknown): Value | undefined {
    if (this.isDone || !this.isStarted) {
      this.isDone = true;
      throw thrown;
    }
    this.enter();
    try {
      if (this.target !== null) return this.throwInTarget(this.target, thrown);
      return this.advance(thrown, null);
    } catch (next) {
      return this.ended(next);
    }
  }

  private enter(): void {
    if (this.isRunning) raise.valueError('generator already executing');
    this.isRunning = true;
    this.isStarted = true;
    this.around = state.handled.length;
    if (this.handled !== null) state.handled.push(...this.handled);
  }

  /** Lets the body go on: raises `thrown` in it if there is one. */
  private advance(thrown: unknown, sent: Value): Value | undefined {
    if (this.step === null) {
      const body = this.body as Generator<unknown, Value, unknown>;
      return this.settle(thrown === undefined ? body.next(sent) : body.throw(thrown));
    }
    const value = this.step(thrown, sent);
    if (typeof value === 'object' && value instanceof Signal) {
      if (value.target !== null) {
        this.target = value.target;
        return this.fromTarget(null);
      }
      this.returned = value.returned;
    } else if (value !== undefined) {
      this.isRunning = false;
      return value;
    }
    this.isRunning = false;
    this.isDone = true;
    return undefined;
  }

  private settle(step: IteratorResult<unknown, Value>): Value | undefined {
    if (step.done !== true && step.value instanceof Signal) {
      this.target = step.value.target;
      return this.fromTarget(null);
    }
    this.isRunning = false;
    this.handled = state.handled.length > this.around ? state.handled.splice(this.around) : null;
    if (step.done !== true) return step.value as Value;
    this.isDone = true;
    this.returned = step.value;
    return undefined;
  }

  /** The next value of the target; at its end the body goes on with what it returned. */
  private fromTarget(sent: Value): Value | undefined {
    const target = this.target as GeneratorValue;
    let value: Value | undefined;
    try {
      value = target.resume(sent);
    } catch (thrown) {
      this.target = null;
      return this.advance(thrown, null);
    }
    return this.given(target, value);
  }

  private throwInTarget(target: GeneratorValue, thrown: unknown): Value | undefined {
    let value: Value | undefined;
    try {
      if (thrown instanceof ExceptionValue && isRaised(thrown, 'GeneratorExit')) {
        target.close();
        throw thrown;
      }
      value = target.throwIn(thrown);
    } catch (next) {
      this.target = null;
      return this.advance(next, null);
    }
    return this.given(target, value);
  }

  private given(target: GeneratorValue, value: Value | undefined): Value | undefined {
    if (value === undefined) {
      this.target = null;
      return this.advance(undefined, target.returned);
    }
    this.isRunning = false;
    this.handled = state.handled.length > this.around ? state.handled.splice(this.around) : null;
    return value;
  }

  private ended(thrown: unknown): never {
    this.isRunning = false;
    if (state.handled.length > this.around) state.handled.length = this.around;
    this.isDone = true;
    this.target = null;
    throw stopEnded(asException(thrown));
  }

  close(): void {
    if (this.isDone || !this.isStarted) {
      this.isDone = true;
      return;
    }
    try {
      if (this.throwIn(makeException(exceptionType('GeneratorExit'), [])) === undefined) return;
    } catch (thrown) {
      const exception = asException(thrown);
      if (isRaised(exception, 'GeneratorExit') || isRaised(exception, 'StopIteration')) return;
      throw exception;
    }
    raise.runtimeError('generator ignored GeneratorExit');
  }
}
seal(GeneratorValue);
addCursorClass(GeneratorValue);
export const generatorType = builtinType('generator', GeneratorValue, { isBase: false });

/** What leaves a generator: a StopIteration raised inside would look like its end. */
export function stopEnded(thrown: unknown): unknown {
  if (!isRaised(thrown, 'StopIteration')) return thrown;
  const wrapped = makeException(exceptionType('RuntimeError'), ['generator raised StopIteration']);
  wrapped.cause = thrown;
  wrapped.context = thrown;
  wrapped.suppressContext = true;
  wrapped.frames = thrown.frames.slice();
  return wrapped;
}

/** StopIteration as next() and send() raise it at the end. */
export function stopOf(generator: GeneratorValue): never {
  const { returned } = generator;
  generator.returned = null;
  return raise.stopIteration(returned);
}

/** What to yield for `yield from` a generator; null for anything else, which `yieldFrom` walks. */
export function delegation(source: Value): Signal | null {
  return source instanceof GeneratorValue ? new Signal(source, null) : null;
}

/** What a step gives for `yield from`, whatever it is from. */
export function delegated(source: Value): Signal {
  return new Signal(source instanceof GeneratorValue ? source : new GeneratorValue(yieldFrom(source), nameless), null);
}
const nameless = Object.freeze({ name: 'yield from', qualifiedName: 'yield from' });

/** What a step gives for `return value`. */
export function finished(value: Value): Signal {
  return new Signal(null, value);
}

/** `yield from`: values and exceptions pass both ways. The result is what the inner iterator returned. */
export function* yieldFrom(source: Value): Generator<Value, Value, Value> {
  const iterator = source instanceof GeneratorValue ? source : iteratorOf(source);
  if (iterator === null) {
    const cursor = iterate(source);
    for (let value = cursor.next(); value !== undefined; value = cursor.next()) yield value;
    return endingOf(cursor);
  }
  const inner = iterator instanceof GeneratorValue ? iterator : new ForeignIterator(iterator);
  for (let value = inner.next(); value !== undefined;) {
    let sent: Value;
    try {
      sent = yield value;
    } catch (thrown) {
      if (isRaised(thrown, 'GeneratorExit')) {
        inner.close();
        throw thrown;
      }
      value = inner.throwIn(thrown);
      continue;
    }
    value = inner.resume(sent);
  }
  return inner.returned;
}

/** The iterator of a value where it has methods of its own; null where the runtime walks it itself. */
function iteratorOf(source: Value): Value | null {
  const type = typeOf(source);
  const method = type.isNative || source instanceof IteratorValue ? undefined : specialMethod(type, '__iter__');
  if (method === undefined || method === null) return null;
  const iterator = call(state.depth, method, [source], null);
  if (iterator instanceof GeneratorValue) return iterator;
  return iterator instanceof IteratorValue || specialMethod(typeOf(iterator), '__next__') === undefined ? null : iterator;
}

/** An iterator of the program, driven as a generator is: with what of send, throw and close it has. */
class ForeignIterator {
  private readonly iterator: Value;
  returned: Value = null;
  constructor(iterator: Value) { this.iterator = iterator; }

  next(): Value | undefined {
    return this.step(() => call(state.depth, specialMethod(typeOf(this.iterator), '__next__') as Value, [this.iterator], null));
  }

  resume(sent: Value): Value | undefined {
    return sent === null ? this.next() : this.step(() => call(state.depth, getAttribute(this.iterator, 'send'), [sent], null));
  }

  throwIn(thrown: unknown): Value | undefined {
    const method = thrown instanceof ExceptionValue ? findAttribute(this.iterator, 'throw') : undefined;
    if (method === undefined) throw thrown;
    return this.step(() => call(state.depth, method, [thrown as ExceptionValue], null));
  }

  close(): void {
    const method = findAttribute(this.iterator, 'close');
    if (method !== undefined) call(state.depth, method, [], null);
  }

  private step(run: () => Value): Value | undefined {
    try {
      return run();
    } catch (thrown) {
      if (!isRaised(thrown, 'StopIteration')) throw thrown;
      this.returned = thrown.args.items[0] ?? null;
      return undefined;
    }
  }
}
