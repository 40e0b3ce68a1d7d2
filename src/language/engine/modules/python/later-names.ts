// Names of a module that are made when they are first asked for, by a module written in the language.

import { makeFunction } from '../../runtime/define.ts';
import { loadModule } from '../../runtime/modules.ts';
import { attributeName } from '../../runtime/attribute-name.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import type { ModuleValue, Value } from '../../runtime/values.ts';

/** The entry `__getattr__` of module `name`: `names` come from module `source`. */
export function laterNames(name: string, source: string, names: readonly string[]): [string, Value] {
  return ['__getattr__', makeFunction('__getattr__', 'name, /', (given: Value) => {
    const wanted = attributeName(given);
    if (!names.includes(wanted)) return raise.attributeError(`module '${name}' has no attribute '${wanted}'`);
    const from = loadModule(state.depth, source) as ModuleValue;
    const found = from.attributes.get(wanted) as Value;
    (state.modules.get(name) as ModuleValue).attributes.set(wanted, found);
    return found;
  })];
}
