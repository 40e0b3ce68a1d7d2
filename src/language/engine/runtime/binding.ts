// Puts the arguments of a call where the parameters are, with CPython's texts for those that do not fit.

import { raise } from './raise.ts';
import { BuiltinValue, DictValue, FunctionValue, TupleValue } from './values.ts';
import type { Value } from './values.ts';

type Callee = FunctionValue | BuiltinValue;

/** One value per parameter, in the order the code wants them. */
export function argumentsFor(callee: Callee, args: readonly Value[], keywords: Map<string, Value> | null): Value[] {
  const { signature } = callee;
  const isBuiltin = callee instanceof BuiltinValue;
  const positionalCount = signature.names.length;
  const values: Value[] = args.length <= positionalCount ? args.slice() : args.slice(0, positionalCount);
  let keywordValues: Map<string, Value> | null = null;
  let extra: Map<string, Value> | null = null;
  if (keywords !== null && keywords.size > 0) {
    if (isBuiltin) refuseKeywords(callee, keywords);
    for (const [name, value] of keywords) {
      const position = signature.names.indexOf(name, signature.positionalOnly);
      if (position >= 0) {
        if (values[position] !== undefined) raise.typeError(`${nameOf(callee)}() got multiple values for argument '${name}'`);
        values[position] = value;
      } else if (signature.keywordOnly.some((parameter) => parameter.name === name)) (keywordValues ??= new Map()).set(name, value);
      else if (signature.keywordRest !== null) (extra ??= new Map()).set(name, value);
      else unknownKeyword(callee, name, keywords);
    }
  }
  if (args.length > positionalCount && signature.rest === null) tooMany(callee, args.length, keywords);
  fillDefaults(callee, values, args.length);
  if (signature.rest !== null) {
    const rest = args.length > positionalCount ? args.slice(positionalCount) : [];
    values.push(isBuiltin ? rest as unknown as Value : new TupleValue(rest));
  }
  fillKeywordOnly(callee, values, keywordValues);
  if (signature.keywordRest !== null) values.push((isBuiltin ? extra ?? new Map() : dictOf(extra)) as unknown as Value);
  return values;
}

function dictOf(entries: Map<string, Value> | null): DictValue {
  const dict = new DictValue();
  if (entries !== null) for (const [name, value] of entries) dict.map.set(name, value);
  return dict;
}

function fillDefaults(callee: Callee, values: Value[], given: number): void {
  const { names, required } = callee.signature;
  const { defaults } = callee;
  let missing: string[] | null = null;
  const firstDefault = names.length - defaults.length;
  for (let position = Math.min(given, required); position < names.length; position++) {
    if (values[position] !== undefined) continue;
    if (position < firstDefault) (missing ??= []).push(names[position]);
    else values[position] = defaults[position - firstDefault];
  }
  if (missing !== null) tooFew(callee, missing, given);
}

function fillKeywordOnly(callee: Callee, values: Value[], given: Map<string, Value> | null): void {
  const { keywordOnly } = callee.signature;
  if (keywordOnly.length === 0) return;
  const missing: string[] = [];
  for (const { name } of keywordOnly) {
    let value = given?.get(name);
    if (value === undefined && callee.keywordDefaults?.has(name) === true) value = callee.keywordDefaults.get(name);
    else if (value === undefined) missing.push(name);
    values.push(value as Value);
  }
  if (missing.length > 0) lacksKeywords(nameOf(callee), missing);
}

export function lacksKeywords(name: string, missing: readonly string[]): never {
  return raise.typeError(`${name}() missing ${missing.length} required keyword-only argument${missing.length === 1 ? '' : 's'}: ${listed(missing)}`);
}

export function lacksArguments(name: string, missing: readonly string[]): never {
  return raise.typeError(`${name}() missing ${missing.length} required positional argument${missing.length === 1 ? '' : 's'}: ${listed(missing)}`);
}

function nameOf(callee: Callee): string {
  return callee instanceof FunctionValue ? callee.qualifiedName : callee.name;
}

function fullName(callee: BuiltinValue): string {
  return callee.owner === null ? callee.name : `${callee.owner.name}.${callee.name}`;
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length === 1) return quoted[0];
  if (quoted.length === 2) return `${quoted[0]} and ${quoted[1]}`;
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
}

