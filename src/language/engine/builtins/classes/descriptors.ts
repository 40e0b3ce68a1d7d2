// property, classmethod, staticmethod, super and mappingproxy as programs name them.

import { defineAttribute, descriptorOf, findAttribute, getAttribute, setOwnField } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { builtins, defineConstructor, defineMethod } from '../../runtime/define.ts';
import { ClassMethodValue, PropertyValue, StaticMethodValue, classMethodType, propertyType, readProperty, removeProperty, staticMethodType, writeProperty } from '../../runtime/descriptors.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { type MemberValue, memberType } from '../../runtime/slots.ts';
import { SuperValue, makeSuper, superType } from '../../runtime/super.ts';
import { truthOf } from '../../runtime/truth.ts';
import { isSubtype, typeOf } from '../../runtime/types.ts';
import { TypeValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

for (const type of [propertyType, staticMethodType, classMethodType, superType]) builtins.set(type.name, type);

defineConstructor(propertyType, 'fget=None, fset=None, fdel=None, doc=None', (_cls: TypeValue, getter: Value, setter: Value, deleter: Value, documentation: Value) => (
  documented(new PropertyValue(getter, setter, deleter, documentation))
));
defineMethod(propertyType, '__init__', 'self, fget=None, fset=None, fdel=None, doc=None', (self: PropertyValue, getter: Value, setter: Value, deleter: Value, documentation: Value) => {
  documented(Object.assign(self, { getter, setter, deleter, documentation }));
  return null;
});

/** A property without a text of its own has that of its getter; one of a class of the program keeps it as an attribute. */
function documented(self: PropertyValue): PropertyValue {
  self.isFromGetter = false;
  if (self.documentation === null && self.getter !== null) {
    const text = findAttribute(self.getter, '__doc__') ?? null;
    self.isFromGetter = text !== null;
    self.documentation = text;
  }
  if (self.cls.isUser && (self.documentation !== null || self.getter !== null)) setOwn(self);
  return self;
}

function setOwn(self: PropertyValue): void {
  if (!self.cls.hasDict) raise.attributeError(`'${self.cls.shownName}' object attribute '__doc__' is read-only`);
  setOwnField(self, '__doc__', self.documentation);
}

const withParts = (self: PropertyValue, parts: { getter?: Value; setter?: Value; deleter?: Value }): Value => {
  const getter = parts.getter ?? self.getter;
  const args = [getter, parts.setter ?? self.setter, parts.deleter ?? self.deleter, self.isFromGetter && getter !== null ? null : self.documentation];
  const copy = callValue(self.cls, args);
  if (copy instanceof PropertyValue) copy.name = self.name;
  return copy;
};
defineMethod(propertyType, 'getter', 'self, fget, /', (self: PropertyValue, getter: Value) => withParts(self, { getter }));
defineMethod(propertyType, 'setter', 'self, fset, /', (self: PropertyValue, setter: Value) => withParts(self, { setter }));
defineMethod(propertyType, 'deleter', 'self, fdel, /', (self: PropertyValue, deleter: Value) => withParts(self, { deleter }));
defineMethod(propertyType, '__get__', 'self, instance, owner=None, /', (self: PropertyValue, instance: Value) => (instance === null ? self : readProperty(self, instance)));
defineMethod(propertyType, '__set__', 'self, instance, value, /', (self: PropertyValue, instance: Value, value: Value) => {
  writeProperty(self, instance, value);
  return null;
});
defineMethod(propertyType, '__delete__', 'self, instance, /', (self: PropertyValue, instance: Value) => {
  removeProperty(self, instance);
  return null;
});
defineMethod(propertyType, '__set_name__', 'self, owner, name, /', (self: PropertyValue, _owner: Value, name: Value) => {
  if (typeof name === 'string') self.name = name;
  return null;
});
defineAttribute(propertyType, 'fget', (self: PropertyValue) => self.getter);
defineAttribute(propertyType, 'fset', (self: PropertyValue) => self.setter);
defineAttribute(propertyType, 'fdel', (self: PropertyValue) => self.deleter);
defineAttribute(propertyType, '__doc__', (self: PropertyValue) => self.documentation, (self: PropertyValue, value) => { self.documentation = value; });
defineAttribute(propertyType, '__isabstractmethod__', (self: PropertyValue) => [self.getter, self.setter, self.deleter].some(isAbstract));

function isAbstract(value: Value): boolean {
  const mark = value === null ? undefined : findAttribute(value, '__isabstractmethod__');
  return mark !== undefined && truthOf(mark);
}

defineConstructor(staticMethodType, 'function, /', (_cls: TypeValue, target: Value) => new StaticMethodValue(target));
defineConstructor(classMethodType, 'function, /', (_cls: TypeValue, target: Value) => new ClassMethodValue(target));
for (const type of [staticMethodType, classMethodType]) {
  defineMethod(type, '__init__', 'self, function, /', (self: StaticMethodValue, target: Value) => {
    self.target = target;
    return null;
  });
  defineMethod(type, '__get__', 'self, instance, owner=None, /', (self: Value, instance: Value, owner: Value) => {
    const cls = owner instanceof TypeValue ? owner : typeOf(instance);
    if (self instanceof StaticMethodValue) return self.target;
    return descriptorOf(new ClassMethodValue((self as unknown as ClassMethodValue).target))?.get(instance, cls) ?? null;
  });
  defineMethod(type, '__repr__', 'self, /', (self: StaticMethodValue) => textValue(`<${type.name}(${reprOf(self.target)})>`));
  defineAttribute(type, '__func__', (self: StaticMethodValue) => self.target);
  defineAttribute(type, '__wrapped__', (self: StaticMethodValue) => self.target);
  defineAttribute(type, '__isabstractmethod__', (self: StaticMethodValue) => isAbstract(self.target));
  for (const name of ['__name__', '__qualname__', '__doc__', '__module__', '__annotations__']) defineAttribute(type, name, (self: StaticMethodValue) => findAttribute(self.target, name) as Value);
}
defineMethod(staticMethodType, '__call__', 'self, /, *args, **kwargs', (self: StaticMethodValue, args: Value[], keywords: Map<string, Value>) => callValue(self.target, args, keywords.size === 0 ? null : keywords));

defineConstructor(superType, 'type=?, object=?, /', (_cls: TypeValue, start: Value | undefined, self: Value | undefined) => {
  if (start !== undefined && !(start instanceof TypeValue)) return raise.typeError(`super() argument 1 must be a type, not ${typeOf(start).name}`);
  return start !== undefined && self === undefined ? new SuperValue(start, null, null) : makeSuper(start, self);
});
defineMethod(superType, '__repr__', 'self, /', (self: SuperValue) => textValue(`<super: <class '${self.start.name}'>, ${self.type === null ? 'NULL' : `<${self.type.name} object>`}>`));
defineMethod(superType, '__get__', 'self, instance, owner=None, /', (self: SuperValue, instance: Value) => (instance === null || self.type !== null ? self : makeSuper(self.start, instance)));
defineAttribute(superType, '__thisclass__', (self: SuperValue) => self.start);
defineAttribute(superType, '__self__', (self: SuperValue) => self.self);
defineAttribute(superType, '__self_class__', (self: SuperValue) => self.type);

defineMethod(memberType, '__repr__', 'self, /', (self: MemberValue) => textValue(`<${self.owner.isUser ? 'member' : 'attribute'} '${self.name}' of '${self.owner.name}' objects>`));
defineMethod(memberType, '__get__', 'self, instance, owner=None, /', (self: MemberValue, instance: Value) => (instance === null ? self : getAttribute(checked(self, instance), self.name)));
defineAttribute(memberType, '__name__', (self: MemberValue) => self.name);
defineAttribute(memberType, '__objclass__', (self: MemberValue) => self.owner);

function checked(member: MemberValue, instance: Value): Value {
  if (isSubtype(typeOf(instance), member.owner)) return instance;
  return raise.typeError(`descriptor '${member.name}' for '${member.owner.name}' objects doesn't apply to a '${typeOf(instance).name}' object`);
}
