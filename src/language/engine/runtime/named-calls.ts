// Calls with keywords that stand in the text: the names are known beforehand, so functions of the program need no table of them.
// Whatever does not fit goes the general way, which knows every text of refusal.

import { call, callFilled } from './call.ts';
import { DictValue, FunctionValue, MethodValue, TupleValue } from './values.ts';
import type { Value } from './values.ts';

export function callNamed(depth: number, callee: Value, args: Value[], names: readonly string[], values: readonly Value[]): Value {
  if (callee instanceof MethodValue) return callNamed(depth, callee.target, [callee.self, ...args], names, values);
  if (callee instanceof FunctionValue) {
    const full = placed(callee, args, names, values);
    if (full !== null) return callFilled(depth, callee, full);
  }
  return call(depth, callee, args, new Map(names.map((name, at) => [name, values[at]])));
}

/** One value for each parameter; null where something is missing, given twice or unknown. */
function placed(callee: FunctionValue, args: readonly Value[], names: readonly string[], values: readonly Value[]): Value[] | null {
  const { names: parameters, positionalOnly, rest, keywordOnly, keywordRest } = callee.signature;
  const count = parameters.length;
  if (args.length > count) return null;
  const full: (Value | undefined)[] = args.slice();
  while (full.length < count) full.push(undefined);
  const others = rest === null ? count : count + 1;
  if (rest !== null) full.push(new TupleValue([]));
  for (let at = 0; at < keywordOnly.length; at++) full.push(undefined);
  const extra = keywordRest === null ? null : new DictValue();
  for (let at = 0; at < names.length; at++) {
    let place = parameters.indexOf(names[at], positionalOnly);
    if (place < 0) {
      place = keywordOnly.findIndex((parameter) => parameter.name === names[at]);
      if (place >= 0) place += others;
    }
    if (place >= 0) {
      if (full[place] !== undefined) return null;
      full[place] = values[at];
    } else if (extra === null || extra.map.has(names[at])) return null;
    else extra.map.set(names[at], values[at]);
  }
  fill(callee, full, args.length, others);
  if (full.includes(undefined)) return null;
  if (extra !== null) full.push(extra);
  return full as Value[];
}

/** Defaults where nothing is given. None is a value like others, so `??=` would not do. */
function fill(callee: FunctionValue, full: (Value | undefined)[], given: number, others: number): void {
  const { signature, defaults, keywordDefaults } = callee;
  const firstDefault = signature.names.length - defaults.length;
  for (let at = given; at < signature.names.length; at++) if (full[at] === undefined && at >= firstDefault) full[at] = defaults[at - firstDefault];
  signature.keywordOnly.forEach((parameter, at) => { if (full[others + at] === undefined) full[others + at] = keywordDefaults?.get(parameter.name); });
}
