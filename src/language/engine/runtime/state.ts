// What belongs to the one run that is going on in this process. `beginRun` makes it fresh.

import { DictValue, ModuleValue } from './values.ts';
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
  /** The dict `sys.modules`: modules already imported by this run, by name. */
  moduleDict: DictValue;
  /** The entries of that dict. */
  modules: Map<string, Value>;
  mainModule: ModuleValue | null;
  /** The program's own files beside it: text by path, with `/` between folders. */
  files: ReadonlyMap<string, string>;
  /** The next line of standard input with its line end; null at the end. */
  readLine: () => string | null;
  /** The key that was hashed last, and its hash: a program can tell how often its `__hash__` runs. */
  hashed: Value;
  hash: number | bigint;
  /** Values of the run by name that single files keep, such as the state of `random`. */
  kept: Map<string, unknown>;
}

const nothing = (): void => undefined;

export const state: RunState = {
  depth: 0, recursionDepth: 1000, write: nothing, flush: nothing, envVars: {}, now: () => 0, stopFlag: new Int32Array(1), handled: [],
  moduleDict: new DictValue(), modules: new Map(), mainModule: null, files: new Map(), readLine: () => null, hashed: null, hash: 0, kept: new Map(),
};

type RunFields = Pick<RunState, 'recursionDepth' | 'write' | 'flush' | 'envVars' | 'now' | 'stopFlag'> & Partial<Pick<RunState, 'files' | 'readLine'>>;

export function beginRun(fields: RunFields): void {
  const moduleDict = new DictValue();
  const modules = moduleDict.map as Map<string, Value>;
  const mainModule = new ModuleValue('__main__', new Map<string, Value>([['__name__', '__main__'], ['__doc__', null], ['__package__', null], ['__loader__', null], ['__spec__', null], ['__cached__', null]]));
  modules.set('__main__', mainModule);
  Object.assign(state, { depth: 0, handled: [], moduleDict, modules, mainModule, files: new Map(), readLine: () => null, hashed: null, hash: 0, kept: new Map(), ...fields });
}

/** Thrown to end the run when the stop flag is set. No handler of the program catches it. */
export class StopRun {
  readonly reason: number;
  constructor(reason: number) { this.reason = reason; }
}

/** The end of a run whose steps are counted and used up, or that was told to stop. */
export function checkSteps(): void {
  if (state.stopFlag[0] === 0 && state.stopFlag.length > 1 && state.stopFlag[1] < 0) state.stopFlag[0] = 5;
  checkStop();
}

/** Reads the stop flag. Long loops inside builtins call it now and then. */
export function checkStop(): void {
  if (state.stopFlag[0] !== 0) throw new StopRun(state.stopFlag[0]);
}
