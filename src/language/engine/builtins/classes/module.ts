// The type of modules: programs may make one, or extend it.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { plainRepr } from '../../runtime/show.ts';
import { moduleType, typeName } from '../../runtime/types.ts';
import { ModuleValue, rawText, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

function start(module: ModuleValue, name: Value, documentation: Value): ModuleValue {
  const text = textOf(name);
  if (text === undefined) return raise.typeError(`module.__init__() argument 1 must be str, not ${typeName(name)}`);
  (module as { name: string }).name = rawText(text);
  for (const [key, value] of [['__name__', text], ['__doc__', documentation], ['__package__', null], ['__loader__', null], ['__spec__', null]] as [string, Value][]) module.attributes.set(key, value);
  return module;
}

defineConstructor(moduleType, 'name, doc=None', (_cls: TypeValue, name: Value, documentation: Value) => start(new ModuleValue('?', new Map()), name, documentation));
defineMethod(moduleType, '__init__', 'self, name, doc=None', (self: ModuleValue, name: Value, documentation: Value) => {
  start(self, name, documentation);
  return null;
});
defineMethod(moduleType, '__repr__', 'self, /', (self: ModuleValue) => textValue(plainRepr(self)));
defineAttribute(moduleType, '__doc__', () => null);
