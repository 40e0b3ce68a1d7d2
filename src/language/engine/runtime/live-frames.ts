// The functions that run now, by their depth. Only texts that may ask for frames note where they are, so there may be
// gaps. An entry is never taken out: what stands deeper than the one who asks has ended.

import { state } from './state.ts';
import type { DictValue, SourceText, Value } from './values.ts';

export interface LiveFrame {
  info: { name: string; qualifiedName: string; facts?: { line: number } };
  source: SourceText;
  names: Map<string, Value>;
  span(): { start: number; end: number } | null;
  /** The variables of the function, where the text asks for them. */
  locals: (() => DictValue) | null;
}

function all(): (LiveFrame | undefined)[] {
  let frames = state.kept.get('live frames') as (LiveFrame | undefined)[] | undefined;
  if (frames === undefined) state.kept.set('live frames', frames = []);
  return frames;
}

export function noteFrame(depth: number, frame: LiveFrame): void {
  all()[depth] = frame;
}

/** The line that is being evaluated. */
export function lineOf({ info, source, span }: LiveFrame): number {
  const place = span();
  return place === null ? info.facts?.line ?? 1 : source.lines().lineAt(place.start);
}

/** From the innermost outwards. */
export function liveFrames(): LiveFrame[] {
  return all().slice(0, state.depth + 1).filter((frame) => frame !== undefined).toReversed();
}
