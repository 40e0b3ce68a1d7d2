// The types of collections that change have no hash; the text names them with their module.

import { defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { typeName, typeOf } from '../../runtime/types.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

export function refuseHash(type: TypeValue): void {
  defineMethod(type, '__hash__', 'self, /', (self: Value) => raise.typeError(`unhashable type: '${typeOf(self) === type ? `${type.module}.${type.qualifiedName}` : typeName(self)}'`));
}
