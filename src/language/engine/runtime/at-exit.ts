// Functions a program wants called at its end, last one first; the module atexit fills the list.

import { callValue } from './call.ts';
import type { Keywords } from './call.ts';
import { state } from './state.ts';
import type { Value } from './values.ts';

export interface AtExit {
  callee: Value;
  args: Value[];
  keywords: Keywords;
}

export function atExitOfRun(): AtExit[] {
  let list = state.kept.get('at exit') as AtExit[] | undefined;
  if (list === undefined) state.kept.set('at exit', list = []);
  return list;
}

export function runAtExit(): void {
  const list = state.kept.get('at exit') as AtExit[] | undefined;
  for (let next = list?.pop(); next !== undefined; next = list?.pop()) callValue(next.callee, next.args, next.keywords);
}

export function hasAtExit(): boolean {
  return state.kept.has('at exit');
}
