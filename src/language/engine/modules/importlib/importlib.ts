// importlib: import_module and reload, over the same import as the statement.

import { rawTextOf } from '../../builtins/arguments.ts';
import { builtins, makeFunction } from '../../runtime/define.ts';
import { absoluteName, defineModule, importModule, reloadModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { ModuleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

function importNamed(name: Value, package_: Value): Value {
  const text = rawTextOf(name, "the name of a module must be str, not ");
  const level = text.length - text.replace(/^\.+/, '').length;
  if (level === 0) return text === '' ? raise.valueError('Empty module name') : importModule(text, false, state.depth);
  if (typeof package_ !== 'string') return raise.typeError(`the 'package' argument is required to perform a relative import for '${text}'`);
  return importModule(absoluteName(text.slice(level), level, new Map<string, Value>([['__package__', package_]])), false, state.depth);
}

defineModule('importlib', () => new Map<string, Value>([
  ['import_module', makeFunction('import_module', 'name, package=None', importNamed)],
  ['reload', makeFunction('reload', 'module', (module: Value) => reloadModule(state.depth, module))],
  ['invalidate_caches', makeFunction('invalidate_caches', '', () => null)],
  ['__import__', builtins.get('__import__') as Value],
]));

defineModule('importlib.util', () => new Map<string, Value>([
  ['find_spec', makeFunction('find_spec', 'name, package=None', (name: Value) => {
    const found = state.modules.get(rawTextOf(name, 'the name of a module must be str, not '));
    return found instanceof ModuleValue ? found.attributes.get('__spec__') ?? null : null;
  })],
]));
