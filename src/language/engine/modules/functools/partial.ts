// functools.partial: a function with some of its arguments given already.

import { allowBrackets } from '../../builtins/generic-type.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { builtinType, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, DictValue, FunctionValue, MethodValue, TupleValue, TypeValue, seal, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

class PartialValue {
  declare readonly cls: TypeValue;
  readonly work: Value;
  readonly args: readonly Value[];
  readonly keywords: Map<string, Value>;
  constructor(work: Value, args: readonly Value[], keywords: Map<string, Value>) {
    this.work = work;
    this.args = args;
    this.keywords = keywords;
  }
}
seal(PartialValue);

export const partialType = builtinType('partial', PartialValue, { module: 'functools' });
allowBrackets(partialType);

partialType.hasDict = true;

defineConstructor(partialType, '*args, **keywords', (_cls: TypeValue, args: Value[], keywords: Map<string, Value>) => {
  if (args.length === 0) return raise.typeError("type 'partial' takes at least one argument");
  const [work, ...given] = args;
  if (work instanceof PartialValue) return new PartialValue(work.work, [...work.args, ...given], new Map([...work.keywords, ...keywords]));
  const isCallable = work instanceof FunctionValue || work instanceof BuiltinValue || work instanceof MethodValue || work instanceof TypeValue
    || (typeof work === 'object' && work !== null && work.cls.lookup('__call__') !== undefined);
  return isCallable ? new PartialValue(work, given, keywords) : raise.typeError('the first argument must be callable');
});

defineMethod(partialType, '__call__', 'self, /, *args, **keywords', (self: PartialValue, args: Value[], keywords: Map<string, Value>) => {
  const all = self.keywords.size === 0 ? keywords : new Map([...self.keywords, ...keywords]);
  return callValue(self.work, [...self.args, ...args], all.size === 0 ? null : all);
});

defineMethod(partialType, '__repr__', 'self, /', (self: PartialValue) => {
  const keywords = [...self.keywords].map(([name, value]) => `${name}=${reprOf(value)}`);
  return textValue(`${typeOf(self) === partialType ? 'functools.partial' : typeOf(self).qualifiedName}(${[self.work, ...self.args].map(reprOf).concat(keywords).join(', ')})`);
});

defineAttribute(partialType, 'func', (self: PartialValue) => self.work);
defineAttribute(partialType, 'args', (self: PartialValue) => new TupleValue(self.args));
defineAttribute(partialType, 'keywords', (self: PartialValue) => {
  const dict = new DictValue();
  for (const [name, value] of self.keywords) dict.map.set(name, value);
  return dict;
});
