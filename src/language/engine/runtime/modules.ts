// import: modules are made once per run.

import { findAttribute } from './attributes.ts';
import { exceptionType } from './exception-types.ts';
import { makeException, raise } from './raise.ts';
import { state } from './state.ts';
import { ModuleValue } from './values.ts';
import type { Value } from './values.ts';

/** Makes the attributes of a module; called once per run, at its first import. */
export type ModuleMaker = () => Map<string, Value>;

const makers: Map<string, ModuleMaker> = new Map();

/** Adds a module to what programs may import: `defineModule('math', () => new Map([...]))`. */
export function defineModule(name: string, maker: ModuleMaker): void {
  makers.set(name, maker);
}

export function moduleNames(): string[] {
  return [...makers.keys()];
}

function load(name: string): Value {
  const known = state.modules.get(name);
  if (known !== undefined) return known;
  const maker = makers.get(name);
  if (maker === undefined) {
    const exception = makeException(exceptionType('ModuleNotFoundError'), [`No module named '${name}'`]);
    exception.details = new Map<string, Value>([['name', name]]);
    throw exception;
  }
  const module = new ModuleValue(name, new Map());
  state.modules.set(name, module);
  module.attributes.set('__name__', name);
  for (const [key, value] of maker()) module.attributes.set(key, value);
  return module;
}

/** `import a.b`: binds `a`, or `a.b` under another name. */
export function importModule(name: string, bindsTop: boolean): Value {
  const parts = name.split('.');
  let module = load(parts[0]);
  for (let count = 2; count <= parts.length; count++) {
    const inner = load(parts.slice(0, count).join('.'));
    (module as ModuleValue).attributes.set(parts[count - 1], inner);
    module = inner;
  }
  return bindsTop ? load(parts[0]) : module;
}

export function importName(moduleName: string, level: number, name: string): Value {
  if (level > 0) return raise.importError('attempted relative import with no known parent package');
  const module = importModule(moduleName, false);
  const found = findAttribute(module, name);
  return found === undefined ? raise.importError(`cannot import name '${name}' from '${moduleName}' (unknown location)`) : found;
}
