// The safe part of os: the environment variables given to the run. Nothing of the host's own is in it.

import { makeFunction } from '../../runtime/define.ts';
import { dictGet, dictSet } from '../../runtime/dicts.ts';
import { defineModule } from '../../runtime/modules.ts';
import { state } from '../../runtime/state.ts';
import { DictValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

defineModule('os', () => {
  const environment = new DictValue();
  for (const [name, value] of Object.entries(state.envVars)) dictSet(environment, textValue(name), textValue(value));
  return new Map<string, Value>([
    ['environ', environment],
    ['getenv', makeFunction('getenv', 'key, default=None', (key: Value, otherwise: Value) => dictGet(environment, key) ?? otherwise)],
    ['name', 'posix'], ['sep', '/'], ['linesep', '\n'], ['curdir', '.'], ['pathsep', ':'],
  ]);
});
