// attrgetter, itemgetter and methodcaller: functions made of names, keys and arguments.

import { getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { reprOf } from '../../runtime/show.ts';
import { getItem } from '../../runtime/subscript.ts';
import { builtinType } from '../../runtime/types.ts';
import { TupleValue, rawText, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

class GetterValue {
  declare readonly cls: TypeValue;
  readonly get: (object: Value) => Value;
  readonly shown: () => string;
  constructor(get: (object: Value) => Value, shown: () => string) { this.get = get; this.shown = shown; }
}
class AttributeGetter extends GetterValue {}
class ItemGetter extends GetterValue {}
class MethodCaller extends GetterValue {}
for (const constructor of [AttributeGetter, ItemGetter, MethodCaller]) seal(constructor);

function getterType(name: string, constructor: Function): TypeValue {
  const type = builtinType(name, constructor, { module: 'operator', isBase: false });
  defineMethod(type, '__call__', 'self, /, *args, **kwargs', (self: GetterValue, args: Value[], keywords: Map<string, Value>) => {
    if (keywords.size > 0) return raise.typeError(`${name}() takes no keyword arguments`);
    return args.length === 1 ? self.get(args[0]) : raise.typeError(`${name} expected 1 argument, got ${args.length}`);
  });
  defineMethod(type, '__repr__', 'self, /', (self: GetterValue) => textValue(`operator.${name}(${self.shown()})`));
  return type;
}

function each(keys: readonly Value[], get: (object: Value, key: Value) => Value): (object: Value) => Value {
  return keys.length === 1 ? (object) => get(object, keys[0]) : (object) => new TupleValue(keys.map((key) => get(object, key)));
}

function dotted(object: Value, name: string): Value {
  return name.split('.').reduce(getAttribute, object);
}

const attributeGetterType = getterType('attrgetter', AttributeGetter);
defineConstructor(attributeGetterType, '*attrs', (_cls: TypeValue, names: Value[]) => {
  if (names.length === 0) return raise.typeError('attrgetter expected 1 argument, got 0');
  const paths = names.map((name) => textOf(name) ?? raise.typeError('attribute name must be a string'));
  return new AttributeGetter(each(paths, (object, name) => dotted(object, rawText(name as string))), () => names.map(reprOf).join(', '));
});

const itemGetterType = getterType('itemgetter', ItemGetter);
defineConstructor(itemGetterType, '*items', (_cls: TypeValue, keys: Value[]) => {
  if (keys.length === 0) return raise.typeError('itemgetter expected 1 argument, got 0');
  return new ItemGetter(each(keys, getItem), () => keys.map(reprOf).join(', '));
});

const methodCallerType = getterType('methodcaller', MethodCaller);
defineConstructor(methodCallerType, '*args, **kwargs', (_cls: TypeValue, args: Value[], keywords: Map<string, Value>) => {
  if (args.length === 0) return raise.typeError('methodcaller needs at least one argument, the method name');
  const [name, ...given] = args;
  const text = textOf(name) ?? raise.typeError('method name must be a string');
  const shown = (): string => [...args.map(reprOf), ...[...keywords].map(([key, value]) => `${key}=${reprOf(value)}`)].join(', ');
  return new MethodCaller((object) => callValue(getAttribute(object, rawText(text)), given, keywords.size === 0 ? null : keywords), shown);
});

export const getterTypes: TypeValue[] = [attributeGetterType, itemGetterType, methodCallerType];
