// What belongs to the one run that is going on in this process. `beginRun` makes it fresh.

import type { Value } from './values.ts';

export interface RunState {
  /** How many calls of the program stand above the builtin that runs now. */
  depth: number;
  recursionDepth: number;
  write: (stream: 'stdout' | 'stderr', text: string) => void;
  flush: () => void;
  envVars: Record<string, string>;
  now: () => number;
  stopFlag: Int32Array;
  /** Exceptions being handled, innermost last: what a bare `raise` raises and `__context__` names. */
  handled: Value[];
  /** Modules already imported by this run. */
  modules: Map<string, Value>;
  /** Values of the run by name that single files keep, such as the state of `random`. */
  kept: Map<string, unknown>;
}

const nothing = (): void => undefined;

export const state: RunState = {
  depth: 0, recursionDepth: 1000, write: nothing, flush: nothing, envVars: {}, now: () => 0, stopFlag: new Int32Array(1), handled: [], modules: new Map(), kept: new Map(),
};

export function beginRun(fields: Pick<RunState, 'recursionDepth' | 'write' | 'flush' | 'envVars' | 'now' | 'stopFlag'>): void {
  Object.assign(state, { depth: 0, handled: [], modules: new Map(), kept: new Map(), ...fields });
}

/** Thrown to end the run when the stop flag is set. No handler of the program catches it. */
export class StopRun {
  readonly reason: number;
  constructor(reason: number) { this.reason = reason; }
}

/** Reads the stop flag. Long loops inside builtins call it now and then. */
export function checkStop(): void {
  if (state.stopFlag[0] !== 0) throw new StopRun(state.stopFlag[0]);
}
