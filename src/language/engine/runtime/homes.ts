// Where a function of the program comes from: its module's names, for `__globals__` and `__module__`.
// Functions of a plain main program are not noted; they belong to `__main__`.

import { state } from './state.ts';
import { ModuleValue } from './values.ts';
import type { FunctionValue, Signature, Value } from './values.ts';

const homes: WeakMap<Signature, Map<string, Value>> = new WeakMap();

export function noteHome(signature: Signature, names: Map<string, Value>): void {
  homes.set(signature, names);
}

export function homeOf(callee: FunctionValue): Map<string, Value> {
  return homes.get(callee.signature) ?? mainNames();
}

/** The names of `__main__`, as far as they are kept. */
export function mainNames(): Map<string, Value> {
  const main = state.mainModule;
  return main instanceof ModuleValue ? main.attributes : new Map();
}
