// NotImplemented, Ellipsis, and the functions that list names: vars and dir.

import { findAttribute, hasFields } from '../../runtime/attributes.ts';
import { builtins, defineFunction } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { ellipsis, notImplemented, typeOf } from '../../runtime/types.ts';
import { ListValue, ModuleValue, TypeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

builtins.set('NotImplemented', notImplemented);
builtins.set('Ellipsis', ellipsis);

defineFunction('vars', 'object, /', (object: Value) => {
  const found = findAttribute(object, '__dict__');
  return found === undefined ? raise.typeError('vars() argument must have __dict__ attribute') : found;
});

defineFunction('dir', 'object, /', (object: Value) => {
  const names = new Set<string>();
  if (object instanceof ModuleValue) for (const name of object.attributes.keys()) names.add(name);
  for (const type of object instanceof TypeValue ? object.mro : typeOf(object).mro) for (const name of type.namespace.keys()) names.add(name);
  if (hasFields(object)) for (const key of Object.getOwnPropertyNames(object)) if (key.startsWith('$')) names.add(key.slice(1));
  return new ListValue([...names].toSorted());
});
