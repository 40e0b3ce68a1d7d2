// collections.defaultdict: a dict that makes the value of a key that is not there.

import { asInstance } from '../../builtins/instance.ts';
import { fillDict, fillFromKeywords } from '../../builtins/dict/fill.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { dictSet, dictUpdate } from '../../runtime/dicts.ts';
import { raise } from '../../runtime/raise.ts';
import { plainRepr, reprOf } from '../../runtime/show.ts';
import { builtinType, dictType, notImplemented, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, DictValue, FunctionValue, MethodValue, TypeValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { shownOnce } from './entries.ts';
import { refuseHash } from './refuse-hash.ts';

class DefaultDictValue extends DictValue {
  factory: Value = null;
}
delete (DefaultDictValue.prototype as { constructor?: unknown }).constructor;

export const defaultDictType = builtinType('defaultdict', DefaultDictValue, { base: dictType, module: 'collections', isDotted: true });

function fill(dict: DefaultDictValue, args: readonly Value[], keywords: Map<string, Value>): DefaultDictValue {
  const [factory = null, source] = args;
  const isCallable = factory === null || factory instanceof FunctionValue || factory instanceof BuiltinValue || factory instanceof MethodValue || factory instanceof TypeValue || typeOf(factory).lookup('__call__') !== undefined;
  if (!isCallable) raise.typeError('first argument must be callable or None');
  if (args.length > 2) raise.typeError(`dict expected at most 1 argument, got ${args.length - 1}`);
  dict.factory = factory;
  if (source !== undefined) fillDict(dict, source);
  fillFromKeywords(dict, keywords);
  return dict;
}

defineConstructor(defaultDictType, '*args, **entries', (cls: TypeValue, args: Value[], keywords: Map<string, Value>) => fill(asInstance(new DefaultDictValue(), cls, defaultDictType), args, keywords));
defineMethod(defaultDictType, '__init__', 'self, *args, **entries', (self: DefaultDictValue, args: Value[], keywords: Map<string, Value>) => {
  fill(self, args, keywords);
  return null;
});
defineMethod(defaultDictType, '__missing__', 'self, key, /', (self: DefaultDictValue, key: Value) => {
  if (self.factory === null) return raise.keyError(key);
  const value = callValue(self.factory, []);
  dictSet(self, key, value);
  return value;
});
function copyOf(self: DefaultDictValue, ...sources: DictValue[]): DefaultDictValue {
  const copy = new DefaultDictValue();
  if (typeOf(self) !== defaultDictType) Object.setPrototypeOf(copy, typeOf(self).prototype);
  copy.factory = self.factory;
  for (const source of sources) dictUpdate(copy, source);
  return copy;
}
for (const name of ['copy', '__copy__']) defineMethod(defaultDictType, name, 'self, /', (self: DefaultDictValue) => copyOf(self, self));
defineMethod(defaultDictType, '__or__', 'self, value, /', (self: DefaultDictValue, other: Value) => (other instanceof DictValue ? copyOf(self, self, other) : notImplemented));
defineMethod(defaultDictType, '__ror__', 'self, value, /', (self: DefaultDictValue, other: Value) => (other instanceof DictValue ? copyOf(self, other, self) : notImplemented));
defineMethod(defaultDictType, '__repr__', 'self, /', (self: DefaultDictValue) => {
  const factory = shownOnce(self, '...', () => reprOf(self.factory));
  return textValue(`${typeOf(self).name}(${factory}, ${plainRepr(self)})`);
});
refuseHash(defaultDictType);
defineAttribute(defaultDictType, 'default_factory', (self: DefaultDictValue) => self.factory, (self: DefaultDictValue, value: Value) => { self.factory = value; });
