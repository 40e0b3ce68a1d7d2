// Coroutines: JavaScript generators that hand what they wait for up to whoever drives them, and what `await` does.
// Nothing here knows an event loop; the module asyncio drives coroutines with `resume` and `throwIn`.

import { asException, isRaised } from './exceptions.ts';
import { exceptionType } from './exception-types.ts';
import { call } from './call.ts';
import { GeneratorValue, yieldFrom } from './generators.ts';
import { makeException, raise } from './raise.ts';
import { state } from './state.ts';
import { builtinType, specialMethod, typeName, typeOf } from './types.ts';
import { FunctionValue, IteratorValue, seal } from './values.ts';
import type { ExceptionValue, TypeValue, Value } from './values.ts';

/** What runs while a coroutine runs: it yields what it waits for, and is sent what came of it. */
export type Steps = Generator<Value, Value, Value>;

/** Something `await` knows without asking for `__await__`. */
export abstract class AwaitableValue {
  declare readonly cls: TypeValue;
  /** The steps of waiting for it once. */
  abstract wait(): Steps;
}
seal(AwaitableValue);

/** Something with send, throw and close: a coroutine, or one step of an asynchronous generator. */
export class CoroutineValue extends AwaitableValue {
  private readonly body: Steps;
  name: string;
  qualifiedName: string;
  isRunning = false;
  isStarted = false;
  isDone = false;
  /** Being waited for by another coroutine. */
  isAwaited = false;
  returned: Value = null;
  /** What its handlers were handling when it last stopped. */
  private handled: Value[] | null = null;
  constructor(body: Steps, name: string, qualifiedName: string) {
    super();
    this.body = body;
    this.name = name;
    this.qualifiedName = qualifiedName;
  }

  /** What it is called in messages. */
  get word(): string { return 'coroutine'; }

  /** The next thing waited for, or undefined at the end: `returned` holds the result then. */
  resume(sent: Value): Value | undefined {
    return this.step(() => this.body.next(sent));
  }

  throwIn(thrown: unknown): Value | undefined {
    if (!this.isStarted && !this.isDone && !this.isRunning) {
      this.begin();
      this.isDone = true;
      throw thrown;
    }
    return this.step(() => this.body.throw(thrown));
  }

