// A tuple with names for its places, such as the CacheInfo of lru_cache.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { reprOf } from '../../runtime/show.ts';
import { builtinType, tupleType } from '../../runtime/types.ts';
import { TupleValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

export function defineRecord(name: string, fields: readonly string[]): (values: readonly Value[]) => TupleValue {
  const type = builtinType(name, null, { base: tupleType, module: 'functools', isBase: false });
  for (const [place, field] of fields.entries()) defineAttribute(type, field, (self: TupleValue) => self.items[place]);
  defineMethod(type, '__repr__', 'self, /', (self: TupleValue) => textValue(`${name}(${fields.map((field, place) => `${field}=${reprOf(self.items[place])}`).join(', ')})`));
  return (values) => Object.setPrototypeOf(new TupleValue(values), type.prototype) as TupleValue;
}
