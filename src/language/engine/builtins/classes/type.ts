// type(): asking for the type of a value, making a class from parts, and the attributes of classes.

import { defineAttribute } from '../../runtime/attributes.ts';
import { construct } from '../../runtime/call.ts';
import { buildClass, makeClass } from '../../runtime/classes.ts';
import { defineConstructor, defineMethod, makeFunction } from '../../runtime/define.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { isSubtype, typeName, typeOf, typeType } from '../../runtime/types.ts';
import { DictValue, ListValue, TupleValue, TypeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

function namespaceOf(dict: Value): Map<string, Value> {
  if (!(dict instanceof DictValue)) return raise.typeError(`type.__new__() argument 3 must be dict, not ${typeName(dict)}`);
  return new Map([...dict.map].filter((entry): entry is [string, Value] => typeof entry[0] === 'string'));
}

defineConstructor(typeType, 'object_or_name, bases=?, dict=?, **kwds', (_cls: TypeValue, first: Value, bases: Value | undefined, dict: Value | undefined, keywords: Map<string, Value>) => {
  if (bases === undefined || dict === undefined) return bases === undefined ? typeOf(first) : raise.typeError('type() takes 1 or 3 arguments');
  return makeClass(state.depth, { name: first as string, bases: [...(bases as TupleValue).items], keywords, namespace: namespaceOf(dict) });
});

typeType.namespace.set('__new__', makeFunction('__new__', 'cls, name, bases, dict, **kwargs', (cls: TypeValue, name: string, bases: TupleValue, dict: Value, keywords: Map<string, Value>) => (
  buildClass({ name, bases: bases.items as TypeValue[], namespace: namespaceOf(dict), metaclass: cls, keywords })
)));
defineMethod(typeType, '__init__', 'self, *args, **kwargs', () => null);
defineMethod(typeType, '__call__', 'self, *args, **kwargs', (self: TypeValue, args: Value[], keywords: Map<string, Value>) => construct(state.depth, self, args, keywords.size === 0 ? null : keywords));
defineMethod(typeType, 'mro', 'self, /', (self: TypeValue) => new ListValue([...self.mro]));
defineMethod(typeType, '__subclasses__', 'self, /', (self: TypeValue) => new ListValue([...self.subclasses]));
defineMethod(typeType, '__instancecheck__', 'self, instance, /', (self: TypeValue, instance: Value) => isSubtype(typeOf(instance), self));
defineMethod(typeType, '__subclasscheck__', 'self, subclass, /', (self: TypeValue, subclass: Value) => subclass instanceof TypeValue && isSubtype(subclass, self));

defineAttribute(typeType, '__name__', (self: TypeValue) => self.name, (self: TypeValue, value) => { self.name = value as string; });
defineAttribute(typeType, '__qualname__', (self: TypeValue) => self.qualifiedName, (self: TypeValue, value) => { self.qualifiedName = value as string; });
defineAttribute(typeType, '__module__', (self: TypeValue) => self.module, (self: TypeValue, value) => { self.module = value as string; });
defineAttribute(typeType, '__mro__', (self: TypeValue) => new TupleValue([...self.mro]));
defineAttribute(typeType, '__bases__', (self: TypeValue) => new TupleValue([...self.bases]));
defineAttribute(typeType, '__base__', (self: TypeValue) => self.bases[0] ?? null);
defineAttribute(typeType, '__doc__', (self: TypeValue) => self.namespace.get('__doc__') ?? null);
defineAttribute(typeType, '__dict__', (self: TypeValue) => {
  const dict = new DictValue();
  for (const [name, value] of self.namespace) dictSet(dict, name, value);
  return dict;
});
