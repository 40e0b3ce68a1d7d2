// `__traceback__` as a value of the program: one entry for each frame an exception passed, outermost first.
// The truth is the list of frames in the exception; the values here are made when a program asks.

import { builtinType } from './types.ts';
import { seal } from './values.ts';
import type { LiveFrame } from './live-frames.ts';
import { lineOf } from './live-frames.ts';
import type { ExceptionValue, Frame, TypeValue, Value } from './values.ts';

export class FrameCodeValue {
  declare readonly cls: TypeValue;
  readonly name: string;
  readonly fileName: string;
  readonly firstLine: number;
  readonly qualifiedName: string;
  constructor(name: string, fileName: string, firstLine: number, qualifiedName: string = name) { this.name = name; this.fileName = fileName; this.firstLine = firstLine; this.qualifiedName = qualifiedName; }
}

export class FrameValue {
  declare readonly cls: TypeValue;
  readonly frame: Frame;
  private readonly noted: number;
  readonly back: FrameValue | null;
  /** A frame that may still run: its line moves on. */
  readonly live: LiveFrame | null;
  constructor(frame: Frame, line: number, back: FrameValue | null, live: LiveFrame | null = null) { this.frame = frame; this.noted = line; this.back = back; this.live = live; }

  get line(): number {
    return this.live === null ? this.noted : lineOf(this.live);
  }
}

export class TracebackValue {
  declare readonly cls: TypeValue;
  readonly frame: FrameValue;
  next: TracebackValue | null;
  constructor(frame: FrameValue, next: TracebackValue | null) { this.frame = frame; this.next = next; }
}

for (const constructor of [FrameCodeValue, FrameValue, TracebackValue]) seal(constructor);
export const frameCodeType = builtinType('code', FrameCodeValue, { isBase: false });
export const frameType = builtinType('frame', FrameValue, { isBase: false });
export const tracebackType = builtinType('traceback', TracebackValue, { isBase: false });

/** The frames of functions that run now, as one value that leads outwards; null where none was noted. */
export function runningFrame(frames: readonly LiveFrame[]): FrameValue | null {
  let value: FrameValue | null = null;
  for (const live of frames.toReversed()) {
    const { start, end } = live.span() ?? { start: 0, end: 0 };
    value = new FrameValue({ functionName: live.info.name, source: live.source, start, end }, lineOf(live), value, live);
  }
  return value;
}

const made: WeakMap<ExceptionValue, { frames: readonly Frame[]; count: number; value: TracebackValue | null }> = new WeakMap();

/** The same value as long as the exception passes no further frame. */
export function tracebackOf(exception: ExceptionValue): TracebackValue | null {
  const { frames } = exception;
  const known = made.get(exception);
  if (known !== undefined && known.frames === frames && known.count === frames.length) return known.value;
  let value: TracebackValue | null = null;
  let back: FrameValue | null = null;
  const values: FrameValue[] = [];
  for (const frame of frames.toReversed()) values.push(back = new FrameValue(frame, frame.source.lines().lineAt(frame.start), back));
  for (const frame of values.toReversed()) value = new TracebackValue(frame, value);
  made.set(exception, { frames, count: frames.length, value });
  return value;
}

/** Gives an exception the frames of a traceback, as `with_traceback` does. */
export function setTraceback(exception: ExceptionValue, traceback: TracebackValue | null): void {
  const frames = framesOf(traceback).toReversed();
  exception.frames = frames;
  made.set(exception, { frames, count: frames.length, value: traceback });
}

/** The frames of a traceback, outermost first. */
export function framesOf(traceback: Value): Frame[] {
  const frames: Frame[] = [];
  for (let entry = traceback; entry instanceof TracebackValue && frames.length < 10_000; entry = entry.next) frames.push(entry.frame.frame);
  return frames;
}
