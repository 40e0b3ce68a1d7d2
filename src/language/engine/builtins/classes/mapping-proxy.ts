// mappingproxy: every way to read the mapping behind it, and none to change it.

import { getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { equalsValue } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { iterate } from '../../runtime/iterate.ts';
import { lengthOf } from '../../runtime/length.ts';
import { MappingProxyValue, mappingProxyType } from '../../runtime/mapping-proxy.ts';
import { binary } from '../../runtime/operators.ts';
import { raise } from '../../runtime/raise.ts';
import { contains } from '../../runtime/sequence-operators.ts';
import { reprOf, strOf } from '../../runtime/show.ts';
import { genericAliasOf, getItem } from '../../runtime/subscript.ts';
import { truthOf } from '../../runtime/truth.ts';
import { typeName, typeOf } from '../../runtime/types.ts';
import { DictValue, ListValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { defineClassMethod } from '../static-methods.ts';
import { keyIteratorType, iteratorOver } from '../iterator-types.ts';

defineConstructor(mappingProxyType, 'mapping', (_cls: TypeValue, mapping: Value) => {
  const isMapping = mapping instanceof DictValue || (typeOf(mapping).lookup('__getitem__') !== undefined && !(mapping instanceof ListValue || mapping instanceof TupleValue));
  return isMapping ? new MappingProxyValue(mapping) : raise.typeError(`mappingproxy() argument must be a mapping, not ${typeName(mapping)}`);
});

function inner(value: Value): Value {
  return value instanceof MappingProxyValue ? value.mapping : value;
}

defineMethod(mappingProxyType, '__getitem__', 'self, key, /', (self: MappingProxyValue, key: Value) => getItem(self.mapping, key));
defineMethod(mappingProxyType, '__contains__', 'self, key, /', (self: MappingProxyValue, key: Value) => contains(self.mapping, key, truthOf));
defineMethod(mappingProxyType, '__len__', 'self, /', (self: MappingProxyValue) => lengthOf(self.mapping));
defineMethod(mappingProxyType, '__iter__', 'self, /', (self: MappingProxyValue) => iteratorOver(keyIteratorType, iterate(self.mapping)));
defineMethod(mappingProxyType, '__eq__', 'self, value, /', (self: MappingProxyValue, other: Value) => equalsValue(self.mapping, inner(other)));
defineMethod(mappingProxyType, '__or__', 'self, value, /', (self: MappingProxyValue, other: Value) => binary('|', self.mapping, inner(other)));
defineMethod(mappingProxyType, '__ror__', 'self, value, /', (self: MappingProxyValue, other: Value) => binary('|', inner(other), self.mapping));
defineMethod(mappingProxyType, '__ior__', 'self, value, /', () => raise.typeError("'|=' is not supported by mappingproxy; use '|' instead"));
defineMethod(mappingProxyType, '__repr__', 'self, /', (self: MappingProxyValue) => textValue(`mappingproxy(${reprOf(self.mapping)})`));
defineMethod(mappingProxyType, '__str__', 'self, /', (self: MappingProxyValue) => textValue(strOf(self.mapping)));
defineMethod(mappingProxyType, '__reversed__', 'self, /', (self: MappingProxyValue) => callValue(getAttribute(self.mapping, '__reversed__'), []));
for (const name of ['keys', 'values', 'items', 'copy']) {
  defineMethod(mappingProxyType, name, 'self, /', (self: MappingProxyValue) => callValue(getAttribute(self.mapping, name), []));
}
defineMethod(mappingProxyType, 'get', 'self, key, default=None, /', (self: MappingProxyValue, key: Value, otherwise: Value) => callValue(getAttribute(self.mapping, 'get'), [key, otherwise]));
mappingProxyType.namespace.set('__hash__', null);
defineClassMethod(mappingProxyType, '__class_getitem__', 'cls, item, /', (cls: TypeValue, item: Value) => genericAliasOf(cls, item));
