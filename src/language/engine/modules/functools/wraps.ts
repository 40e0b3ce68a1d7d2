// update_wrapper and wraps: a wrapper takes over the name and the attributes of what it wraps.

import { findAttribute, setAttribute } from '../../runtime/attributes.ts';
import { makeFunction } from '../../runtime/define.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { strOf } from '../../runtime/show.ts';
import { FunctionValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

export const assignments = new TupleValue(['__module__', '__name__', '__qualname__', '__doc__', '__annotations__']);
export const updates = new TupleValue(['__dict__']);

export function updateWrapper(wrapper: Value, wrapped: Value, names: Value = assignments): Value {
  for (const name of itemsOf(names).map(strOf)) {
    const value = findAttribute(wrapped, name);
    if (value === undefined) continue;
    if (name === '__annotations__' && wrapper instanceof FunctionValue) (wrapper.attributes ??= new Map()).set(name, value);
    else setAttribute(wrapper, name, value);
  }
  if (wrapped instanceof FunctionValue) for (const [name, value] of wrapped.attributes ?? []) if (name !== '__annotations__') setAttribute(wrapper, name, value);
  setAttribute(wrapper, '__wrapped__', wrapped);
  return wrapper;
}

export const wrapFunctions: [string, Value][] = [
  ['WRAPPER_ASSIGNMENTS', assignments],
  ['WRAPPER_UPDATES', updates],
  ['update_wrapper', makeFunction('update_wrapper', 'wrapper, wrapped, assigned=?, updated=?', (wrapper: Value, wrapped: Value, names: Value | undefined) => updateWrapper(wrapper, wrapped, names))],
  ['wraps', makeFunction('wraps', 'wrapped, assigned=?, updated=?', (wrapped: Value, names: Value | undefined) => makeFunction('wraps', 'wrapper, /', (wrapper: Value) => updateWrapper(wrapper, wrapped, names)))],
];