  close(): void {
    if (this.isRunning) raise.valueError(`${this.word} already executing`);
    if (!this.isStarted || this.isDone) {
      this.begin();
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
    raise.runtimeError(`${this.word} ignored GeneratorExit`);
  }

  * wait(): Steps {
    if (this.isAwaited && !this.isDone) raise.runtimeError('coroutine is being awaited already');
    this.isAwaited = true;
    for (let value = this.resume(null); value !== undefined;) {
      let sent: Value;
      try {
        sent = yield value;
      } catch (thrown) {
        if (isRaised(thrown, 'GeneratorExit')) {
          this.close();
          throw thrown;
        }
        value = this.throwIn(thrown);
        continue;
      }
      value = this.resume(sent);
    }
    return this.returned;
  }

  private begin(): void {
    this.isStarted = true;
    unawaited().delete(this);
  }

  private step(run: () => IteratorResult<Value, Value>): Value | undefined {
    if (this.isRunning) raise.valueError(`${this.word} already executing`);
    if (this.isDone) raise.runtimeError(this.reusedMessage());
    if (!this.isStarted) this.begin();
    this.isRunning = true;
    const base = state.handled.length;
    if (this.handled !== null) state.handled.push(...this.handled);
    try {
      const { done, value } = run();
      if (done !== true) return value;
      this.isDone = true;
      this.returned = value;
      return undefined;
    } catch (thrown) {
      this.isDone = true;
      throw stopTurned(asException(thrown), ['StopIteration'], this.word);
    } finally {
      this.isRunning = false;
      this.handled = state.handled.length > base ? state.handled.splice(base) : null;
    }
  }

  protected reusedMessage(): string { return 'cannot reuse already awaited coroutine'; }
}
delete (CoroutineValue.prototype as { constructor?: unknown }).constructor;

export const coroutineType = builtinType('coroutine', CoroutineValue, { isBase: false });
/** What `coroutine.__await__()` gives. */
export const coroutineWrapperType = builtinType('coroutine_wrapper', null, { isBase: false });

/** StopIteration cannot leave a coroutine: it would read as its end. */
export function stopTurned(exception: ExceptionValue, names: string[], word: string): ExceptionValue {
  const name = names.find((candidate) => isRaised(exception, candidate));
  if (name === undefined) return exception;
  const wrapped = makeException(exceptionType('RuntimeError'), [`${word} raised ${name}`]);
  wrapped.cause = exception;
  wrapped.context = exception;
  wrapped.suppressContext = true;
  wrapped.frames = exception.frames.slice();
  return wrapped;
}

/** A new coroutine of an `async def`. It runs nothing until it is awaited. */
export function makeCoroutine(body: Steps, name: string, qualifiedName: string): CoroutineValue {
  const coroutine = new CoroutineValue(body, name, qualifiedName);
  const waiting = unawaited();
  if (waiting.size < mostRemembered) waiting.add(coroutine);
  return coroutine;
}

const mostRemembered = 1000;

/** Coroutines of this run that nobody has started. */
export function unawaited(): Set<CoroutineValue> {
  let set = state.kept.get('unawaited') as Set<CoroutineValue> | undefined;
  if (set === undefined) state.kept.set('unawaited', set = new Set());
  return set;
}

/** Generators that `types.coroutine` made awaitable. */
const awaitableGenerators = new WeakSet<GeneratorValue>();
export function markAwaitable(generator: GeneratorValue): GeneratorValue {
  awaitableGenerators.add(generator);
  return generator;
}
export function isAwaitableGenerator(value: Value): value is GeneratorValue & Value {
  return value instanceof GeneratorValue && awaitableGenerators.has(value);
}

/** A generator function whose generators `await` takes: what `types.coroutine` makes. */
export function coroutineFrom(callee: FunctionValue): FunctionValue {
  const code = (depth: number, ...values: Value[]): Value => {
    const made = callee.code(depth, ...values);
    return made instanceof GeneratorValue ? markAwaitable(made) : made;
  };
  const { name, qualifiedName, signature, arity, facts } = callee;
  return new FunctionValue(code, { name, qualifiedName, signature, arity, ...(facts === null ? {} : { facts }) }, callee.defaults, callee.keywordDefaults);
}

/** The steps of `await value`. */
export function awaitOn(value: Value): Steps {
  return awaitOther(value, `object ${typeName(value)} can't be used in 'await' expression`);
}

/** As `awaitOn`, with another text for what cannot be awaited. */
export function awaitOther(value: Value, refusal: string): Steps {
  if (value instanceof AwaitableValue && !typeOf(value).isUser) return value.wait();
  if (isAwaitableGenerator(value)) return yieldFrom(value);
  const method = specialMethod(typeOf(value), '__await__');
  if (method === undefined || method === null) return raise.typeError(refusal);
  const iterator = call(state.depth, method, [value], null);
  if (iterator instanceof CoroutineValue && typeOf(iterator) === coroutineType) raise.typeError('__await__() returned a coroutine');
  const isIterator = iterator instanceof CoroutineValue || iterator instanceof GeneratorValue || iterator instanceof IteratorValue || specialMethod(typeOf(iterator), '__next__') !== undefined;
  if (!isIterator) raise.typeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`);
  return iterator instanceof CoroutineValue ? iterator.wait() : yieldFrom(iterator);
}

/** True for what `await` takes. */
export function isAwaitable(value: Value): boolean {
  if (value instanceof AwaitableValue || isAwaitableGenerator(value)) return true;
  const method = specialMethod(typeOf(value), '__await__');
  return method !== undefined && method !== null;
}
