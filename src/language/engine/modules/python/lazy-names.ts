// Names of a module that come from another one, which is loaded when the first of them is asked for.

import { findAttribute } from '../../runtime/attributes.ts';
import { attributeName } from '../../runtime/attribute-name.ts';
import { makeFunction } from '../../runtime/define.ts';
import { loadModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { ListValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

/** A module with such names; `from module import *` gives them, too. */
export function withLazyNames(module: string, names: [string, Value][], sources: Record<string, string>): Map<string, Value> {
  const all = [...names.map(([name]) => name), ...Object.keys(sources)].filter((name) => !name.startsWith('_') && name !== 'abc');
  return new Map<string, Value>([...names, ['__all__', new ListValue(all)], lazyNames(module, sources)]);
}

/** The `__getattr__` of a module: `lazyNames('collections', { UserDict: 'collections._user' })`. */
function lazyNames(module: string, sources: Record<string, string>): [string, Value] {
  const places = new Map(Object.entries(sources));
  return ['__getattr__', makeFunction('__getattr__', 'name, /', (given: Value) => {
    const name = attributeName(given);
    const place = places.get(name);
    const loaded = place === undefined ? undefined : loadModule(state.depth, place);
    const found = loaded === undefined ? undefined : place === `${module}.${name}` ? loaded : findAttribute(loaded, name);
    return found === undefined ? raise.attributeError(`module '${module}' has no attribute '${name}'`) : found;
  })];
}
