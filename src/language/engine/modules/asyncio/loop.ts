// The event loop: callbacks that are ready, in order, and timers by their time. Its clock is its own: it stands still
// while the program computes and jumps to the next timer when nothing is ready, after as much real waiting. So the order
// in which things happen does not depend on how fast the machine is.

import { callValue } from '../../runtime/call.ts';
import { asException } from '../../runtime/exceptions.ts';
import { raise } from '../../runtime/raise.ts';
import { lastLine, tracebackText } from '../../runtime/traceback-text.ts';
import { checkStop, state } from '../../runtime/state.ts';
import { builtinType } from '../../runtime/types.ts';
import { sleptSeconds, waitMs } from '../../runtime/wait.ts';
import { DictValue, seal } from '../../runtime/values.ts';
import type { ExceptionValue, TypeValue, Value } from '../../runtime/values.ts';
import { endsLoop } from './errors.ts';
import { addTimer, takeTimer } from './timers.ts';

/** A callback that waits for its turn. */
export class HandleValue {
  declare readonly cls: TypeValue;
  readonly run: () => void;
  isCancelled = false;
  constructor(run: () => void) { this.run = run; }
}
seal(HandleValue);
export const handleType = builtinType('Handle', HandleValue, { module: 'asyncio.events' });

export class TimerHandleValue extends HandleValue {
  declare readonly cls: TypeValue;
  /** By the loop's own clock. */
  readonly due: number;
  /** By the real clock, in milliseconds. */
  readonly realDueMs: number;
  /** What the program is told. */
  readonly when: number;
  readonly order: number;
  constructor(run: () => void, times: { due: number; realDueMs: number; when: number; order: number }) {
    super(run);
    this.due = times.due;
    this.realDueMs = times.realDueMs;
    this.when = times.when;
    this.order = times.order;
  }
}
delete (TimerHandleValue.prototype as { constructor?: unknown }).constructor;
export const timerHandleType = builtinType('TimerHandle', TimerHandleValue, { base: handleType, module: 'asyncio.events' });

/** After this many turns without a pause the real clock is asked, so that a program that polls sees its timers. */
const turnsBetweenLooks = 100;

export class LoopValue {
  declare readonly cls: TypeValue;
  private ready: HandleValue[] = [];
  private readonly timers: TimerHandleValue[] = [];
  private readonly startedMs = state.now();
  private readonly sleptBefore = sleptSeconds();
  /** How far the clock has jumped, beside what the program slept. */
  private jumped = 0;
  private nextOrder = 0;
  private busyTurns = 0;
  isRunning = false;
  isStopping = false;
  isClosed = false;
  isDebug = false;
  exceptionHandler: Value = null;
  taskFactory: Value = null;

  private get clock(): number { return this.jumped + sleptSeconds() - this.sleptBefore; }
  private get realSeconds(): number { return (state.now() - this.startedMs) / 1000; }

  /** What `loop.time()` tells: never behind the real clock. */
  time(): number { return Math.max(this.clock, this.realSeconds); }

  callSoon(run: () => void): HandleValue {
    this.requireOpen();
    const handle = new HandleValue(run);
    this.ready.push(handle);
    return handle;
  }

  callLater(delay: number, run: () => void, when = this.time() + delay): TimerHandleValue {
    this.requireOpen();
    const timer = new TimerHandleValue(run, { due: this.clock + Math.max(0, delay), realDueMs: state.now() + delay * 1000, when, order: this.nextOrder++ });
    addTimer(this.timers, timer);
    return timer;
  }

  requireOpen(): void {
    if (this.isClosed) raise.runtimeError('Event loop is closed');
  }

  /** One turn: what is ready now, and nothing that becomes ready meanwhile. */
  turn(): void {
    checkStop();
    while (this.timers.length > 0 && this.timers[0].isCancelled) takeTimer(this.timers);
    if (this.ready.length === 0 && !this.isStopping) this.waitForTimer();
    else if (++this.busyTurns % turnsBetweenLooks === 0) this.jumped += Math.max(0, this.realSeconds - this.clock);
    const now = this.clock;
    while (this.timers.length > 0 && this.timers[0].due <= now) {
      const timer = takeTimer(this.timers);
      if (!timer.isCancelled) this.ready.push(timer);
    }
    const turn = this.ready;
    this.ready = [];
    for (let at = 0; at < turn.length; at++) {
      if (turn[at].isCancelled) continue;
      checkStop();
      try {
        turn[at].run();
      } catch (thrown) {
        const exception = asException(thrown);
        if (endsLoop(exception)) {
          this.ready = [...turn.slice(at + 1), ...this.ready];
          throw exception;
        }
        this.report('Exception in callback', exception);
      }
    }
  }

  private waitForTimer(): void {
    // Nothing can ever become ready: what is waited for never comes.
    if (this.timers.length === 0) {
      this.isStopping = true;
      return;
    }
    const next = this.timers[0];
    waitMs(next.realDueMs - state.now());
    this.jumped += Math.max(0, next.due - this.clock);
  }

  /** What happens to an exception that nobody waits for. */
  report(message: string, exception: ExceptionValue | null, more: readonly [string, Value][] = []): void {
    const context = new DictValue();
    context.map.set('message', message);
    if (exception !== null) context.map.set('exception', exception);
    for (const [name, value] of more) context.map.set(name, value);
    if (this.exceptionHandler !== null) callValue(this.exceptionHandler, [this as unknown as Value, context]);
    else reportToStderr(context);
  }
}
seal(LoopValue);
export const loopType = builtinType('_UnixSelectorEventLoop', LoopValue, { module: 'asyncio.unix_events' });

export function reportToStderr(context: DictValue): void {
  const message = context.map.get('message');
  const exception = context.map.get('exception') as ExceptionValue | undefined;
  state.write('stderr', `${typeof message === 'string' ? message : 'Unhandled exception in event loop'}\n${exception === undefined ? '' : `${tracebackText(exception)}${exception.frames.length === 0 ? `${lastLine(exception)}\n` : ''}`}`);
}

interface Loops {
  running: LoopValue | null;
  current: LoopValue | null;
  nextTask: number;
}

/** The loops of this run. */
export function loops(): Loops {
  let kept = state.kept.get('asyncio') as Loops | undefined;
  if (kept === undefined) state.kept.set('asyncio', kept = { running: null, current: null, nextTask: 1 });
  return kept;
}

export function runningLoop(): LoopValue {
  return loops().running ?? raise.runtimeError('no running event loop');
}

/** The loop that runs, else the one set, else a new one. */
export function anyLoop(): LoopValue {
  const kept = loops();
  return kept.running ?? (kept.current ??= new LoopValue());
}

export function runForever(loop: LoopValue): void {
  loop.requireOpen();
  const kept = loops();
  if (loop.isRunning) raise.runtimeError('This event loop is already running');
  if (kept.running !== null) raise.runtimeError('Cannot run the event loop while another loop is running');
  loop.isRunning = true;
  kept.running = loop;
  try {
    do loop.turn();
    while (!loop.isStopping);
  } finally {
    loop.isStopping = false;
    loop.isRunning = false;
    kept.running = null;
  }
}
