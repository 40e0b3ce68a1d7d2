// functools.cached_property: worked out at the first reading, then kept in the instance.

import { allowBrackets } from '../../builtins/generic-type.ts';
import { defineAttribute, ownField, setOwnField, hasFields } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { reprOf } from '../../runtime/show.ts';
import { builtinType, typeName } from '../../runtime/types.ts';
import { rawText, seal, textValue } from '../../runtime/values.ts';
import type { ObjectValue, TypeValue, Value } from '../../runtime/values.ts';

class CachedProperty {
  declare readonly cls: TypeValue;
  readonly work: Value;
  name: string | null = null;
  constructor(work: Value) { this.work = work; }
}
seal(CachedProperty);

export const cachedPropertyType = builtinType('cached_property', CachedProperty, { module: 'functools', isBase: false });
allowBrackets(cachedPropertyType);
defineConstructor(cachedPropertyType, 'func', (_cls: TypeValue, work: Value) => new CachedProperty(work));
defineAttribute(cachedPropertyType, 'attrname', (self: CachedProperty) => (self.name === null ? null : textValue(self.name)));
defineAttribute(cachedPropertyType, 'func', (self: CachedProperty) => self.work);

defineMethod(cachedPropertyType, '__set_name__', 'self, owner, name', (self: CachedProperty, _owner: Value, given: Value) => {
  const text = textOf(given);
  if (text === undefined) return raise.typeError(`attribute name must be string, not '${typeName(given)}'`);
  const name = rawText(text);
  if (self.name !== null && self.name !== name) raise.typeError(`Cannot assign the same cached_property to two different names (${reprOf(self.name)} and ${reprOf(name)}).`);
  self.name = name;
  return null;
});

defineMethod(cachedPropertyType, '__get__', 'self, instance, owner=None', (self: CachedProperty, instance: Value) => {
  if (instance === null) return self;
  if (self.name === null) return raise.typeError('Cannot use cached_property instance without calling __set_name__ on it.');
  const known = ownField(instance, self.name);
  if (known !== undefined) return known;
  if (!hasFields(instance)) return raise.typeError(`No '__dict__' attribute on '${typeName(instance)}' instance to cache ${reprOf(self.name)} property.`);
  const value = callValue(self.work, [instance]);
  setOwnField(instance as ObjectValue, self.name, value);
  return value;
});