function tooFew(callee: Callee, missing: string[], given: number): never {
  if (callee instanceof FunctionValue) return lacksArguments(callee.qualifiedName, missing);
  return builtinCount(callee, missing[0], given);
}

function tooMany(callee: Callee, given: number, keywords: Map<string, Value> | null): never {
  if (callee instanceof BuiltinValue) return builtinCount(callee, null, given);
  const { signature } = callee;
  const takes = signature.names.length;
  const least = takes - callee.defaults.length;
  const count = least === takes ? `${takes}` : `from ${least} to ${takes}`;
  const keywordOnlyGiven = signature.keywordOnly.filter((parameter) => keywords?.has(parameter.name) === true).length;
  const were = keywordOnlyGiven > 0
    ? `${given} positional argument${given === 1 ? '' : 's'} (and ${keywordOnlyGiven} keyword-only argument${keywordOnlyGiven === 1 ? '' : 's'}) were`
    : `${given} ${given === 1 ? 'was' : 'were'}`;
  return raise.typeError(`${nameOf(callee)}() takes ${count} positional argument${takes === 1 && least === takes ? '' : 's'} but ${were} given`);
}

/** Methods of str and bytes that count their arguments in the old way. */
const searchNames = new Set(['find', 'rfind', 'rindex', 'index', 'count', 'startswith', 'endswith']);

/** CPython's builtins count in several ways, by how their parameters are declared. */
function builtinCount(callee: BuiltinValue, missing: string | null, givenWithSelf: number): never {
  const { signature } = callee;
  const self = callee.owner !== null || signature.names[0] === 'cls' ? 1 : 0;
  const given = givenWithSelf - self;
  const most = signature.names.length - self;
  const least = signature.required - self;
  const isPositional = signature.positionalOnly === signature.names.length;
  if (most === 0 && signature.rest === null && signature.keywordOnly.length > 0) return raise.typeError(`${callee.name}() takes no positional arguments`);
  if (isPositional && most === 0 && signature.rest === null) return raise.typeError(`${fullName(callee)}() takes no arguments (${given} given)`);
  if (isPositional && most === 1 && least === 1) return raise.typeError(`${fullName(callee)}() takes exactly one argument (${given} given)`);
  if (isPositional && given < least && searchNames.has(callee.name) && ['str', 'bytes', 'bytearray'].includes(callee.owner?.name ?? '')) return raise.typeError(`${callee.name}() takes at least 1 argument (${given} given)`);
  if (isPositional) {
    const bound = least === most ? '' : given < least ? 'at least ' : 'at most ';
    const count = given < least ? least : most;
    return raise.typeError(`${callee.name} expected ${bound}${count} argument${count === 1 ? '' : 's'}, got ${given}`);
  }
  if (missing !== null && signature.names.indexOf(missing) < signature.positionalOnly) return raise.typeError(`${callee.name}() takes at least ${least} positional argument${least === 1 ? '' : 's'} (${given} given)`);
  if (missing !== null) return raise.typeError(`${callee.name}() missing required argument '${missing}' (pos ${signature.names.indexOf(missing) + 1 - self})`);
  const bound = least === most && signature.keywordOnly.length === 0 ? 'exactly' : 'at most';
  return raise.typeError(`${callee.name}() takes ${bound} ${most} argument${most === 1 ? '' : 's'} (${given} given)`);
}

function refuseKeywords(callee: BuiltinValue, keywords: Map<string, Value>): void {
  const { signature } = callee;
  if (signature.positionalOnly === signature.names.length && signature.keywordOnly.length === 0 && signature.keywordRest === null && keywords.size > 0) {
    raise.typeError(`${fullName(callee)}() takes no keyword arguments`);
  }
}

function unknownKeyword(callee: Callee, name: string, keywords: Map<string, Value>): never {
  const { signature } = callee;
  const positionalOnly = signature.names.slice(0, signature.positionalOnly).filter((parameter) => keywords.has(parameter));
  if (callee instanceof BuiltinValue) return raise.typeError(`'${name}' is an invalid keyword argument for ${callee.name === 'sorted' ? 'sort' : callee.name}()`);
  if (positionalOnly.length > 0) return raise.typeError(`${nameOf(callee)}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(', ')}'`);
  return raise.typeError(`${nameOf(callee)}() got an unexpected keyword argument '${name}'`);
}

