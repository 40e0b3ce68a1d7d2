// lru_cache and cache: results kept by arguments, the least recently asked for dropped first.

import { call } from '../../runtime/call.ts';
import { setAttribute } from '../../runtime/attributes.ts';
import { defineMethod, makeFunction } from '../../runtime/define.ts';
import { dictClear, dictDelete, dictGet, dictSet, originalKey } from '../../runtime/dicts.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { raise } from '../../runtime/raise.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, functionType, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, DictValue, FunctionValue, MethodValue, TupleValue, TypeValue, textValue } from '../../runtime/values.ts';
import type { Key, Value } from '../../runtime/values.ts';
import { address } from '../../runtime/show.ts';
import { programFunction } from './program-function.ts';
import { defineRecord } from './record.ts';
import { updateWrapper } from './wraps.ts';

const wrapperType = builtinType('_lru_cache_wrapper', null, { base: functionType, module: 'functools', isBase: false });
defineMethod(wrapperType, '__repr__', 'self, /', (self: FunctionValue) => `<functools._lru_cache_wrapper object at ${address(self)}>`);
const makeInfo = defineRecord('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize']);

// Between the positional arguments and the keywords of a key: no value of a program.
const mark = new TupleValue([]);
const markedTypes = new TupleValue([]);

function keyOfCall(args: readonly Value[], keywords: Map<string, Value> | null, isTyped: boolean): Value {
  if (keywords === null && !isTyped && args.length === 1 && (typeof args[0] === 'number' || typeof args[0] === 'string')) return args[0];
  const parts: Value[] = [new TupleValue(args)];
  if (keywords !== null) {
    parts.push(mark);
    for (const [name, value] of keywords) parts.push(new TupleValue([textValue(name), value]));
  }
  if (isTyped) parts.push(markedTypes, new TupleValue([...args, ...(keywords?.values() ?? [])].map(typeOf)));
  return new TupleValue(parts);
}

function cached(work: Value, maximum: Value, isTyped: boolean): Value {
  const kept = new DictValue();
  const limit = maximum === null ? Infinity : Math.max(0, Number(exactIndex(maximum)));
  let hits = 0;
  let misses = 0;
  const wrapper = programFunction('wrapper', (depth, args, keywords) => {
    if (limit === 0) {
      misses++;
      return call(depth, work, args, keywords);
    }
    const key = keyOfCall(args, keywords, isTyped);
    const known = dictGet(kept, key);
    if (known !== undefined) {
      hits++;
      if (limit !== Infinity) {
        dictDelete(kept, key);
        dictSet(kept, key, known);
      }
      return known;
    }
    misses++;
    const result = call(depth, work, args, keywords);
    if (dictGet(kept, key) !== undefined) return result;
    if (kept.map.size >= limit) dictDelete(kept, originalKey(kept, kept.map.keys().next().value as Key));
    dictSet(kept, key, result);
    return result;
  }, wrapperType);
  updateWrapper(wrapper, work);
  setAttribute(wrapper, 'cache_info', makeFunction('cache_info', '', () => makeInfo([hits, misses, maximum === null ? null : limit, kept.map.size])));
  setAttribute(wrapper, 'cache_clear', makeFunction('cache_clear', '', () => {
    hits = 0;
    misses = 0;
    dictClear(kept);
    return null;
  }));
  const parameters = new DictValue();
  dictSet(parameters, 'maxsize', maximum);
  dictSet(parameters, 'typed', isTyped);
  setAttribute(wrapper, 'cache_parameters', makeFunction('cache_parameters', '', () => parameters));
  return wrapper;
}

function isCallable(value: Value): boolean {
  return value instanceof FunctionValue || value instanceof BuiltinValue || value instanceof MethodValue || value instanceof TypeValue || typeOf(value).lookup('__call__') !== undefined;
}

export const cacheFunctions: [string, Value][] = [
  ['lru_cache', makeFunction('lru_cache', 'maxsize=128, typed=False', (maximum: Value, typed: Value) => {
    const isTyped = truthOf(typed);
    if (maximum === null || exactIndex(maximum) !== undefined) {
      const size = maximum === null ? null : Math.max(0, Number(exactIndex(maximum)));
      return makeFunction('decorating_function', 'user_function, /', (work: Value) => cached(work, size, isTyped));
    }
    return isCallable(maximum) ? cached(maximum, 128, isTyped) : raise.typeError('Expected first argument to be an integer, a callable, or None');
  })],
  ['cache', makeFunction('cache', 'user_function, /', (work: Value) => cached(work, null, false))],
];
