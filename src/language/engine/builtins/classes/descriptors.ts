// property, classmethod, staticmethod and super as programs name them.

import { defineAttribute } from '../../runtime/attributes.ts';
import { builtins, defineConstructor, defineMethod } from '../../runtime/define.ts';
import { ClassMethodValue, PropertyValue, StaticMethodValue, classMethodType, propertyType, staticMethodType } from '../../runtime/descriptors.ts';
import { makeSuper, superType } from '../../runtime/super.ts';
import { FunctionValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

for (const type of [propertyType, staticMethodType, classMethodType, superType]) builtins.set(type.name, type);

defineConstructor(propertyType, 'fget=None, fset=None, fdel=None, doc=None', (_cls: TypeValue, getter: Value, setter: Value, deleter: Value, documentation: Value) => (
  new PropertyValue(getter, setter, deleter, documentation ?? (getter instanceof FunctionValue ? getter.documentation : null))
));
const withParts = (self: PropertyValue, parts: { getter?: Value; setter?: Value; deleter?: Value }): PropertyValue => {
  const copy = new PropertyValue(parts.getter ?? self.getter, parts.setter ?? self.setter, parts.deleter ?? self.deleter, self.documentation);
  copy.name = self.name;
  return copy;
};
defineMethod(propertyType, 'getter', 'self, fget, /', (self: PropertyValue, getter: Value) => withParts(self, { getter }));
defineMethod(propertyType, 'setter', 'self, fset, /', (self: PropertyValue, setter: Value) => withParts(self, { setter }));
defineMethod(propertyType, 'deleter', 'self, fdel, /', (self: PropertyValue, deleter: Value) => withParts(self, { deleter }));
defineAttribute(propertyType, 'fget', (self: PropertyValue) => self.getter);
defineAttribute(propertyType, 'fset', (self: PropertyValue) => self.setter);
defineAttribute(propertyType, 'fdel', (self: PropertyValue) => self.deleter);
defineAttribute(propertyType, '__doc__', (self: PropertyValue) => self.documentation, (self: PropertyValue, value) => { self.documentation = value; });

defineConstructor(staticMethodType, 'function, /', (_cls: TypeValue, target: Value) => new StaticMethodValue(target));
defineConstructor(classMethodType, 'function, /', (_cls: TypeValue, target: Value) => new ClassMethodValue(target));
for (const type of [staticMethodType, classMethodType]) {
  defineAttribute(type, '__func__', (self: StaticMethodValue) => self.target);
  defineAttribute(type, '__wrapped__', (self: StaticMethodValue) => self.target);
}
defineConstructor(superType, 'type=?, object=?, /', (_cls: TypeValue, start: Value | undefined, self: Value | undefined) => makeSuper(start, self));
