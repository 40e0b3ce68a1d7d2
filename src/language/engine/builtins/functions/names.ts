// NotImplemented, Ellipsis, and the functions that list names: vars and dir.

import { findAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { builtins, defineConstructor, defineFunction } from '../../runtime/define.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { ellipsis, ellipsisType, noneType, notImplemented, notImplementedType, specialMethod, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, ListValue, ModuleValue, TypeValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { namesOf } from '../classes/object.ts';

builtins.set('NotImplemented', notImplemented);
builtins.set('Ellipsis', ellipsis);
for (const [type, name, only] of [[noneType, 'NoneType', null], [notImplementedType, 'NotImplementedType', notImplemented], [ellipsisType, 'EllipsisType', ellipsis]] as const) {
  defineConstructor(type, '*args, **kwargs', (_cls: TypeValue, args: Value[], keywords: Map<string, Value>) => (args.length + keywords.size > 0 ? raise.typeError(`${name} takes no arguments`) : only));
}

defineFunction('vars', 'object, /', (object: Value) => {
  const found = findAttribute(object, '__dict__');
  return found === undefined ? raise.typeError('vars() argument must have __dict__ attribute') : found;
});

defineFunction('dir', 'object, /', (object: Value) => {
  const own = object instanceof ModuleValue ? object.attributes.get('__dir__') : specialMethod(typeOf(object), '__dir__');
  if (own === undefined || (object instanceof TypeValue && own instanceof BuiltinValue && own.owner?.name !== 'EnumType')) return new ListValue(namesOf(object).map((name) => textValue(name)));
  return sortedList(itemsOf(callValue(own, object instanceof ModuleValue ? [] : [object])));
});

function sortedList(values: Value[]): Value {
  return callValue(builtins.get('sorted') as Value, [new ListValue(values)]);
}
