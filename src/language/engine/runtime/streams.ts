// sys.stdin, sys.stdout and sys.stderr as the run has them. While nobody has put something else in their place, output
// goes straight to the host.

import { state } from './state.ts';
import { ModuleValue } from './values.ts';
import type { Value } from './values.ts';

export type StreamName = 'stdin' | 'stdout' | 'stderr';

/** What the program put in the place of a stream; undefined while it is the one the run began with. */
export function replacedStream(name: StreamName): Value | undefined {
  const sys = state.modules.get('sys');
  if (!(sys instanceof ModuleValue)) return undefined;
  const now = sys.attributes.get(name);
  return now === state.kept.get(`first ${name}`) ? undefined : now;
}

export function noteFirstStream(name: StreamName, stream: Value): void {
  state.kept.set(`first ${name}`, stream);
}
