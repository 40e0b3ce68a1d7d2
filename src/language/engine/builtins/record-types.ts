// Tuple types with names for their places, such as DecimalTuple and struct_time.

import { defineAttribute } from '../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../runtime/define.ts';
import { reprOf } from '../runtime/show.ts';
import { builtinType, tupleType } from '../runtime/types.ts';
import { TupleValue, textValue } from '../runtime/values.ts';
import type { TypeValue, Value } from '../runtime/values.ts';

export interface RecordType {
  type: TypeValue;
  make: (values: readonly Value[]) => TupleValue;
}

/** `shownName` stands before the brackets of its repr. */
export function defineRecordType({ name, module, fields, shownName = name }: { name: string; module: string; fields: readonly string[]; shownName?: string }): RecordType {
  const type = builtinType(name, null, { base: tupleType, module });
  const make = (values: readonly Value[]): TupleValue => Object.setPrototypeOf(new TupleValue(values), type.prototype) as TupleValue;
  for (const [place, field] of fields.entries()) defineAttribute(type, field, (self: TupleValue) => self.items[place]);
  defineConstructor(type, fields.join(', '), (_cls: TypeValue, ...values: Value[]) => make(values));
  defineMethod(type, '__repr__', 'self, /', (self: TupleValue) => textValue(`${shownName}(${fields.map((field, place) => `${field}=${reprOf(self.items[place])}`).join(', ')})`) as Value);
  return { type, make };
}
